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
  for (let start = 0; start < text.length; start++) {
    const shape = SHAPES[text.charCodeAt(start)] ?? NONE;
    if (shape === NONE) continue;
    const end = endOfMark(text, start);
    const isDouble = shape === DOUBLE || end > start + 1;
    const roles = isDouble ? rolesOfDouble(text, start, end) : rolesOfSingle(text, start);
    if (roles.canOpen || roles.canClose) {
      while ((paragraphs.start[paragraph + 1] ?? text.length) <= start) paragraph++;
      const isFirst = paragraphs.start[paragraph] === start;
      (isDouble ? double : single).push({ start, end, ...roles, paragraph, isFirst });
    }
    start = end - 1;
  }
  return { double, single };
}

const NONE = 0;
const DOUBLE = 1;
const SINGLE = 2;

const SHAPES = new Uint8Array(0x10000);
for (const unit of [0x22, 0x201c, 0x201d, 0x201e, 0x201f, 0xab, 0xbb, 0x301d, 0x301e, 0xff02])
  SHAPES[unit] = DOUBLE;
for (const unit of [0x27, 0x2018, 0x2019, 0x201a, 0x2039, 0x203a, 0x60]) SHAPES[unit] = SINGLE;

/** Two plain single marks are one double mark: `` and ''. */
function endOfMark(text: string, start: number): number {
  const unit = text.charCodeAt(start);
  const isPair = (unit === 0x60 || unit === 0x27) && text.charCodeAt(start + 1) === unit;
  return isPair ? start + 2 : start + 1;
}

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
