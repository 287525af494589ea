import type { Reading, Unit } from '../../extract/dates/reading.js';
import { isBareTime, isDay, type Joint } from './joint.js';

/** `Friday Oct. 13`, `Monday, Oct. 26`, `Thursday 29/03`. */
export const weekdayThenDate: Joint = (a, gap, b) => {
  if (a.form !== 'calendar' || a.weekday === undefined || a.day !== undefined || a.month !== undefined)
    return null;
  if (gap !== '' && gap !== 'the' && gap !== '(') return null;
  if (b.form === 'figures') return b;
  const isDate = b.form === 'calendar' && b.month !== undefined && b.day !== undefined;
  return isDate ? { ...b, ...(a.part && { part: a.part }), ...(a.clock && { clock: a.clock }) } : null;
};

/** `the week of March 6`, `the week beginning February 4`. */
export const weekOfDay: Joint = (a, gap, b) => {
  const isTheWeek = isWeek(a) && a.form === 'shift' && a.count === 0;
  const isDate = b.form === 'calendar' && b.month !== undefined && b.day !== undefined;
  return isTheWeek && isDate && WEEK_JOINTS.has(gap)
    ? { form: 'shift', count: 0, unit: 'week', from: b }
    : null;
};

const WEEK_JOINTS: ReadonlySet<string> = new Set([
  'of',
  'beginning',
  'starting',
  'starting on',
  'beginning on',
  'commencing',
]);

/** `the quarter a year ago`. */
export const quarterYearAgo: Joint = (a, gap, b) =>
  a.form === 'shift' && a.unit === 'quarter' && gap === '' && b.form === 'shift' && b.isComparison ? b : null;

const isWeek = (reading: Reading): boolean =>
  reading.form === 'shift' && reading.unit === 'week' && reading.weekday === undefined;

/** `Tuesday of next week`, `Wednesday evening next week`, `next week on Tuesday`. */
export const weekdayOfWeek: Joint = (a, gap, b) => {
  const [day, week] = isWeek(b) ? [a, b] : [b, a];
  if (
    !isWeek(week) ||
    week.form !== 'shift' ||
    day.form !== 'calendar' ||
    day.weekday === undefined ||
    day.day !== undefined
  )
    return null;
  const isJoint = isWeek(b)
    ? gap === '' || gap === 'of' || gap === 'of the'
    : gap === '' || gap === 'on' || gap === '-';
  if (!isJoint) return null;
  return {
    ...week,
    weekday: day.weekday,
    ...(day.part && { part: day.part }),
    ...(day.clock && { clock: day.clock }),
  };
};

const WHOLES: readonly Unit[] = ['week', 'month', 'quarter', 'year', 'decade', 'century'];

/** Whether a reading is a stretch that another can be a part of. */
function isWhole(reading: Reading): boolean {
  if (reading.form === 'shift') return WHOLES.includes(reading.unit) && reading.weekday === undefined;
  if (reading.form !== 'calendar') return false;
  return reading.day === undefined && reading.weekday === undefined && !isBareTime(reading);
}

/** `the first week of 2019`, `the first Monday of May`. */
export const ordinalOfWhole: Joint = (a, gap, b) =>
  a.form === 'ordinal' &&
  a.of === undefined &&
  isWhole(b) &&
  (gap === 'of' || gap === 'in' || gap === 'of the')
    ? { ...a, of: b }
    : null;

/** `the fall of last year`, `April next year`, `the second half of this year`. */
export const partOfYear: Joint = (a, gap, b) => {
  const isOpen = a.form === 'calendar' && a.year === undefined && a.which === undefined && a.of === undefined;
  if (!isOpen || (a.month ?? a.quarter ?? a.half ?? a.season) === undefined) return null;
  const isYear = b.form === 'shift' && b.unit === 'year' && b.from !== 'focus';
  return isYear && (gap === '' || gap === 'of' || gap === 'in') ? { ...a, of: b } : null;
};

const DISTANCES: ReadonlyMap<string, -1 | 1> = new Map([
  ['after', 1],
  ['from', 1],
  ['following', 1],
  ['since', 1],
  ['before', -1],
  ['prior to', -1],
]);

/** `two days after today`, `2 weeks before May 13 1999`. */
export const distanceFromDate: Joint = (a, gap, b) => {
  const sign = DISTANCES.get(gap);
  if (sign === undefined || a.form !== 'amount' || a.toward !== undefined) return null;
  const [first, ...further] = a.parts;
  const isDate =
    isDay(b) || (b.form === 'calendar' && b.year !== undefined) || (b.form === 'shift' && gap !== 'since');
  if (!first || first.count === null || !isDate) return null;
  return {
    form: 'shift',
    count: sign * first.count,
    unit: first.unit,
    from: b,
    ...(further.length > 0 && { further }),
  };
};

/** `2 weeks starting May 20th`: from that day on, the last day included. */
export const amountFromDay: Joint = (a, gap, b) => {
  if (
    a.form !== 'amount' ||
    !['starting', 'beginning', 'commencing', 'starting on', 'beginning on'].includes(gap)
  )
    return null;
  const [part] = a.parts;
  if (!part || part.count === null || a.parts.length > 1 || !isDay(b)) return null;
  const further = [{ count: -1, unit: 'day' }] as const;
  return {
    form: 'range',
    first: b,
    last: { form: 'shift', count: part.count, unit: part.unit, from: b, further },
  };
};

/** `Thanksgiving weekend`: the one beside the holiday. */
export const holidayWeekend: Joint = (a, gap, b) => {
  if (a.form !== 'calendar' || a.holiday === undefined || gap !== '') return null;
  return b.form === 'shift' && b.unit === 'weekend'
    ? { form: 'shift', count: 0, unit: 'weekend', from: a }
    : null;
};
