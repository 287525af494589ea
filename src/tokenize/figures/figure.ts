import {
  FRACTION_CHARACTERS,
  SCALE_ABBREVIATIONS,
  SCALES,
  SPACED_ABBREVIATIONS,
} from '../../lexicon/number-words.js';
import { isDash, isDigit, isSpace, isUpper, isWordUnit } from '../../text/characters.js';
import { add, type Decimal, shift, toDecimal } from '../../text/decimal.js';
import { keyBehind, keysOfStarts } from '../../text/keys.js';
import type { Span } from '../../text/span.js';
import { endOfNumeral, numeralLiteral } from './numeral.js';
import { readAndFraction, readPoint, readScale, readSpelled } from './spelled.js';
import { skipBlanks, skipGap, wordAt } from './words.js';

/** A number as the text writes it: `38 billion`, `38bn`, `1½`, `two and a half million`, `hundreds of billions`. */
export interface Figure extends Span {
  /** `article` is the bare `a` or `an` that may count one; `vague` has no number of its own. */
  readonly form: 'digits' | 'words' | 'article' | 'vague';
  /** Literals of the least and most it can be, to be moved by `scale` places; empty for digits, which are read late. */
  readonly least: string;
  readonly most: string;
  /** Power of ten that its scale words give. */
  readonly scale: number;
  /** End of the digits, where it is of digits. */
  readonly numeralEnd: number;
  readonly isRough: boolean;
}

/** Reads the figure that starts at `at`, where a digit, a point before one, a fraction or a word stands; or null. */
export function readFigure(text: string, at: number): Figure | null {
  const unit = text.charCodeAt(at);
  if (isDigit(unit) || unit === 0x2e) return readDigits(text, at);
  const fraction = unit < 0xbc ? undefined : FRACTION_CHARACTERS.get(text.charAt(at));
  if (fraction !== undefined) return withScale(text, { start: at, numeralEnd: at + 1, literal: fraction });
  const spelled = readSpelled(text, at);
  return spelled && { start: at, numeralEnd: spelled.end, ...spelled };
}

interface Mantissa {
  readonly start: number;
  readonly numeralEnd: number;
  /** Empty where the digits say it all. */
  readonly literal: string;
}

function readDigits(text: string, start: number): Figure | null {
  const numeralEnd = endOfNumeral(text, start);
  const isPlain = numeralEnd - start < 4;
  if (numeralEnd - start > MAX_NUMERAL) return null;
  if (!isPlain && numeralLiteral(text.slice(start, numeralEnd)) === null) return null;
  if (!goesOn(text, numeralEnd)) return toFigure({ start, numeralEnd, literal: '' }, null);
  return withScale(text, readFractionBehind(text, start, numeralEnd));
}

/** Longer runs are no sums; in units, so that no hostile text makes a giant of one. */
const MAX_NUMERAL = 48;

/** Whether a fraction or a scale may stand behind the digits: attached letters, or words that start like one. */
function goesOn(text: string, end: number): boolean {
  const unit = text.charCodeAt(end);
  if (isSpace(unit) || isDash(unit)) return FOLLOWERS[keyBehind(text, skipGap(text, end))] === 1;
  return unit >= 0xbc || (unit >= 0x41 && unit <= 0x7a);
}

const FOLLOWERS: Uint8Array = keysOfStarts([
  ...['and', 'point', '1/', '3/', '5/', '7/'],
  ...SCALES.keys(),
  ...SPACED_ABBREVIATIONS,
  ...FRACTION_CHARACTERS.keys(),
]);

/** `1½`, `3 1/4`, `2-1/2`, `2 and a half`, `1 point 1`. */
function readFractionBehind(text: string, start: number, end: number): Mantissa {
  const plain = { start, numeralEnd: end, literal: '' };
  const next = text.charCodeAt(end);
  if (!isSpace(next) && !isDash(next) && next < 0xbc) return plain;
  const whole = numeralLiteral(text.slice(start, end)) ?? '0';
  const character = FRACTION_CHARACTERS.get(text.charAt(skipBlanks(text, end)));
  if (character !== undefined)
    return { start, numeralEnd: skipBlanks(text, end) + 1, literal: sum(whole, character) };
  const slashed = readSlashed(text, end + 1);
  if (slashed !== null) return { start, numeralEnd: end + 4, literal: sum(whole, slashed) };
  const spoken = readAndFraction(text, end);
  if (spoken) return { start, numeralEnd: spoken.end, literal: sum(whole, String(spoken.fraction)) };
  const decimals = readPoint(text, end) ?? readPointDigits(text, end);
  return decimals ? { start, numeralEnd: decimals.end, literal: `${whole}.${decimals.digits}` } : plain;
}

const sum = (whole: string, fraction: string): string => {
  const { digits, exponent } = add(toDecimal(whole), toDecimal(fraction));
  const literal = digits.toString().padStart(1 - exponent, '0');
  return exponent === 0 ? literal : `${literal.slice(0, exponent)}.${literal.slice(exponent)}`;
};

/** `1/2`, `1/4`, `3/4` and eighths: fractions of one digit each. */
function readSlashed(text: string, at: number): string | null {
  if (text.charCodeAt(at + 1) !== 0x2f || isWordUnit(text.charCodeAt(at + 3))) return null;
  const next = text.charCodeAt(at + 3);
  if (next === 0x2f) return null;
  return SLASHED.get(text.slice(at, at + 3)) ?? null;
}

const SLASHED: ReadonlyMap<string, string> = new Map([
  ['1/2', '0.5'],
  ['1/4', '0.25'],
  ['3/4', '0.75'],
  ['1/8', '0.125'],
  ['3/8', '0.375'],
  ['5/8', '0.625'],
  ['7/8', '0.875'],
]);

/** `point 5` behind digits. */
function readPointDigits(text: string, from: number): { end: number; digits: string } | null {
  const at = skipBlanks(text, from);
  if (at === from || text.slice(at, at + 6).toLowerCase() !== 'point ' || !isDigit(text.charCodeAt(at + 6)))
    return null;
  let end = at + 6;
  while (isDigit(text.charCodeAt(end))) end++;
  return { end, digits: text.slice(at + 6, end) };
}

const withScale = (text: string, mantissa: Mantissa): Figure =>
  toFigure(mantissa, readScaleBehind(text, mantissa.start, mantissa.numeralEnd));

function toFigure(
  { start, numeralEnd, literal }: Mantissa,
  scaled: { end: number; scale: number } | null,
): Figure {
  const { end, scale } = scaled ?? { end: numeralEnd, scale: 0 };
  return { start, end, form: 'digits', least: literal, most: literal, scale, numeralEnd, isRough: false };
}

/** The scale behind digits: attached (`38bn`), spaced (`38 billion`, `$38 bn`) or hyphened (`$5-million`). */
function readScaleBehind(text: string, start: number, from: number): { end: number; scale: number } | null {
  const unit = text.charCodeAt(from);
  if (unit >= 0x41 && unit <= 0x7a) return readAttached(text, from);
  if (!isSpace(unit) && !isDash(unit)) return null;
  return readScale(text, from) ?? (isSpace(unit) ? readSpaced(text, start, from) : null);
}

function readAttached(text: string, from: number): { end: number; scale: number } | null {
  const word = wordAt(text, from);
  if (!word || isDigit(text.charCodeAt(word.end))) return null;
  const scale = SCALE_ABBREVIATIONS.get(word.word) ?? SCALES.get(word.word);
  if (scale === undefined || isBeforeAmpersand(text, word.end)) return null;
  const more = readScale(text, word.end);
  return more && more.scale > scale ? { end: more.end, scale: scale + more.scale } : { end: word.end, scale };
}

function readSpaced(text: string, start: number, from: number): { end: number; scale: number } | null {
  const word = wordAt(text, skipBlanks(text, from));
  if (!word || !SPACED_ABBREVIATIONS.has(word.word)) return null;
  const next = text.charCodeAt(word.end);
  if (isDigit(next) || isDash(next) || isBeforeAmpersand(text, word.end)) return null;
  if (word.word.length === 1 && !isAfterCurrency(text, start)) return null;
  return { end: word.end, scale: SCALE_ABBREVIATIONS.get(word.word) ?? 0 };
}

const isBeforeAmpersand = (text: string, end: number): boolean =>
  text.charCodeAt(end) === 0x26 || isAttachedApostrophe(text, end);

/** `5 m's`, `$5 M’s`: a name, no scale. */
const isAttachedApostrophe = (text: string, end: number): boolean =>
  (text.charCodeAt(end) === 0x27 || text.charCodeAt(end) === 0x2019) && isWordUnit(text.charCodeAt(end + 1));

/** Whether a sign or capital letter stands right before the figure: `$ 5 m`, `SEK 5 m`. */
function isAfterCurrency(text: string, start: number): boolean {
  const at = isSpace(text.charCodeAt(start - 1)) ? start - 2 : start - 1;
  const unit = text.charCodeAt(at);
  return unit === 0x24 || unit >= 0xa2 || isUpper(unit);
}

/** The exact least and most of a figure. */
export function boundsOf(text: string, figure: Figure): { readonly least: Decimal; readonly most: Decimal } {
  const { scale } = figure;
  if (figure.least === '') {
    const literal = numeralLiteral(text.slice(figure.start, figure.numeralEnd)) ?? '0';
    const value = shift(toDecimal(literal), scale);
    return { least: value, most: value };
  }
  const least = shift(toDecimal(figure.least), scale);
  return { least, most: figure.most === figure.least ? least : shift(toDecimal(figure.most), scale) };
}
