import { wordBefore } from '../../extract/dates/context.js';
import { withHalfOf } from '../../extract/dates/half-day.js';
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
  if (!isStretch(a.reading, b.reading, isDash) && !(isBetween && isUpToNow(a.reading, b.reading)))
    return null;
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

/** `between January 2019 and now`. */
const isUpToNow = (a: Reading, b: Reading): boolean =>
  grainOf(a) !== 'none' && b.form === 'vague' && b.value === 'PRESENT_REF';

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
  if (b.form === 'calendar' && isTime(b))
    return { form: 'range', first: withHalf(a, b.clock), last: onDayOf(a, b) };
  if (a.form !== 'calendar') return { form: 'range', first: a, last: b };
  if (isTime(a) && isDated(b))
    return { form: 'range', first: { ...b, ...clockOf(withHalf(a, b.clock)) }, last: b };
  if (b.form !== 'calendar') return { form: 'range', first: a, last: b };
  const isYearOpen = a.year === undefined && a.which === undefined && b.year !== undefined;
  return { form: 'range', first: isYearOpen ? { ...a, year: yearBefore(a, b) } : a, last: b };
}

type Dated = Extract<Reading, { readonly clock?: Clock }>;

const isDated = (reading: Reading): reading is Dated =>
  reading.form === 'calendar' ||
  reading.form === 'figures' ||
  reading.form === 'shift' ||
  reading.form === 'ordinal';

const isTime = (reading: Calendar): boolean =>
  reading.clock !== undefined && (reading.month ?? reading.weekday ?? reading.holiday) === undefined;

const clockOf = (reading: Reading): { readonly clock?: Clock } =>
  reading.form === 'calendar' && reading.clock ? { clock: reading.clock } : {};

/** `Nov-Feb 2017` starts in the year before. */
const yearBefore = (a: Calendar, b: Calendar): number =>
  (a.month ?? 1) > (b.month ?? 12) ? (b.year ?? 0) - 1 : (b.year ?? 0);

const withHalf = (a: Reading, last: Clock | undefined): Reading =>
  a.form === 'calendar' && a.clock ? { ...a, clock: withHalfOf(a.clock, last) } : a;

/** The day of the first end holds for the last. */
function onDayOf(a: Reading, b: Calendar): Reading {
  const { clock } = b;
  if (a.form !== 'calendar' && a.form !== 'shift' && a.form !== 'figures') return b;
  return { ...a, ...(clock && { clock }) };
}
