import { wordBefore } from '../../extract/dates/context.js';
import type { Calendar, Clock, Reading } from '../../extract/dates/reading.js';
import type { Expression } from './expression.js';

const MAX_GAP = 10;

/** Makes one fact of two dates that are the ends of one stretch: `Nov. 18-Dec. 19`, `2 to 2:30 pm`. */
export function joinRanges(text: string, expressions: readonly Expression[]): Expression[] {
  const joined: Expression[] = [];
  for (const expression of expressions) {
    const before = joined.at(-1);
    const whole = before && joinEnds(text, before, expression);
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(expression);
  }
  return joined;
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '~']);
const TO: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through', 'thru', 'to the']);

function joinEnds(text: string, a: Expression, b: Expression): Expression | null {
  if (b.start - a.end > MAX_GAP) return null;
  const gap = text.slice(a.end, b.start).toLowerCase().trim();
  const isDash = DASHES.has(gap);
  const lead = wordBefore(text, a.start).toLowerCase();
  const isBetween = gap === 'and' && lead === 'between';
  if (!isDash && !TO.has(gap) && !isBetween) return null;
  if (!isStretch(a.reading, b.reading, isDash)) return null;
  const reading = rangeOf(a.reading, b.reading);
  return { ...a, end: b.end, reading, confidence: Math.min(a.confidence, b.confidence) };
}

/** Days, times and months make one stretch; two years do only with a dash, as TimeBank has them apart. */
function isStretch(a: Reading, b: Reading, isDash: boolean): boolean {
  const [first, last] = [grainOf(a), grainOf(b)];
  if (first === 'none' || last === 'none') return false;
  if (first === 'year' || last === 'year') return isDash && first === last;
  return true;
}

function grainOf(reading: Reading): 'none' | 'year' | 'day' {
  if (reading.form === 'figures') return 'day';
  if (reading.form === 'shift')
    return reading.unit === 'day' || reading.weekday !== undefined ? 'day' : 'none';
  if (reading.form !== 'calendar' || reading.decade !== undefined || reading.century !== undefined)
    return 'none';
  const { month, day, weekday, clock, part, quarter, season, holiday } = reading;
  if (reading.year !== undefined && (month ?? quarter ?? season ?? holiday) === undefined) return 'year';
  return (month ?? day ?? weekday ?? clock ?? part ?? quarter ?? season ?? holiday) === undefined
    ? 'none'
    : 'day';
}

/** Each end takes what only the other one says: `June-August 1992`, `Monday 10 a.m. to noon`. */
function rangeOf(a: Reading, b: Reading): Reading {
  if (a.form === 'figures' && b.form === 'figures' && a.year === undefined && b.year !== undefined) {
    return { form: 'range', first: { ...a, year: b.year }, last: b };
  }
  if (b.form !== 'calendar' || a.form === 'amount') return { form: 'range', first: a, last: b };
  if (isTime(b)) return { form: 'range', first: withHalfOf(a, b), last: onDayOf(a, b) };
  if (a.form !== 'calendar') return { form: 'range', first: a, last: b };
  if (isTime(a)) return { form: 'range', first: { ...b, ...clockOf(withHalfOf(a, b)) }, last: b };
  const first = a.year === undefined && b.year !== undefined ? { ...a, year: yearBefore(a, b) } : a;
  return { form: 'range', first, last: b };
}

const isTime = (reading: Calendar): boolean =>
  reading.clock !== undefined && (reading.month ?? reading.weekday ?? reading.holiday) === undefined;

const clockOf = (reading: Reading): { readonly clock?: Clock } =>
  reading.form === 'calendar' && reading.clock ? { clock: reading.clock } : {};

/** `Nov-Feb 2017` starts in the year before. */
const yearBefore = (a: Calendar, b: Calendar): number =>
  (a.month ?? 1) > (b.month ?? 12) ? (b.year ?? 0) - 1 : (b.year ?? 0);

/** `2 to 4 pm`: the first hour is of the same half of the day, unless that puts it behind the last. */
function withHalfOf(a: Reading, { clock: last }: Calendar): Reading {
  if (a.form !== 'calendar' || !a.clock?.isOpen || !last || last.isOpen || last.hour < 12) return a;
  const hour = (a.clock.hour % 12) + 12;
  const isBefore = hour * 60 + (a.clock.minute ?? 0) < last.hour * 60 + (last.minute ?? 0);
  return { ...a, clock: { ...a.clock, hour: isBefore ? hour : a.clock.hour, isOpen: false } };
}

/** The day of the first end holds for the last. */
function onDayOf(a: Reading, b: Calendar): Reading {
  const { clock } = b;
  if (a.form !== 'calendar' && a.form !== 'shift' && a.form !== 'figures') return b;
  return { ...a, ...(clock && { clock }) };
}
