import { isNewline, isSpace } from '../text/characters.js';

/**
 * Longest text that is worked on as a whole, in UTF-16 units: far longer than any article. A longer one is cut at
 * blank lines, so that what a text of any length needs in memory stays flat.
 */
export const LONGEST_PART = 1 << 17;

/** The parts of a text in order; together they are the text. */
export function* cutParts(text: string, longest: number = LONGEST_PART): Generator<string> {
  let start = 0;
  while (text.length - start > longest) {
    const end = cutBefore(text, start, start + longest);
    yield text.slice(start, end);
    start = end;
  }
  yield text.slice(start);
}

/** Where to cut at the latest before `limit`: behind a blank line, else a line break, else a blank, else anywhere. */
function cutBefore(text: string, start: number, limit: number): number {
  const least = limit - Math.floor((limit - start) / 2);
  let line = 0;
  let blank = 0;
  for (let i = limit; i > least; i--) {
    const before = text.charCodeAt(i - 1);
    if (!isSpace(before) || isSplitBreak(text, i)) continue;
    blank ||= i;
    if (!isNewline(before)) continue;
    line ||= i;
    if (isBehindBlankLine(text, i)) return i;
  }
  return line || blank || wholeCharacter(text, limit);
}

/** CR and LF of one line break stay together. */
const isSplitBreak = (text: string, at: number): boolean =>
  text.charCodeAt(at - 1) === 0x0d && text.charCodeAt(at) === 0x0a;

function isBehindBlankLine(text: string, at: number): boolean {
  const size = text.charCodeAt(at - 1) === 0x0a && text.charCodeAt(at - 2) === 0x0d ? 2 : 1;
  return isNewline(text.charCodeAt(at - size - 1));
}

/** Not between the halves of a surrogate pair. */
const wholeCharacter = (text: string, at: number): number =>
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at - 1 : at;
