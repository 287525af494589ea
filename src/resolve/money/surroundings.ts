import { isLetter, isSpace, isWordUnit } from '../../text/characters.js';

/**
 * The words right before `end`, at most `most` of them, in small letters and text order; no mark but a hyphen, an
 * apostrophe or an opening quote stands between them.
 */
export function wordsBefore(text: string, end: number, most: number): string[] {
  const words: string[] = [];
  let at = end;
  while (words.length < most) {
    const stop = skipBack(text, at);
    let start = stop;
    while (start > 0 && stop - start < MAX_WORD && isInWord(text, start - 1)) start--;
    if (start === stop) break;
    words.push(text.slice(start, stop).toLowerCase());
    at = start;
  }
  return words.reverse();
}

const MAX_WORD = 24;

/** Back over blanks, hyphens, percent signs, opening quotes and marks of emphasis, three at most. */
function skipBack(text: string, from: number): number {
  let at = from;
  while (at > 0 && from - at < 3 && (isSpace(text.charCodeAt(at - 1)) || PASSED.has(text.charCodeAt(at - 1))))
    at--;
  return at;
}

const PASSED: ReadonlySet<number> = new Set(Array.from('-%“"‘*_', (mark) => mark.charCodeAt(0)));

function isInWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (isWordUnit(unit)) return true;
  if (unit === 0x27 || unit === 0x2019) return isLetter(text.charCodeAt(at + 1));
  return (
    unit === 0x2e && at > 0 && isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at + 1))
  );
}

/** The word right behind `start`, past one blank or hyphen, in small letters; empty where a mark stands there. */
export function wordBehind(text: string, start: number): string {
  const gap = text.charCodeAt(start);
  if (!isSpace(gap) && gap !== 0x2d) return '';
  let end = start + 1;
  while (end - start < MAX_WORD && isLetter(text.charCodeAt(end))) end++;
  return text.slice(start + 1, end).toLowerCase();
}
