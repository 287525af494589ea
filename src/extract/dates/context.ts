import {
  CharacterClass,
  CLASS_OF,
  isDash,
  isLower,
  isNewline,
  isSpace,
  isUpper,
  isWordUnit,
} from '../../text/characters.js';
import type { Place } from './match.js';

/** The word before an offset, as written; '' at the start of the text, of a line or behind a mark. */
export function wordBefore(text: string, offset: number): string {
  let end = offset;
  while (end > 0 && isSpace(text.charCodeAt(end - 1)) && !isNewline(text.charCodeAt(end - 1))) end--;
  if (end === offset) return '';
  let start = end;
  while (start > 0 && end - start < MAX_WORD && isWordUnit(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

/** The word behind an offset, as written; '' where a mark or the end of the line comes first. */
export function wordAfter(text: string, offset: number): string {
  let start = offset;
  while (isSpace(text.charCodeAt(start)) && !isNewline(text.charCodeAt(start))) start++;
  if (start === offset) return '';
  let end = start;
  while (end - start < MAX_WORD && isWordUnit(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

const MAX_WORD = 24;

/** Whether a name seems to stand right before: a capital that does not open the sentence. */
export function isNameBefore(text: string, offset: number): boolean {
  const word = wordBefore(text, offset);
  if (word === '' || !isUpper(word.charCodeAt(0))) return false;
  return !opensSentence(text, offset - 1 - word.length);
}

function opensSentence(text: string, wordStart: number): boolean {
  let at = wordStart - 1;
  while (at >= 0 && isSpace(text.charCodeAt(at))) {
    if (isNewline(text.charCodeAt(at))) return true;
    at--;
  }
  if (at < 0) return true;
  const unit = text.charCodeAt(at);
  return CLASS_OF[unit] === CharacterClass.OTHER && unit !== 0x2c && unit !== 0x26 && !isDash(unit);
}

/** Whether the word right before has a capital, be it only because it opens the sentence. */
export const isCapitalBefore = (text: string, offset: number): boolean =>
  isUpper(wordBefore(text, offset).charCodeAt(0));

/** Whether a name seems to go on right behind: `April Jones`. */
export function isNameAfter(text: string, offset: number): boolean {
  const word = wordAfter(text, offset);
  return word.length > 1 && isUpper(word.charCodeAt(0)) && isLower(word.charCodeAt(1));
}

/** Whether the word at `at` of a run stands behind one of these words. */
export const follows = ({ run }: Place, at: number, words: ReadonlySet<string>): boolean =>
  words.has(run[at - 1]?.text ?? '');

/** Prepositions that make a time of what might be something else. */
export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'on',
  'since',
  'by',
  'until',
  'till',
  'through',
  'during',
  'before',
  'after',
  'from',
  'between',
  'of',
  'early',
  'late',
  'mid',
  'last',
  'next',
  'this',
  'around',
]);
