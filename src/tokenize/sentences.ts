import { BEFORE_FIGURE, NEVER_FINAL, SOMETIMES_FINAL } from '../lexicon/abbreviations.js';
import { SENTENCE_OPENERS } from '../lexicon/sentence-openers.js';
import {
  isDash,
  isDigit,
  isLetter,
  isLower,
  isNewline,
  isSpace,
  isUpper,
  isWordUnit,
} from '../text/characters.js';

/** The sentences of a text, as columns, without the white space around them. */
export interface Sentences {
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}

/**
 * Splits a text into sentences in one pass. A full stop ends one unless it belongs to an abbreviation, an initial or
 * a number; marks that close a quotation stay with their sentence; blank lines, headings and list items end one too.
 */
export function splitSentences(text: string): Sentences {
  const starts: number[] = [];
  const ends: number[] = [];
  let start = skipSpace(text, 0);
  let i = start;
  while (i < text.length) {
    i = nextBreak(text, i, start + MAX_SENTENCE);
    const end = i - start < MAX_SENTENCE ? endAt(text, start, i) : lastBlank(text, start, i);
    if (end < 0) {
      i++;
      continue;
    }
    if (end > start) {
      starts.push(start);
      ends.push(trimEnd(text, start, end));
    }
    start = skipSpace(text, end);
    i = start;
  }
  if (start < text.length) {
    starts.push(start);
    ends.push(trimEnd(text, start, text.length));
  }
  return { count: starts.length, start: Uint32Array.from(starts), end: Uint32Array.from(ends) };
}

/** A text without full stops is cut all the same, so that no fact carries megabytes; in UTF-16 units. */
const MAX_SENTENCE = 2000;

/** Where the next mark that may end a sentence stands, at `limit` or the text's end at the latest. */
function nextBreak(text: string, from: number, limit: number): number {
  const last = Math.min(text.length, limit);
  let i = from;
  while (i < last && BREAKS[text.charCodeAt(i)] === 0) i++;
  return i;
}

const BREAKS = new Uint8Array(0x10000);
for (const unit of [0x0a, 0x0d, 0x2028, 0x2029, 0x2e, 0x21, 0x3f, 0x2026, 0x3002]) BREAKS[unit] = 1;

/** Where a sentence that is too long is cut: at its last blank, or inside the word where it has none. */
function lastBlank(text: string, start: number, end: number): number {
  let i = end;
  while (i > start && !isSpace(text.charCodeAt(i))) i--;
  const isPairCut = (text.charCodeAt(end) & 0xfc00) === 0xdc00;
  return i > start ? i : end - (isPairCut ? 1 : 0);
}

function endAt(text: string, start: number, at: number): number {
  const unit = text.charCodeAt(at);
  if (isNewline(unit)) return endAtNewline(text, start, at);
  return isTerminal(unit) ? endAtTerminal(text, at) : -1;
}

/** Index of the sentence that holds `offset`, or of the last one before it. */
export function sentenceIndexAt(sentences: Sentences, offset: number): number {
  let low = 0;
  let high = sentences.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences.start[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

const isTerminal = (unit: number): boolean =>
  unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026 || unit === 0x3002;

/** End of the sentence that the mark at `at` closes, closing quotes and brackets included; -1 where it closes none. */
function endAtTerminal(text: string, at: number): number {
  let end = at + 1;
  while (isTerminal(text.charCodeAt(end))) end++;
  const isPoint = text.charCodeAt(at) === 0x2e && end === at + 1;
  while (isCloser(text, end)) end++;
  if (end < text.length && !isSpace(text.charCodeAt(end))) return isLostSpace(text, at, end) ? end : -1;
  const next = skipOpeners(text, skipInline(text, end));
  if (next >= text.length || isNewline(text.charCodeAt(next)))
    return isPoint && isJoinedLine(text, at, next) ? -1 : end;
  const unit = text.charCodeAt(next);
  if (isLower(unit)) return -1;
  if (isDash(unit) && !isPoint) return -1;
  return isPoint && end === at + 1 && isAbbreviated(text, at, next) ? -1 : end;
}

/** `Inc.` at the end of a wrapped line: the line break counts as a blank. */
function isJoinedLine(text: string, at: number, newline: number): boolean {
  const next = skipSpace(text, newline);
  return next < text.length && isSoftBreak(text, newline) && isAbbreviated(text, at, next);
}

/** Quotes and brackets that close; a straight quote closes where nothing of a word follows it. */
function isCloser(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (
    unit === 0x201d ||
    unit === 0x2019 ||
    unit === 0x29 ||
    unit === 0x5d ||
    unit === 0xbb ||
    unit === 0x201c
  ) {
    return unit !== 0x201c || !isWordUnit(text.charCodeAt(at + 1));
  }
  return (unit === 0x22 || unit === 0x27) && !isWordUnit(text.charCodeAt(at + 1));
}

/** `end.Then`, `end.”Then`: a space is missing; `U.S.A`, `geekwire.com`, `3.5` and `J.K.` miss none. */
function isLostSpace(text: string, at: number, end: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (end === at + 1)
    return (
      isLower(before) &&
      isLower(text.charCodeAt(at - 2)) &&
      isUpper(text.charCodeAt(end)) &&
      isLower(text.charCodeAt(end + 1))
    );
  return isLower(before) && isUpper(text.charCodeAt(end));
}

const MAX_ABBREVIATION = 16;

/** Whether the point at `at` belongs to the word before it rather than to the sentence. */
function isAbbreviated(text: string, at: number, next: number): boolean {
  let start = at;
  while (start > 0 && at - start < MAX_ABBREVIATION && isWordPart(text.charCodeAt(start - 1))) start--;
  const word = text.slice(start, at);
  if (word === '') return false;
  if (isDigit(text.charCodeAt(next)) && BEFORE_FIGURE.has(word)) return true;
  if (NEVER_FINAL.has(word)) return true;
  if (isLabel(text, start, word)) return true;
  const isInitial = word.length === 1 && isUpper(text.charCodeAt(start)) && word !== 'I';
  if (isInitial || isPointed(word) || SOMETIMES_FINAL.has(word)) return !opensSentence(text, next);
  return false;
}

const isWordPart = (unit: number): boolean => isWordUnit(unit) || unit === 0x2e;

const isPointed = (word: string): boolean => word.length <= 9 && /^[A-Za-z](?:\.[A-Za-z]){1,4}$/.test(word);

/** `1.` or `a.` at the start of a line numbers what follows. */
function isLabel(text: string, start: number, word: string): boolean {
  if (word.length > 3 || !(isDigit(text.charCodeAt(start)) || word.length === 1)) return false;
  let i = start;
  while (i > 0 && isSpace(text.charCodeAt(i - 1)) && !isNewline(text.charCodeAt(i - 1))) i--;
  return i === 0 || isNewline(text.charCodeAt(i - 1));
}

/** Whether the word at `next` is one that usually starts a sentence: `The`, `He`, `In`. */
function opensSentence(text: string, next: number): boolean {
  let end = next;
  while (end - next < 12 && isLetter(text.charCodeAt(end))) end++;
  return SENTENCE_OPENERS.has(text.slice(next, end));
}

/** A line break ends the sentence except inside a paragraph wrapped to a line width. */
function endAtNewline(text: string, start: number, at: number): number {
  return at > start && isSoftBreak(text, at) ? -1 : at;
}

const WRAPPED_LINE = { least: 50, most: 100 } as const;

/** Whether the line break at `at` only wraps a paragraph: a full line before it, the sentence open, words after it. */
function isSoftBreak(text: string, at: number): boolean {
  let next = at + (text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a ? 2 : 1);
  while (next < text.length && isSpace(text.charCodeAt(next)) && !isNewline(text.charCodeAt(next))) next++;
  const unit = text.charCodeAt(next);
  if (next >= text.length || isNewline(unit) || isListMark(text, next)) return false;
  const length = at - startOfLine(text, at);
  if (isLower(unit) && length > 0) return !isTerminal(text.charCodeAt(at - 1));
  return length >= WRAPPED_LINE.least && length <= WRAPPED_LINE.most;
}

function startOfLine(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start <= WRAPPED_LINE.most && !isNewline(text.charCodeAt(start - 1))) start--;
  return start;
}

/** `•`, `-`, `*`, `1.`, `2)` and the like at the start of a line. */
function isListMark(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (
    unit === 0x2022 ||
    unit === 0x25cf ||
    unit === 0x25aa ||
    unit === 0xb7 ||
    unit === 0x23 ||
    unit === 0x7c
  )
    return true;
  const isBullet = unit === 0x2a || isDash(unit) || unit === 0x2b;
  if (isBullet) return isSpace(text.charCodeAt(at + 1));
  let end = at;
  while (end - at < 3 && isDigit(text.charCodeAt(end))) end++;
  const mark = text.charCodeAt(end);
  return end > at && (mark === 0x2e || mark === 0x29) && isSpace(text.charCodeAt(end + 1));
}

/** Past blanks, but not past a line break. */
function skipInline(text: string, from: number): number {
  let i = from;
  while (i < text.length && isSpace(text.charCodeAt(i)) && !isNewline(text.charCodeAt(i))) i++;
  return i;
}

function skipSpace(text: string, from: number): number {
  let i = from;
  while (i < text.length && isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** Past quotes and brackets that open. */
function skipOpeners(text: string, from: number): number {
  let i = from;
  while (i - from < 4 && OPENERS.has(text.charCodeAt(i))) i++;
  return i;
}

const OPENERS: ReadonlySet<number> = new Set([0x22, 0x27, 0x28, 0x5b, 0xab, 0x2018, 0x201c, 0x201e, 0x60]);

function trimEnd(text: string, start: number, end: number): number {
  let i = end;
  while (i > start && isSpace(text.charCodeAt(i - 1))) i--;
  return i;
}
