/** One mark of a marked text: what it spans, its tag and the fields after the tag. */
export interface Mark {
  /** UTF-16, in the text without its marks. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tag: string;
  readonly fields: readonly string[];
}

export interface MarkedText {
  readonly text: string;
  /** By start, the longer first. */
  readonly marks: readonly Mark[];
}

interface Open {
  readonly start: number;
  /** Where the fields begin in the marked text; null as long as the span itself is read. */
  fieldsAt: number | null;
  end: number;
}

/** Reads marks of the form `⟦span|TAG|field|…⟧` out of a text; a span may hold further marks. */
export function readMarked(marked: string): MarkedText {
  let text = '';
  const marks: Mark[] = [];
  const open: Open[] = [];
  for (let i = 0; i < marked.length; i++) {
    const unit = marked.charAt(i);
    const top = open.at(-1);
    if (top && top.fieldsAt !== null) {
      if (unit !== '⟧') continue;
      marks.push(closeMark(top, text, marked.slice(top.fieldsAt, i)));
      open.pop();
    } else if (unit === '⟦') open.push({ start: text.length, fieldsAt: null, end: text.length });
    else if (unit === '|' && top) {
      top.fieldsAt = i + 1;
      top.end = text.length;
    } else if (unit === '⟧' || unit === '|') throw new Error(`a stray ${unit} after ${text.slice(-40)}`);
    else text += unit;
  }
  if (open.length > 0)
    throw new Error(`a mark is not closed: ${text.slice(open.at(-1)?.start).slice(0, 40)}`);
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
}

function closeMark({ start, end }: Open, text: string, written: string): Mark {
  const [tag = '', ...fields] = written.split('|');
  if (start === end || tag === '') throw new Error(`an empty mark after ${text.slice(-40)}`);
  return { start, end, text: text.slice(start, end), tag, fields };
}

/** Where a mark is and what it spans, as facts carry it. */
export const placeOf = ({ start, end, text }: Mark) => ({ start, end, text });
