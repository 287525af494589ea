import { CARDINALS, FRACTIONS, OPEN_COUNTS, PLURAL_COUNTS, SCALES } from '../../lexicon/number-words.js';
import { keyBehind, keysOfStarts } from '../../text/keys.js';
import { nextWord, type Word, wordAt } from './words.js';

/** A number in words: `least` and `most` are literals to be moved by `scale` places, equal unless it is vague. */
export interface Spelled {
  readonly end: number;
  readonly form: 'words' | 'article' | 'vague';
  readonly least: string;
  readonly most: string;
  readonly scale: number;
  /** `a couple of`: two, more or less. */
  readonly isRough: boolean;
}

/** Reads the number that the word at `at` starts: `two and a half million`, `hundreds of billions`, `a`. */
export function readSpelled(text: string, at: number): Spelled | null {
  const first = wordAt(text, at);
  if (!first) return null;
  if (first.word === 'a' || first.word === 'an') return readAfterArticle(text, first);
  const fraction = FRACTIONS.get(first.word);
  if (fraction !== undefined) return readFraction(text, first, fraction);
  return readPlural(text, first) ?? readOpen(text, first) ?? readCardinal(text, first);
}

/** `a hundred`, `a few million`, `a couple of`, `a quarter of a million`, `a dozen`; else the article alone is one. */
function readAfterArticle(text: string, article: Word): Spelled {
  const alone = exact({ end: article.end, form: 'article', literal: '1' });
  if (COUNTED[keyBehind(text, article.end + 1)] !== 1) return alone;
  const next = nextWord(text, article.end);
  if (!next) return alone;
  if (next.word === 'couple') return { ...scaled(text, skipOf(text, next.end), '2'), isRough: true };
  if (next.word === 'dozen') return scaled(text, next.end, '12');
  const fraction = FRACTIONS.get(next.word);
  if (fraction !== undefined) return readFraction(text, next, fraction) ?? alone;
  const scale = SCALES.get(next.word);
  if (scale !== undefined && !next.word.endsWith('s')) return readCardinal(text, article) ?? alone;
  return readOpen(text, next) ?? alone;
}

/** Starts of the words that go on with a number behind an article. */
const COUNTED: Uint8Array = keysOfStarts([
  ...['couple', 'dozen'],
  ...FRACTIONS.keys(),
  ...SCALES.keys(),
  ...OPEN_COUNTS.keys(),
]);

/** `half a billion`, `half-million`, `a quarter of a million`, `half a`; null for `half of them`, `half the`. */
function readFraction(text: string, word: Word, fraction: number): Spelled | null {
  const afterOf = skipOf(text, word.end);
  const article = nextWord(text, afterOf);
  const isArticle = article?.word === 'a' || article?.word === 'an';
  const scaleFrom = isArticle ? article.end : word.end;
  const found = scaled(text, scaleFrom, String(fraction));
  if (found.scale > 0) return found;
  return isArticle && afterOf === word.end && word.word === 'half' ? found : null;
}

/** `tens of millions`, `hundreds of thousands`, `millions`. */
function readPlural(text: string, word: Word): Spelled | null {
  const range = PLURAL_COUNTS.get(word.word);
  if (!range) return null;
  const { end, scale } = readScale(text, skipOf(text, word.end)) ?? { end: word.end, scale: 0 };
  return { end, form: 'vague', least: String(range[0]), most: String(range[1]), scale, isRough: false };
}

/** `several hundred`, `few million`, `handful of`. */
function readOpen(text: string, word: Word): Spelled | null {
  const range = OPEN_COUNTS.get(word.word);
  if (!range) return null;
  const from = word.word === 'handful' ? skipOf(text, word.end) : word.end;
  const { end, scale } = readScale(text, from) ?? { end: from, scale: 0 };
  return { end, form: 'vague', least: String(range[0]), most: String(range[1]), scale, isRough: false };
}

/** A running count: `total` of the groups that have had their scale, `group` that still waits for one. */
interface Count {
  total: number;
  group: number;
  /** Power of ten of the last word, -1 for none: 0 of a unit, 1 of a ten, 2 of a hundred and so on. */
  last: number;
  /** Scale of the last group that was closed. */
  scale: number;
  end: number;
}

/** `five`, `twenty-five`, `one hundred and five thousand`, `two and a half million`, `one point three`. */
function readCardinal(text: string, first: Word): Spelled | null {
  const count: Count = { total: 0, group: 0, last: -1, scale: 0, end: first.end };
  let word: Word | null = first;
  if (first.word === 'a' || first.word === 'an') {
    count.group = 1;
    count.last = 0;
    word = nextWord(text, first.end);
  }
  while (word && takeWord(count, word)) word = afterAnd(text, count) ?? nextWord(text, count.end);
  if (count.last < 0) return null;
  return readTail(text, count);
}

/** Adds a word to the count; false where it does not go on with it. */
function takeWord(count: Count, { word, end }: Word): boolean {
  const cardinal = CARDINALS.get(word);
  const scale = cardinal === undefined ? SCALES.get(word) : undefined;
  if (cardinal !== undefined) {
    const size = cardinal < 10 ? 0 : 1;
    const isJoined = count.last === 1 && size === 0 && count.group % 10 === 0 && count.group % 100 !== 10;
    if (count.last >= 0 && count.last < 2 && !isJoined) return false;
    count.group += cardinal;
    count.last = size === 1 && (cardinal < 20 || cardinal % 10 !== 0) ? 0 : size;
  } else if (scale === 2) {
    if (count.last !== 0 && count.last !== 1) return false;
    count.group *= 100;
    count.last = 2;
  } else if (scale !== undefined) {
    if (!closeGroup(count, scale)) return false;
  } else return false;
  count.end = end;
  return true;
}

/** Counts from here on print with an exponent; no word names them. */
const MAX_COUNT = 1e21;

/** `two million`, then `three hundred thousand`; `lakh crore` and `hundred million` multiply. */
function closeGroup(count: Count, scale: number): boolean {
  if (count.group === 0 && count.total === 0) return false;
  if (count.group === 0) {
    if (count.scale >= scale || count.total * 10 ** scale >= MAX_COUNT) return false;
    count.total *= 10 ** scale;
  } else {
    if (count.scale > 0 && scale >= count.scale) return false;
    count.total += count.group * 10 ** scale;
  }
  count.group = 0;
  count.scale = scale;
  count.last = scale;
  return true;
}

/**
 * The word behind `and` where it goes on with the number: `hundred and five`, but not `one hundred and two hundred`
 * nor `one million and two million`, which are two.
 */
function afterAnd(text: string, count: Count): Word | null {
  if (count.last < 2) return null;
  const and = nextWord(text, count.end);
  if (and?.word !== 'and') return null;
  const word = nextWord(text, and.end);
  if (!word || !CARDINALS.has(word.word)) return null;
  let next = nextWord(text, word.end);
  if (next && CARDINALS.has(next.word)) next = nextWord(text, next.end);
  const scale = next ? SCALES.get(next.word) : undefined;
  return scale === undefined || (count.last === 2 && scale > 2) ? word : null;
}

/** What may follow the words of a whole number: a fraction, decimals, a scale for both. */
function readTail(text: string, count: Count): Spelled {
  const whole = count.total + count.group;
  const decimals = readPoint(text, count.end);
  if (decimals) return scaled(text, decimals.end, `${whole}.${decimals.digits}`);
  const half = readAndFraction(text, count.end);
  if (half && count.group > 0) return scaled(text, half.end, String(whole + half.fraction));
  if (half && count.scale > 0) return addFraction(count, half);
  if (count.group > 0 || count.scale === 0)
    return exact({ end: count.end, form: 'words', literal: String(whole) });
  return { ...exact({ end: count.end, form: 'words', literal: mantissa(count) }), scale: count.scale };
}

/** `a million and a half`. */
const addFraction = (count: Count, half: { end: number; fraction: number }): Spelled =>
  exact({ end: half.end, form: 'words', literal: String(count.total + half.fraction * 10 ** count.scale) });

const mantissa = ({ total, scale }: Count): string => String(total / 10 ** scale);

/** `and a half`, `and a quarter`, `and three quarters`. */
export function readAndFraction(text: string, from: number): { end: number; fraction: number } | null {
  const and = nextWord(text, from);
  if (and?.word !== 'and') return null;
  const count = nextWord(text, and.end);
  const fraction = count && nextWord(text, count.end);
  if (!fraction) return null;
  if (count.word === 'three' && fraction.word === 'quarters') return { end: fraction.end, fraction: 0.75 };
  const value = FRACTIONS.get(fraction.word);
  const isOne = count.word === 'a' || count.word === 'one';
  return isOne && value !== undefined ? { end: fraction.end, fraction: value } : null;
}

/** `point three five`, the digits behind the point. */
export function readPoint(text: string, from: number): { end: number; digits: string } | null {
  const point = nextWord(text, from);
  if (point?.word !== 'point') return null;
  let end = point.end;
  let digits = '';
  for (;;) {
    const word = nextWord(text, end);
    const digit = word ? CARDINALS.get(word.word) : undefined;
    if (!word || digit === undefined || digit > 9) break;
    digits += digit;
    end = word.end;
  }
  return digits === '' ? null : { end, digits };
}

/** The scale words behind `from`, as one power of ten: `million`, `hundred thousand`, `lakh crore`. */
export function readScale(text: string, from: number): { end: number; scale: number } | null {
  let end = from;
  let scale = 0;
  let last = 0;
  for (;;) {
    const word = nextWord(text, end);
    const power = word ? SCALES.get(word.word) : undefined;
    if (!word || power === undefined || power <= last) break;
    scale += power;
    last = power;
    end = word.end;
  }
  return scale === 0 ? null : { end, scale };
}

function scaled(text: string, from: number, literal: string): Spelled {
  const { end, scale } = readScale(text, from) ?? { end: from, scale: 0 };
  return { ...exact({ end, form: 'words', literal }), scale };
}

/** Past `of` where it stands there. */
function skipOf(text: string, from: number): number {
  const of = nextWord(text, from);
  return of?.word === 'of' ? of.end : from;
}

const exact = ({ end, form, literal }: { end: number; form: Spelled['form']; literal: string }): Spelled => ({
  end,
  form,
  least: literal,
  most: literal,
  scale: 0,
  isRough: false,
});
