import { ELISIONS } from '../../lexicon/elisions.js';
import { isDash, isDigit, isLetter, isSpace, isUpper, isWordUnit } from '../../text/characters.js';
import type { Paragraphs } from './paragraphs.js';

/** One quotation mark, and what it may do where it stands. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** May be the apostrophe of a plural possessive (`the boys’`) or of `goin’` as well. */
  readonly isWeak: boolean;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Whether it is the first thing in its paragraph. */
  readonly isFirst: boolean;
}

/** “Double” marks of every shape pair with one another, and ‘single’ ones too; apostrophes are left out. */
export interface Marks {
  readonly double: readonly Mark[];
  readonly single: readonly Mark[];
}

type Roles = Pick<Mark, 'canOpen' | 'canClose' | 'isWeak'>;

/** All quotation marks of a text in one pass: straight, curly, „German“, «French», ``plain'' and single ones. */
export function readMarks(text: string, paragraphs: Paragraphs): Marks {
  const double: Mark[] = [];
  const single: Mark[] = [];
  let paragraph = 0;
  for (const { index: start, 0: shape } of text.matchAll(MARKS)) {
    const end = start + shape.length;
    const isDouble = shape.length === 2 || DOUBLE.has(shape.charCodeAt(0));
    if (!isDouble && isWithinWord(text, start)) continue;
    const { canOpen, canClose, isWeak } = isDouble
      ? rolesOfDouble(text, start, end)
      : rolesOfSingle(text, start);
    if (!canOpen && !canClose) continue;
    while ((paragraphs.start[paragraph + 1] ?? text.length) <= start) paragraph++;
    const isFirst = paragraphs.start[paragraph] === start;
    (isDouble ? double : single).push({ start, end, canOpen, canClose, isWeak, paragraph, isFirst });
  }
  return { double, single };
}

/** Two plain single marks are one double mark: `` and ''. */
const MARKS = /``|''|["“”„‟«»〝〞＂'‘’‚‹›`]/g;
const DOUBLE: ReadonlySet<number> = new Set(Array.from('"“”„‟«»〝〞＂', (mark) => mark.charCodeAt(0)));

const isWithinWord = (text: string, at: number): boolean =>
  isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at + 1));

const OPENING = new Set([0x201c, 0x201e, 0x201f, 0xab, 0x301d, 0x60]);
const CLOSING = new Set([0x201d, 0xbb, 0x301e]);

/** A mark does what its shape says, unless its neighbours show that it was mistyped: `“Apparently not,“ he said`. */
function rolesOfDouble(text: string, start: number, end: number): Roles {
  const unit = text.charCodeAt(start);
  const isAfterGap = isGapBefore(text, start);
  const isBeforeWord = isWordStart(text, end);
  const isBeforeGap = end >= text.length || isSpace(text.charCodeAt(end)) || !isBeforeWord;
  if (OPENING.has(unit)) {
    const isTypo = !isAfterGap && isBeforeGap;
    return { canOpen: !isTypo, canClose: isTypo, isWeak: false };
  }
  if (CLOSING.has(unit)) {
    const isTypo = isAfterGap && isBeforeWord && !isDash(text.charCodeAt(start - 1));
    return { canOpen: isTypo, canClose: !isTypo, isWeak: false };
  }
  const isLostSpace = isUpper(text.charCodeAt(end)) && !isAfterGap;
  const isFree = isAfterGap && isBeforeGap;
  const canClose = !isAfterGap || isFree || (isDash(text.charCodeAt(start - 1)) && isBeforeGap);
  return { canOpen: (isAfterGap && isBeforeWord) || isLostSpace || isFree, canClose, isWeak: false };
}

/** Single marks open after a gap and before a word, and close after a word; the rest are apostrophes. */
function rolesOfSingle(text: string, start: number): Roles {
  const unit = text.charCodeAt(start);
  const before = text.charCodeAt(start - 1);
  const mayOpen = unit !== 0x2019 && unit !== 0x203a;
  const canOpen =
    mayOpen && isGapBefore(text, start) && isWordStart(text, start + 1) && !isElided(text, start + 1);
  const canClose = unit !== 0x60 && start > 0 && !isSpace(before) && !isWordUnit(text.charCodeAt(start + 1));
  return { canOpen, canClose: canClose && !canOpen, isWeak: isLetter(before) && WEAK_ENDS.has(before) };
}

/** Letters before an apostrophe that ends a word: plural possessives, and `goin’`. */
const WEAK_ENDS = new Set(Array.from('sSzxn', (letter) => letter.charCodeAt(0)));

/** A blank, bracket, dash or another opening mark. */
function isGapBefore(text: string, at: number): boolean {
  if (at === 0) return true;
  const unit = text.charCodeAt(at - 1);
  return isSpace(unit) || isDash(unit) || GAPS.has(unit);
}

const GAPS = new Set(Array.from('([{/“‘„«`>|…', (mark) => mark.charCodeAt(0)));

/** What a quotation can start with: a letter, a figure, a sum, a bracket, an ellipsis, a mark inside it. */
function isWordStart(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 0x2e) return text.charCodeAt(at + 1) === 0x2e;
  return isWordUnit(unit) || isDash(unit) || STARTERS.has(unit) || (unit >= 0xd800 && unit <= 0xdfff);
}

const STARTERS = new Set(Array.from('$£€¥[(#@¿¡…“‘"\'’*&', (mark) => mark.charCodeAt(0)));

function isElided(text: string, at: number): boolean {
  if (isDigit(text.charCodeAt(at))) return isDecade(text, at);
  let end = at;
  while (end - at < 8 && isLetter(text.charCodeAt(end))) end++;
  return ELISIONS.has(text.slice(at, end).toLowerCase());
}

/** `’90s`, `’08`: two figures and no more. */
function isDecade(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at + 1)) && !isDigit(text.charCodeAt(at + 2));
}
