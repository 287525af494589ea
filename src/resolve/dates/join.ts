import type { Calendar, Counted, Reading, Shift, Unit } from '../../extract/dates/reading.js';
import type { Expression } from './expression.js';

/** No joint between two parts of one expression is longer. */
const MAX_GAP = 16;

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
  'late',
  'early',
]);

/** `Thursday evening`, `April 6 at 7 p.m.`, `tomorrow in the morning`. */
const dayThenTime: Joint = (a, gap, b) =>
  isDay(a) && isBareTime(b) && TIME_JOINTS.has(gap) ? withTime(a, b) : null;

/** `9 a.m. Tuesday`, `noon on Friday`, `the night of May 3`. */
const timeThenDay: Joint = (a, gap, b) =>
  isBareTime(a) &&
  isDay(b) &&
  (gap === '' || gap === 'on' || gap === 'of' || gap === 'this' || gap === 'on the' || gap === 'or later on')
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

/** `previous Tuesday by 2 in the afternoon`. */
const openHourThenPart: Joint = (a, gap, b) => {
  if ((a.form !== 'calendar' && a.form !== 'shift') || !a.clock?.isOpen || a.part !== undefined) return null;
  return isBareTime(b) && b.part !== undefined && b.clock === undefined && (gap === 'in' || gap === 'in the')
    ? withTime(a, b)
    : null;
};

/** `Wed Oct 26 15:50:06 2016`, as machines write it. */
const yearBehindClock: Joint = (a, gap, b) => {
  if (
    a.form !== 'calendar' ||
    a.clock === undefined ||
    a.day === undefined ||
    a.year !== undefined ||
    gap !== ''
  )
    return null;
  const isYear = b.form === 'calendar' && b.year !== undefined && Object.keys(b).length === 2;
  return isYear ? { ...a, year: b.year } : null;
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

/** `Monday 3-8`, `2:00 - 2:30 pm on Tuesday`: hours from and to on one day. */
const dayOfHours: Joint = (a, gap, b) => {
  const [hours, day] = a.form === 'range' ? [a, b] : [b, a];
  if (hours.form !== 'range' || (!isDay(day) && !isDayPart(day))) return null;
  if (!isBareTime(hours.first) || !isBareTime(hours.last)) return null;
  if (!(TIME_JOINTS.has(gap) || gap === 'on' || gap === 'between')) return null;
  return { form: 'range', first: withTime(day, hours.first), last: withTime(day, hours.last) };
};

/** `between 5 and 6 in the afternoon`. */
const partOfHours: Joint = (a, gap, b) => {
  const [hours, part] = a.form === 'range' ? [a, b] : [b, a];
  if (hours.form !== 'range' || !isBareTime(part) || part.part === undefined || part.clock) return null;
  if (
    !isBareTime(hours.first) ||
    !isBareTime(hours.last) ||
    !['', 'in', 'in the', 'from', 'between'].includes(gap)
  )
    return null;
  return { form: 'range', first: withTime(hours.first, part), last: withTime(hours.last, part) };
};

/** `the week of March 6`, `the week beginning February 4`. */
const weekOfDay: Joint = (a, gap, b) => {
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
const quarterYearAgo: Joint = (a, gap, b) =>
  a.form === 'shift' && a.unit === 'quarter' && gap === '' && b.form === 'shift' && b.isComparison ? b : null;

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

/** `2 weeks starting May 20th`: from that day on, the last day included. */
const amountFromDay: Joint = (a, gap, b) => {
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

/** `from 2 p.m. for 2 hours`, `for 3 hours from 10 a.m.`. */
const hoursFromClock: Joint = (a, gap, b) => {
  const [time, amount] = b.form === 'amount' ? [a, b] : [b, a];
  if (amount.form !== 'amount' || gap !== (b.form === 'amount' ? 'for' : 'from')) return null;
  const clock = 'clock' in time ? time.clock : undefined;
  const minutes = clock ? minutesOf(amount.parts) : 0;
  if (!clock || minutes === 0 || !isTimed(time)) return null;
  const end = clock.hour * 60 + (clock.minute ?? 0) + minutes;
  if (end > 24 * 60) return null;
  const last = {
    ...clock,
    hour: Math.floor(end / 60),
    minute: end % 60 === 0 && clock.minute === null ? null : end % 60,
  };
  return { form: 'range', first: time, last: { ...time, clock: last } };
};

const isTimed = (reading: Reading): reading is Calendar | Shift =>
  (reading.form === 'calendar' || reading.form === 'shift') && reading.clock !== undefined;

/** A length in whole hours and minutes; 0 where it is none. */
function minutesOf(parts: readonly Counted[]): number {
  let minutes = 0;
  for (const { count, unit } of parts) {
    if (count === null || (unit !== 'hour' && unit !== 'minute')) return 0;
    minutes += count * (unit === 'hour' ? 60 : 1);
  }
  return Number.isInteger(minutes) ? minutes : 0;
}

/** `Thanksgiving weekend`: the one beside the holiday. */
const holidayWeekend: Joint = (a, gap, b) => {
  if (a.form !== 'calendar' || a.holiday === undefined || gap !== '') return null;
  return b.form === 'shift' && b.unit === 'weekend'
    ? { form: 'shift', count: 0, unit: 'weekend', from: a }
    : null;
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
  openHourThenPart,
  yearBehindClock,
  dayOfHours,
  partOfHours,
  weekdayOfWeek,
  weekOfDay,
  quarterYearAgo,
  ordinalOfWhole,
  partOfYear,
  distanceFromDate,
  amountFromDay,
  hoursFromClock,
  holidayWeekend,
  timeOfSet,
];
