import type { Calendar, Reading, Unit } from '../../extract/dates/reading.js';
import type { Expression } from './expression.js';

/** No joint between two parts of one expression is longer. */
const MAX_GAP = 14;

/** Joins neighbours that tell one time: `Friday Oct. 13`, `9 a.m. Tuesday`, `Tuesday of next week`. */
export function joinNeighbours(text: string, expressions: readonly Expression[]): Expression[] {
  const joined: Expression[] = [];
  for (const expression of expressions) {
    const before = joined.at(-1);
    const whole = before && joinTwo(text, before, expression);
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(expression);
  }
  return joined;
}

function joinTwo(text: string, a: Expression, b: Expression): Expression | null {
  if (b.start - a.end > MAX_GAP) return null;
  const gap = jointOf(text, a.end, b.start);
  if (gap === null) return null;
  for (const join of JOINTS) {
    const reading = join(a.reading, gap, b.reading);
    if (reading)
      return { ...a, end: b.end, reading, confidence: Math.min(0.97, Math.max(a.confidence, b.confidence)) };
  }
  return null;
}

/** The words between two parts in lower case, or the mark; null where a sentence or line ends between them. */
function jointOf(text: string, start: number, end: number): string | null {
  const gap = text.slice(start, end);
  if (/[.;:!?"”“]|\n\s*\n/.test(gap)) return null;
  return gap
    .toLowerCase()
    .replaceAll(/[\s,]+/g, ' ')
    .trim();
}

type Joint = (a: Reading, gap: string, b: Reading) => Reading | null;

const isBareTime = (reading: Reading): reading is Calendar =>
  reading.form === 'calendar' &&
  (reading.clock !== undefined || reading.part !== undefined) &&
  Object.keys(reading).every((key) => key === 'form' || key === 'clock' || key === 'part');

/** Whether a reading is one day without its time. */
function isDay(reading: Reading): boolean {
  if (reading.form === 'figures') return reading.clock === undefined && reading.part === undefined;
  if (reading.form === 'shift')
    return (reading.unit === 'day' || reading.weekday !== undefined) && !reading.clock && !reading.part;
  if (reading.form === 'ordinal') return reading.unit === 'day' && reading.clock === undefined;
  if (reading.form !== 'calendar' || reading.clock || reading.part) return false;
  return reading.day !== undefined || reading.weekday !== undefined || reading.holiday !== undefined;
}

/** Whether it is a part of a day that is known: `last night`, `Friday evening`. */
const isDayPart = (reading: Reading): boolean =>
  (reading.form === 'shift' || reading.form === 'calendar') &&
  reading.part !== undefined &&
  reading.clock === undefined &&
  !isBareTime(reading);

const TIME_JOINTS: ReadonlySet<string> = new Set([
  '',
  'at',
  'around',
  'about',
  'in the',
  'in',
  'by',
  'at about',
  'at around',
  'the',
  '-',
  '–',
  'from',
  'before',
  'after',
  'on the',
  'no later than',
]);

/** `Thursday evening`, `April 6 at 7 p.m.`, `tomorrow in the morning`. */
const dayThenTime: Joint = (a, gap, b) =>
  isDay(a) && isBareTime(b) && TIME_JOINTS.has(gap) ? withTime(a, b) : null;

/** `9 a.m. Tuesday`, `noon on Friday`, `the night of May 3`. */
const timeThenDay: Joint = (a, gap, b) =>
  isBareTime(a) &&
  isDay(b) &&
  (gap === '' || gap === 'on' || gap === 'of' || gap === 'this' || gap === 'on the')
    ? withTime(b, a)
    : null;

/** `Friday evening at seven`, `seven in the evening`. */
const timeThenTime: Joint = (a, gap, b) => {
  if (isDayPart(a) && isBareTime(b) && b.clock && TIME_JOINTS.has(gap)) return withTime(a, b);
  if (!isBareTime(a) || !(isBareTime(b) || isDayPart(b))) return null;
  if (!['', 'at', 'in the', 'in', 'around', 'this', 'the'].includes(gap)) return null;
  const isPair = (a.clock === undefined) !== (!('clock' in b) || b.clock === undefined);
  return isPair ? withTime(b, a) : null;
};

function withTime(day: Reading, { clock, part }: Calendar): Reading {
  if (day.form !== 'calendar' && day.form !== 'shift' && day.form !== 'figures' && day.form !== 'ordinal')
    return day;
  return { ...day, ...(clock && { clock }), ...(part && { part }) };
}

/** `Friday Oct. 13`, `Monday, Oct. 26`, `Thursday 29/03`. */
const weekdayThenDate: Joint = (a, gap, b) => {
  if (a.form !== 'calendar' || a.weekday === undefined || a.day !== undefined || a.month !== undefined)
    return null;
  if (gap !== '' && gap !== 'the' && gap !== '(') return null;
  if (b.form === 'figures') return b;
  const isDate = b.form === 'calendar' && b.month !== undefined && b.day !== undefined;
  return isDate ? { ...b, ...(a.part && { part: a.part }), ...(a.clock && { clock: a.clock }) } : null;
};

const isWeek = (reading: Reading): boolean =>
  reading.form === 'shift' && reading.unit === 'week' && reading.weekday === undefined;

/** `Tuesday of next week`, `Wednesday evening next week`, `next week on Tuesday`. */
const weekdayOfWeek: Joint = (a, gap, b) => {
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
const ordinalOfWhole: Joint = (a, gap, b) =>
  a.form === 'ordinal' &&
  a.of === undefined &&
  isWhole(b) &&
  (gap === 'of' || gap === 'in' || gap === 'of the')
    ? { ...a, of: b }
    : null;

/** `the fall of last year`, `April next year`, `the second half of this year`. */
const partOfYear: Joint = (a, gap, b) => {
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
const distanceFromDate: Joint = (a, gap, b) => {
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

/** `every day at 7:13 p.m.`, `6 a.m. every day`. */
const timeOfSet: Joint = (a, gap, b) => {
  const [set, time] = a.form === 'recurrence' ? [a, b] : [b, a];
  if (
    set.form !== 'recurrence' ||
    !isBareTime(time) ||
    !time.clock ||
    !['', 'at', 'from', 'on'].includes(gap)
  )
    return null;
  const { hour, minute } = time.clock;
  const clock = `T${String(hour).padStart(2, '0')}${minute === null ? '' : `:${String(minute).padStart(2, '0')}`}`;
  return { ...set, value: set.value.startsWith('XXXX') ? set.value + clock : clock };
};

const JOINTS: readonly Joint[] = [
  weekdayThenDate,
  dayThenTime,
  timeThenDay,
  timeThenTime,
  weekdayOfWeek,
  ordinalOfWhole,
  partOfYear,
  distanceFromDate,
  timeOfSet,
];
