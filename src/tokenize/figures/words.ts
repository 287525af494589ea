import { isDash, isLetter, isNewline, isSpace, isWordUnit } from '../../text/characters.js';

/** Where a word stands; `word` is in small letters. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The word of letters that starts at `at`, or null: where none starts there or it is longer than any we know. */
export function wordAt(text: string, at: number): Word | null {
  let end = at;
  while (end - at <= MAX_WORD && isLetter(text.charCodeAt(end))) end++;
  if (end === at || end - at > MAX_WORD) return null;
  return { word: text.slice(at, end).toLowerCase(), start: at, end };
}

const MAX_WORD = 24;

/** The next word behind blanks, one line break or a hyphen. */
export function nextWord(text: string, from: number): Word | null {
  const at = skipGap(text, from);
  return at < 0 ? null : wordAt(text, at);
}

/** Past one to three blanks, of which one may be a line break, or one hyphen; -1 where neither stands there. */
export function skipGap(text: string, from: number): number {
  if (isDash(text.charCodeAt(from))) return isWordUnit(text.charCodeAt(from + 1)) ? from + 1 : -1;
  const at = skipBlanks(text, from);
  return at === from ? -1 : at;
}

/** Past at most three blanks, of which one may be a line break. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  let breaks = 0;
  while (at - from < 3 && isSpace(text.charCodeAt(at))) {
    const isBreak = isNewline(text.charCodeAt(at)) && text.charCodeAt(at - 1) !== 0x0d;
    if (isBreak && breaks++ > 0) return from;
    at++;
  }
  return isSpace(text.charCodeAt(at)) ? from : at;
}
