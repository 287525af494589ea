import type { Words } from './match.js';
import { isGlued, type Place, senseAt, skip, textAt } from './match.js';
import { type Read, readCardinal } from './numbers.js';
import type { Counted, Unit } from './reading.js';

/** A unit of time as a word, with what one of it is: a fortnight is two weeks. */
export interface UnitWord {
  readonly unit: Unit;
  readonly times: number;
  readonly isPlural: boolean;
}

/** `year`, `business days`, `trading day`, `workweek`. */
export function readUnit(run: Words, at: number): Read<UnitWord> | null {
  const unitAt = KINDS_OF_DAY.has(textAt(run, at)) ? at + 1 : at;
  const { unit, isPlural } = senseAt(run, unitAt);
  const word = run[unitAt];
  if (unit === null || !word) return null;
  if (word.text.length === 1 && !(isGlued(run, unitAt) && (run[unitAt - 1]?.figures ?? 0) > 0)) return null;
  if (unit === 'fortnight') return { value: { unit: 'week', times: 2, isPlural }, next: unitAt + 1 };
  return { value: { unit, times: 1, isPlural }, next: unitAt + 1 };
}

const KINDS_OF_DAY: ReadonlySet<string> = new Set(['business', 'working', 'trading', 'school', 'calendar']);

const VAGUE_COUNTS: ReadonlySet<string> = new Set(['several', 'few', 'many', 'some']);

/** A number of something, exact or not: `two`, `a`, `several`, `a few`, `a couple of`, `dozen`. */
export function readCount(place: Place, at: number): Read<number | null> | null {
  const { run } = place;
  const cardinal = readCardinal(place, at);
  if (cardinal) return cardinal;
  const word = textAt(run, at);
  if (VAGUE_COUNTS.has(word)) return { value: null, next: at + 1 };
  const isArticle = word === 'a' || word === 'an';
  const next = isArticle ? at + 1 : at;
  const noun = textAt(run, next);
  if (noun === 'couple') return { value: 2, next: skip(run, next + 1, 'of') };
  if (noun === 'dozen') return { value: 12, next: next + 1 };
  if (isArticle && noun === 'few') return { value: null, next: next + 1 };
  if (isArticle && noun === 'half') return { value: 0.5, next: next + 1 };
  if (noun === 'half' && (textAt(run, next + 1) === 'a' || textAt(run, next + 1) === 'an')) {
    return { value: 0.5, next: next + 2 };
  }
  return isArticle ? { value: 1, next } : null;
}

/** A number and its unit: `two weeks`, `seven-year`, `a couple of years`, `half an hour`, `a year and a half`. */
export function readCounted(place: Place, at: number): Read<Counted & { readonly isPlural: boolean }> | null {
  const { run } = place;
  const count = readCount(place, at);
  if (!count) return null;
  const isHyphened =
    textAt(run, count.next) === '-' && isGlued(run, count.next) && isGlued(run, count.next + 1);
  const unitAt = isHyphened ? count.next + 1 : skip(run, count.next, 'more');
  const unit = readUnit(run, unitAt);
  if (!unit || (unit.value.isPlural && isArticle(run, at, count.next))) return null;
  const half = readHalfMore(run, unit.next);
  const value = count.value === null ? null : (count.value + half.value) * unit.value.times;
  return { value: { count: value, unit: unit.value.unit, isPlural: unit.value.isPlural }, next: half.next };
}

/** `a decades-long feud`: the article is the noun's. */
const isArticle = (run: Words, at: number, next: number): boolean =>
  next === at + 1 && (textAt(run, at) === 'a' || textAt(run, at) === 'an');

/** ` and a half`, ` and a quarter` behind the unit. */
function readHalfMore(run: Words, at: number): Read<number> {
  if (textAt(run, at) !== 'and') return { value: 0, next: at };
  const next = skip(run, at + 1, 'a');
  if (textAt(run, next) === 'half' && senseAt(run, next + 1).unit === null)
    return { value: 0.5, next: next + 1 };
  const isQuarter = textAt(run, next) === 'quarter' && next > at + 1;
  return isQuarter ? { value: 0.25, next: next + 1 } : { value: 0, next: at };
}

const CLOSER: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

/** More units, each smaller than the one before: `2 weeks and 2 days`, `3 hours 30 minutes`. */
export function readFurther(place: Place, at: number, before: Unit): Read<readonly Counted[]> {
  const parts: Counted[] = [];
  let unit = before;
  let next = at;
  for (;;) {
    const start = skip(place.run, skip(place.run, next, ','), 'and');
    const part = readCardinal(place, start) && readCounted(place, start);
    if (!part || CLOSER.indexOf(part.value.unit) >= CLOSER.indexOf(unit) || part.value.count === null) break;
    parts.push({ count: part.value.count, unit: part.value.unit });
    unit = part.value.unit;
    next = part.next;
  }
  return { value: parts, next };
}
