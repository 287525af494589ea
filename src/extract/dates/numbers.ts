import { isDigit } from '../../text/characters.js';
import type { Words } from './match.js';
import { isGlued, type Place, senseAt, skip, textAt } from './match.js';

/** A value read from a run, and the first word behind it. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

/** A cardinal in figures or words: `1,250`, `3.5`, `2 1/2`, `twenty-four`, `two and a half`. */
export function readCardinal({ run, text }: Place, at: number): Read<number> | null {
  const whole = readFigures(run, text, at) ?? readWords(run, at);
  if (!whole) {
    const fraction = FRACTIONS.get(textAt(run, at));
    return fraction === undefined ? null : { value: fraction, next: at + 1 };
  }
  const { value, next } = whole;
  const glyph = FRACTIONS.get(textAt(run, next));
  if (glyph !== undefined) return { value: value + glyph, next: next + 1 };
  return readFraction(run, next, value) ?? whole;
}

/** ` 1/2`, ` and a half` behind a whole number. */
function readFraction(run: Words, at: number, whole: number): Read<number> | null {
  const start = textAt(run, at) === '-' && isGlued(run, at) ? at + 1 : at;
  if (textAt(run, start) === '1' && textAt(run, start + 1) === '/') {
    const bottom = Number(textAt(run, start + 2));
    return bottom === 2 || bottom === 4 ? { value: whole + 1 / bottom, next: start + 3 } : null;
  }
  return readHalf(run, at, whole);
}

function readHalf(run: Words, at: number, whole: number): Read<number> | null {
  let next = skip(run, at, '-');
  if (textAt(run, next) !== 'and') return null;
  next = skip(run, next + 1, '-');
  next = skip(run, skip(run, next, 'a'), 'one');
  next = skip(run, next, '-');
  if (textAt(run, next) === 'half') return { value: whole + 0.5, next: next + 1 };
  return textAt(run, next) === 'quarter' ? { value: whole + 0.25, next: next + 1 } : null;
}

function readFigures(run: Words, text: string, at: number): Read<number> | null {
  const word = run[at];
  if (!word || word.figures === 0 || word.figures > 9) return null;
  if (isPartOfFigure(text, word.start)) return null;
  let digits = word.text;
  let next = at + 1;
  while (
    textAt(run, next) === ',' &&
    isGlued(run, next) &&
    isGlued(run, next + 1) &&
    run[next + 1]?.figures === 3
  ) {
    digits += textAt(run, next + 1);
    next += 2;
  }
  if (
    textAt(run, next) === '.' &&
    isGlued(run, next) &&
    isGlued(run, next + 1) &&
    (run[next + 1]?.figures ?? 0) > 0
  ) {
    digits += `.${textAt(run, next + 1)}`;
    next += 2;
  }
  const multiplier = senseAt(run, next).multiplier;
  if (multiplier !== null) return { value: Number(digits) * multiplier, next: next + 1 };
  return { value: Number(digits), next };
}

/** Whether the figure at `start` goes on one that began before: `1.5`, `1,500`, `$5`. */
export function isPartOfFigure(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (before === 0x24 || before === 0xa3 || before === 0x20ac || before === 0x23) return true;
  return (before === 0x2e || before === 0x2c) && isDigit(text.charCodeAt(start - 2));
}

/** `one hundred and twenty`, `twenty-four`, `twenty four`, `a hundred`, `two thousand`. */
function readWords(run: Words, at: number): Read<number> | null {
  let total = 0;
  let part = -1;
  let next = at;
  for (; next - at < 10; ) {
    const { cardinal, multiplier } = senseAt(run, next);
    if (
      cardinal !== null &&
      (part < 0 || (part % 100 >= 20 && part % 10 === 0 && cardinal < 10) || part % 100 === 0)
    ) {
      part = Math.max(part, 0) + cardinal;
      next++;
    } else if (multiplier !== null && part > 0) {
      if (multiplier === 100) part *= 100;
      else {
        total += part * multiplier;
        part = 0;
      }
      next++;
    } else if (
      part > 0 &&
      textAt(run, next) === '-' &&
      senseAt(run, next + 1).cardinal !== null &&
      isGlued(run, next)
    ) {
      if (!(part % 100 >= 20 && part % 10 === 0 && (senseAt(run, next + 1).cardinal ?? 10) < 10)) break;
      next++;
    } else if (
      textAt(run, next) === 'and' &&
      next > at &&
      senseAt(run, next - 1).multiplier !== null &&
      senseAt(run, next + 1).cardinal !== null
    ) {
      next++;
    } else break;
  }
  if (part < 0 && total === 0) return readHundred(run, at);
  return { value: total + Math.max(part, 0), next };
}

function readHundred(run: Words, at: number): Read<number> | null {
  const multiplier = senseAt(run, at + 1).multiplier;
  return textAt(run, at) === 'a' && multiplier !== null ? { value: multiplier, next: at + 2 } : null;
}

const SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** An ordinal: `third`, `twenty-first`, `3rd`. */
export function readOrdinal(run: Words, at: number): Read<number> | null {
  const word = run[at];
  if (!word) return null;
  if (word.figures > 0 && word.figures <= 3) {
    const isSuffixed = SUFFIXES.has(textAt(run, at + 1)) && isGlued(run, at + 1);
    return isSuffixed ? { value: Number(word.text), next: at + 2 } : null;
  }
  if (word.sense.ordinal !== null) return { value: word.sense.ordinal, next: at + 1 };
  const tens = word.sense.cardinal;
  if (tens !== 20 && tens !== 30) return null;
  const unitAt = skip(run, at + 1, '-');
  const unit = senseAt(run, unitAt).ordinal;
  return unit !== null && unit < 10 ? { value: tens + unit, next: unitAt + 1 } : null;
}

/** A day of the month: `3`, `3rd`, `third`, `twenty-first`. */
export function readDay(place: Place, at: number): Read<number> | null {
  const { run, text } = place;
  const ordinal = readOrdinal(run, at);
  if (ordinal) return ordinal.value >= 1 && ordinal.value <= 31 ? ordinal : null;
  const word = run[at];
  if (!word || word.figures === 0 || word.figures > 2 || isPartOfFigure(text, word.start)) return null;
  const value = Number(word.text);
  return value >= 1 && value <= 31 && !isLongerFigure(run, at) ? { value, next: at + 1 } : null;
}

/** `26,000`, `2.5`, `10:30`, `5%`: the figure goes on, or counts something else. */
function isLongerFigure(run: Words, at: number): boolean {
  const mark = textAt(run, at + 1);
  if (!isGlued(run, at + 1) || !isGlued(run, at + 2)) return false;
  const figures = run[at + 2]?.figures ?? 0;
  if (mark === ',') return figures === 3;
  return (mark === '.' || mark === ':') && figures > 0;
}

/** A year in four figures, or in words: `1989`, `nineteen seventy-nine`, `two thousand and ten`. */
export function readYear({ run, text }: Place, at: number): Read<number> | null {
  const word = run[at];
  if (!word) return null;
  if (word.figures === 4) {
    if (isPartOfFigure(text, word.start) || isLongerFigure(run, at)) return null;
    const value = Number(word.text);
    return value >= 1000 ? { value, next: at + 1 } : null;
  }
  return readYearWords({ run, text }, at);
}

function readYearWords(place: Place, at: number): Read<number> | null {
  const { run } = place;
  const first = senseAt(run, at).cardinal;
  if (first === null) return null;
  if (first >= 11 && first <= 20) {
    const rest = readWords(run, at + 1);
    if (rest && rest.value >= 10 && rest.value <= 99)
      return { value: first * 100 + rest.value, next: rest.next };
    return null;
  }
  const whole = first === 2 && textAt(run, at + 1) === 'thousand' ? readWords(run, at) : null;
  return whole && whole.value < 2100 ? whole : null;
}

/** A year cut to two figures, behind an apostrophe or where the place asks for a year: `'99`, `April of 87`. */
export function readShortYear({ run }: Place, at: number): Read<number> | null {
  const start = skip(run, at, "'");
  const word = run[start];
  if (word?.figures !== 2) return null;
  return { value: fullYear(Number(word.text)), next: start + 1 };
}

/** Two figures stand for 1940 to 2039, as people now living write them. */
export const fullYear = (short: number): number => (short < 40 ? 2000 : 1900) + short;
