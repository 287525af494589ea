import stringWidth from 'string-width';

/** Columns a text takes on a terminal: two for East Asian wide characters and emoji, none for combining marks. */
export const widthOf = (text: string): number => (isNarrow(text) ? text.length : stringWidth(text));

/** Whether every character takes one column: Latin letters, general punctuation, currency signs. */
function isNarrow(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const isPlain = (unit >= 0x20 && unit < 0x7f) || (unit >= 0xa1 && unit < 0x300 && unit !== 0xad);
    if (!isPlain && !(unit >= 0x2010 && unit < 0x2028) && !(unit >= 0x20a0 && unit < 0x20c0)) return false;
  }
  return true;
}

/** Fills a text up to `width` columns. */
export const padTo = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)));

const ELLIPSIS = '…';

/** Shortens a line to at most `width` columns, between characters, at a blank where one is near. */
export function fitLine(line: string, width: number): string {
  if (line.length <= width / 2 || widthOf(line) <= width) return line;
  const kept = keepWidth(line, width - 1);
  const blank = kept.lastIndexOf(' ');
  const isNear = blank > kept.length - 12 && blank > kept.length / 2;
  return `${(isNear ? kept.slice(0, blank) : kept).trimEnd()}${ELLIPSIS}`;
}

/** The longest start of a line that takes at most `width` columns; never half of a character and its marks. */
function keepWidth(line: string, width: number): string {
  let kept = '';
  let taken = 0;
  for (const [character] of line.matchAll(CHARACTER)) {
    taken += widthOf(character);
    if (taken > width) break;
    kept += character;
  }
  return kept;
}

/** A code point with the marks, joiners and variation selectors that belong to it; two flags' letters together. */
const CHARACTER =
  /(?:[\u{1f1e6}-\u{1f1ff}]{2}|.)[\u0300-\u036f\ufe00-\ufe0f\u{1f3fb}-\u{1f3ff}\u20e3]{0,20}(?:\u200d.[\ufe00-\ufe0f\u{1f3fb}-\u{1f3ff}]{0,4}){0,8}/gsu;
