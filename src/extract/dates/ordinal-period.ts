import type { Rule } from '../finding.js';
import type { Words } from './match.js';
import { findInRuns, isHyphen, type Match, type Place, senseAt, skip, textAt } from './match.js';
import { readCardinal, readOrdinal } from './numbers.js';
import { Topic } from './topics.js';
import { readUnit } from './units.js';

/** A part of a longer period by its place: `the first nine months`, `the first week`, `the last Monday of May`. */
export const ordinalPeriod: Rule<'date'> = {
  id: 'date.ordinal-period',
  kind: 'date',
  example: 'profit rose in ⟦the first nine months⟧ of the year',
  find: (document) =>
    findInRuns(
      document,
      Topic.UNIT | Topic.WEEKDAY,
      (place, at) => matchMonths(place, at) ?? matchOrdinal(place, at),
    ),
};

/** `the first nine months`, `the nine months`, `the final two weeks`. */
function matchMonths(place: Place, at: number): Match | null {
  const { run } = place;
  const start = skip(run, at, 'the');
  const isFirst = textAt(run, start) === 'first' || textAt(run, start) === 'final';
  if (!isFirst && start === at) return null;
  const count = readCardinal(place, isFirst ? start + 1 : start);
  if (!count || count.value < 2 || !Number.isInteger(count.value)) return null;
  const unit = readUnit(run, skip(run, count.next, '-'));
  if (!unit || isHyphen(run, unit.next) || textAt(run, unit.next) === 'old') return null;
  if (!unit.value.isPlural && textAt(run, count.next) !== '-') return null;
  if (!isFirst && isHyphen(run, count.next)) return null;
  const next = isHyphen(run, count.next) && senseAt(run, unit.next).unit !== null ? unit.next + 1 : unit.next;
  const parts = [{ count: count.value * unit.value.times, unit: unit.value.unit }];
  const confidence = textAt(run, next) === 'ago' || textAt(run, next) === 'later' ? 0.2 : 0.85;
  return { reading: { form: 'amount', parts }, next, confidence };
}

/** `first week of`, `the second day`, `the last week of July`, `third Monday of`. */
function matchOrdinal({ run }: Place, at: number): Match | null {
  const start = skip(run, at, 'the');
  const isLast = textAt(run, start) === 'last' || textAt(run, start) === 'final';
  const nth = isLast ? { value: -1, next: start + 1 } : readOrdinal(run, start);
  if (!nth || nth.value > 366) return null;
  const { weekday } = senseAt(run, nth.next);
  const isOf = textAt(run, nth.next + 1) === 'of' || senseAt(run, nth.next + 1).part !== null;
  if (weekday !== null) {
    if (!isOf) return null;
    const reading = { form: 'ordinal', nth: nth.value, count: 1, unit: 'day', weekday } as const;
    return { reading, next: nth.next + 1, confidence: 0.97 };
  }
  const unit = readUnit(run, nth.next);
  if (!unit || unit.value.isPlural || !isOfPeriod(run, unit.next)) return null;
  if (
    unit.value.unit !== 'day' &&
    unit.value.unit !== 'week' &&
    unit.value.unit !== 'month' &&
    unit.value.unit !== 'weekend'
  )
    return null;
  const reading = { form: 'ordinal', nth: nth.value, count: 1, unit: unit.value.unit } as const;
  return { reading, next: unit.next, confidence: 0.97 };
}

const LEADS: ReadonlySet<string> = new Set([
  'the',
  'this',
  'last',
  'next',
  'each',
  'early',
  'fiscal',
  'current',
  'following',
  'previous',
]);

/** `of 2019`, `of July`, `of next month`: a period of the calendar follows, not a matter. */
function isOfPeriod(run: Words, at: number): boolean {
  if (textAt(run, at) !== 'of' && textAt(run, at) !== 'in') return false;
  let next = at + 1;
  while (LEADS.has(textAt(run, next)) && next < at + 4) next++;
  const { month, unit, season } = senseAt(run, next);
  return month !== null || (unit !== null && next > at + 1) || season !== null || run[next]?.figures === 4;
}
