/** A text whose expected spans are marked ⟦so⟧, taken apart. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Reads the marks ⟦ and ⟧ out of a text; marks do not nest. */
export function readMarks(marked: string): Marked {
  const parts = marked.split(/[⟦⟧]/);
  const spans: { start: number; end: number }[] = [];
  let length = 0;
  parts.forEach((part, i) => {
    if (i % 2 === 1) spans.push({ start: length, end: length + part.length });
    length += part.length;
  });
  return { text: parts.join(''), spans };
}

/** Writes spans back into their text as marks, so that a failing table reads like its source. */
export function writeMarks(
  text: string,
  spans: Iterable<{ readonly start: number; readonly end: number }>,
): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    marked += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return marked + text.slice(at);
}
