import {
  addMonths,
  civilFromDays,
  daysFromCivil,
  daysInMonth,
  formatDay,
  isCivil,
  pad,
  weekdayOf,
} from '../../calendar/gregorian.js';
import { mondayOf, mondayOfWeek, weeksInYear } from '../../calendar/iso-week.js';
import { amountValue } from '../../extract/dates/period-value.js';
import type {
  Amount,
  Calendar,
  Counted,
  Figures,
  Ordinal,
  Range,
  Reading,
  Shift,
  Unit,
  Which,
} from '../../extract/dates/reading.js';
import { holidayOf } from './holiday-date.js';
import { clockValue, type Outcome, openOutcome, periodOutcome, withHalf } from './outcome.js';
import {
  type Grain,
  OPEN_VALUES,
  type Period,
  periodAt,
  periodValue,
  quarterPeriod,
  seasonPeriod,
  shiftPeriod,
} from './period.js';

/** What an expression can be resolved against. */
export interface Context {
  /** Days from 1970-01-01, or null where the document tells no date. */
  readonly reference: number | null;
  /** Where the text is: the last date it told. */
  readonly focus: Period | null;
  /** The last quarter it told: earnings are compared with the same quarter of another year. */
  readonly quarter: Period | null;
  /** Whether the words around point back, forward or neither way. */
  readonly direction: -1 | 0 | 1;
  /** Whether all-figure dates put the day first. */
  readonly isDayFirst: boolean | null;
}

/** The value and interval of a reading; null where it is no possible date. */
export function refer(reading: Reading, context: Context): Outcome | null {
  switch (reading.form) {
    case 'calendar':
      return referCalendar(reading, context);
    case 'figures':
      return referFigures(reading, context);
    case 'shift':
      return referShift(reading, context);
    case 'amount':
      return referAmount(reading, context);
    case 'ordinal':
      return referOrdinal(reading, context);
    case 'recurrence':
      return { ...openOutcome('SET', reading.value), quant: reading.quant, freq: reading.freq };
    case 'vague':
      return openOutcome('DATE', reading.value);
    case 'range':
      return referRange(reading, context);
  }
}

function referFigures({ first, second, year, clock, part }: Figures, context: Context): Outcome | null {
  const fits = (month: number, day: number) => isCivil(year ?? null, month, day);
  const isDayFirst = !fits(first, second) || (fits(second, first) && context.isDayFirst === true);
  const [month, day] = isDayFirst ? [second, first] : [first, second];
  const fields = {
    form: 'calendar',
    month,
    day,
    ...(year !== undefined && { year }),
    ...(clock && { clock }),
    ...(part && { part }),
  } as const;
  const outcome = referCalendar(fields, context);
  const isOpen =
    context.isDayFirst === null && fits(first, second) && fits(second, first) && first !== second;
  return outcome && isOpen ? { ...outcome, from: null, to: null } : outcome;
}

function referCalendar(reading: Calendar, context: Context): Outcome | null {
  const { year, of } = reading;
  const named = of ? refer(of, context) : null;
  const known = year ?? (named?.period ? civilFromDays(named.period.start).year : undefined);
  if (known !== undefined) {
    const period = periodOf(reading, known);
    const outcome = period && periodOutcome(period, reading, named?.reference ?? null);
    return outcome && reading.isFiscal ? { ...outcome, from: null, to: null } : outcome;
  }
  if (isTimeOnly(reading)) return referTime(reading, context);
  if (context.reference === null) return openOutcome(typeOf(reading), openValue(reading));
  const period = choose(reading, context, context.reference);
  return period && periodOutcome(period, reading, formatDay(context.reference));
}

const typeOf = ({ clock, part }: Calendar) => (clock || part ? 'TIME' : 'DATE');

const isTimeOnly = ({
  month,
  day,
  weekday,
  week,
  quarter,
  half,
  season,
  holiday,
  isWeekend,
  decade,
  century,
}: Calendar) =>
  [month, day, weekday, week, quarter, half, season, holiday, isWeekend, decade, century].every(
    (field) => field === undefined,
  );

/** The stretch that the fields name in a year. */
function periodOf(reading: Calendar, year: number): Period | null {
  const { month, day, week, weekday, quarter, half, season, holiday, isWeekend } = reading;
  if (holiday !== undefined) return holidayPeriod(holiday, year);
  if (month !== undefined && day !== undefined) {
    return isCivil(year, month, day) ? periodAt('day', daysFromCivil(year, month, day)) : null;
  }
  if (month !== undefined) return periodAt('month', daysFromCivil(year, month, 1));
  if (quarter !== undefined) return quarterPeriod(year, quarter);
  if (half !== undefined) return periodAt('half', daysFromCivil(year, half * 6 - 5, 1));
  if (season !== undefined) return seasonPeriod(year, season);
  if (week !== undefined) {
    if (week > weeksInYear(year)) return null;
    const monday = mondayOfWeek(year, week);
    if (isWeekend) return periodAt('weekend', monday);
    return weekday === undefined ? periodAt('week', monday) : periodAt('day', monday + weekday - 1);
  }
  return periodAt('year', daysFromCivil(year, 1, 1));
}

function holidayPeriod(name: string, year: number): Period | null {
  const day = holidayOf(name, year);
  return day === null ? null : periodAt('day', day);
}

/** A time of day belongs to the day the text is at; where it has told none, the time alone is known. */
function referTime({ clock, part }: Calendar, context: Context): Outcome | null {
  const time = { ...(clock && { clock }), ...(part && { part }) };
  const day = context.focus?.grain === 'day' ? context.focus.start : null;
  if (day === null) return openOutcome('TIME', clock ? clockValue(withHalf(clock, part)) : `T${part ?? ''}`);
  return periodOutcome(periodAt('day', day), time, formatDay(day));
}

/** The stretch meant where the year is open: by `last` and `next`, else by tense, else the nearest. */
function choose(reading: Calendar, context: Context, reference: number): Period | null {
  const { weekday, day, month, decade, century, which } = reading;
  if (decade !== undefined) return periodAt('decade', daysFromCivil(decade * 10, 1, 1));
  if (century !== undefined) return periodAt('century', daysFromCivil(century * 100, 1, 1));
  if (weekday !== undefined && day === undefined)
    return chooseWeekday(weekday, which, { ...context, reference });
  if (month === undefined && day !== undefined) return chooseDay(day, weekday, reference);
  if (reading.quarter !== undefined && context.quarter && which === -1) {
    return chooseEarlierQuarter(reading.quarter, context.quarter);
  }
  const { year } = civilFromDays(reference);
  const options = [-1, 0, 1].flatMap((step) => periodOf(reading, year + step) ?? []);
  return pick(options, { reading, reference, direction: context.direction });
}

const chooseEarlierQuarter = (quarter: number, at: Period): Period =>
  quarterPeriod(civilFromDays(at.start).year - 1, quarter);

/** The weekday of the days around: the last one, today's or the next. */
function chooseWeekday(
  weekday: number,
  which: Which | undefined,
  context: Context & { readonly reference: number },
): Period {
  const { reference, direction } = context;
  const monday = mondayOf(reference);
  const behind = (weekdayOf(reference) - weekday + 7) % 7;
  if (which === 0) return periodAt('day', monday + weekday - 1);
  if (which === 1) return periodAt('day', monday + 7 + weekday - 1);
  if (which === 'coming') return periodAt('day', reference + (7 - behind));
  if (which === -1) return periodAt('day', reference - (behind || 7));
  if (direction === 1 && behind > 0) return periodAt('day', reference + 7 - behind);
  return periodAt('day', reference - behind);
}

/** `Friday the 26th`, `the 18th`: the nearest month that has it. */
function chooseDay(day: number, weekday: number | undefined, reference: number): Period | null {
  const { year, month } = civilFromDays(reference);
  const first = daysFromCivil(year, month, 1);
  const options = [0, -1, 1].flatMap((step) => {
    const start = civilFromDays(addMonths(first, step));
    if (day > daysInMonth(start.year, start.month)) return [];
    const days = daysFromCivil(start.year, start.month, day);
    return weekday === undefined || weekdayOf(days) === weekday ? [days] : [];
  });
  const [closest] = options.toSorted((a, b) => Math.abs(a - reference) - Math.abs(b - reference));
  if (closest !== undefined) return periodAt('day', closest);
  return weekday === undefined
    ? null
    : periodAt('day', reference - ((weekdayOf(reference) - weekday + 7) % 7));
}

interface Choice {
  readonly reading: Calendar;
  readonly reference: number;
  readonly direction: -1 | 0 | 1;
}

function pick(options: readonly Period[], { reading, reference, direction }: Choice): Period | null {
  const { which, quarter, half, week } = reading;
  const begun = options.findLast(({ start }) => start <= reference);
  const ended = options.findLast(({ end }) => end <= reference);
  const ahead = options.find(({ start }) => start > reference);
  if (which === -1) return ended ?? null;
  if (which === 1 || which === 'coming') return ahead ?? null;
  if (which === 0)
    return options.find(({ start }) => civilFromDays(start).year === civilFromDays(reference).year) ?? null;
  if (quarter !== undefined || half !== undefined) return begun ?? null;
  if (week !== undefined) return options[1] ?? null;
  return nearest(options, reference, direction);
}

/** How far a day behind or ahead counts: what the tense points away from is still taken where it is much nearer. */
const WEIGHTS = {
  '-1': { past: 0.3, future: 1 },
  '0': { past: 0.6, future: 1 },
  '1': { past: 1, future: 0.3 },
} as const;

function nearest(options: readonly Period[], reference: number, direction: -1 | 0 | 1): Period | null {
  const { past, future } = WEIGHTS[direction];
  const distance = ({ start, end }: Period) =>
    start > reference ? (start - reference) * future : Math.max(0, reference - end + 1) * past;
  const [best] = options.toSorted((a, b) => distance(a) - distance(b));
  return best ?? null;
}

/** The value with X for what is open: `XXXX-03`, `XXXX-WXX-5`. */
function openValue(reading: Calendar): string {
  const { month, day, weekday, week, quarter, half, season, clock, part, decade, century } = reading;
  const time = clock ? clockValue(withHalf(clock, part)) : part ? `T${part}` : '';
  if (decade !== undefined) return pad(decade, 3);
  if (century !== undefined) return pad(century, 2);
  if (month !== undefined) return `XXXX-${pad(month, 2)}${day === undefined ? '' : `-${pad(day, 2)}`}${time}`;
  if (weekday !== undefined) return `XXXX-WXX-${weekday}${time}`;
  if (day !== undefined) return `XXXX-XX-${pad(day, 2)}${time}`;
  if (quarter !== undefined) return `XXXX-Q${quarter}`;
  if (half !== undefined) return `XXXX-H${half}`;
  if (season !== undefined) return `XXXX-${season}`;
  if (week !== undefined) return `XXXX-W${pad(week, 2)}`;
  return `XXXX-XX-XX${time}`;
}

const GRAINS: Readonly<Partial<Record<Unit, Grain>>> = {
  day: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
  millennium: 'millennium',
};

function referShift(reading: Shift, context: Context): Outcome | null {
  const { count, unit, from } = reading;
  const grain = GRAINS[unit];
  const anchor = anchorOf(reading, context);
  if (grain === undefined)
    return (
      anchor && { ...openOutcome('TIME', `${periodValue(anchor.period)}TXX`), reference: anchor.reference }
    );
  if (count === null || anchor === null) return openShift(reading, grain);
  const period = shiftedPeriod(reading, { anchor: anchor.period, grain, context });
  const outcome = periodOutcome(period, reading, anchor.reference);
  return reading.isFiscal && from === 'reference' ? { ...outcome, from: null, to: null } : outcome;
}

function openShift({ weekday, part, clock }: Shift, grain: Grain): Outcome {
  const time = clock ? clockValue(withHalf(clock, part)) : part ? `T${part}` : '';
  const value = weekday === undefined ? OPEN_VALUES[grain] : `XXXX-WXX-${weekday}`;
  return openOutcome(time === '' ? 'DATE' : 'TIME', value + time);
}

interface Anchor {
  readonly period: Period;
  readonly reference: string | null;
}

function anchorOf({ from, unit, isComparison }: Shift, context: Context): Anchor | null {
  const { reference, focus, quarter } = context;
  if (typeof from === 'object') {
    const outcome = refer(from, context);
    return outcome?.period ? { period: outcome.period, reference: outcome.reference ?? outcome.value } : null;
  }
  const today =
    reference === null ? null : { period: periodAt('day', reference), reference: formatDay(reference) };
  if (quarter && isComparison) return { period: quarter, reference: periodValue(quarter) };
  if (from === 'reference') return today;
  if (unit === 'quarter')
    return quarter ? { period: quarter, reference: periodValue(quarter) } : endedQuarter(today);
  return focus ? { period: focus, reference: periodValue(focus) } : today;
}

/** Without a quarter told before, the last one that has ended. */
const endedQuarter = (today: Anchor | null): Anchor | null =>
  today && { ...today, period: shiftPeriod(periodAt('quarter', today.period.start), -1) };

function shiftedPeriod(
  reading: Shift,
  { anchor, grain, context }: { anchor: Period; grain: Grain; context: Context },
): Period {
  const { count, unit, weekday, further = [], from } = reading;
  const steps = count ?? 0;
  // Earnings of a quarter are compared with those of the same quarter.
  if (anchor.grain === 'quarter' && reading.isComparison) return shiftPeriod(anchor, 4 * steps);
  if (further.length > 0 || !Number.isInteger(steps))
    return periodAt('day', shiftDays(anchor.start, reading, further));
  if (typeof from === 'object' && steps !== 0)
    return periodAt(distanceGrain(anchor.grain, unit), shiftDays(anchor.start, reading, []));
  if (unit === 'weekend' && typeof from === 'object') return weekendOf(anchor.start, 0);
  if (unit === 'weekend' && steps === 0) return weekendOf(anchor.start, context.direction);
  if (unit === 'decade' && reading.isDistance) return shiftPeriod(periodAt('year', anchor.start), steps * 10);
  const period = shiftPeriod(periodAt(grain, anchor.start), steps);
  return weekday === undefined ? period : periodAt('day', mondayOf(period.start) + weekday - 1);
}

/** `two weeks after 2011` is a day, `two years after 2011` a year. */
function distanceGrain(anchor: Grain, unit: Unit): Grain {
  if (anchor === 'day' || unit === 'day' || unit === 'week' || unit === 'weekend') return 'day';
  return unit === 'month' || unit === 'quarter' ? 'month' : anchor;
}

/** `the weekend`: the last one at the start of a week or in the past tense, else the coming one. */
function weekendOf(day: number, direction: -1 | 0 | 1): Period {
  const weekday = weekdayOf(day);
  const isBack = weekday <= 5 && (direction === -1 || (direction === 0 && weekday <= 2));
  return shiftPeriod(periodAt('weekend', day), isBack ? -1 : 0);
}

function shiftDays(day: number, { count, unit }: Shift, further: readonly Counted[]): number {
  const sign = (count ?? 0) < 0 ? -1 : 1;
  return [{ count: Math.abs(count ?? 0), unit }, ...further].reduce(
    (at, part) => addUnits(at, (part.count ?? 0) * sign, part.unit),
    day,
  );
}

const DAY_UNITS: Readonly<Partial<Record<Unit, number>>> = { day: 1, week: 7, weekend: 7 };
const MONTH_UNITS: Readonly<Partial<Record<Unit, number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000,
};

function addUnits(day: number, count: number, unit: Unit): number {
  const days = DAY_UNITS[unit];
  if (days !== undefined) return day + Math.round(count * days);
  const months = MONTH_UNITS[unit];
  return months === undefined ? day : addMonths(day, Math.round(count * months));
}

/** A length of time; where it ends or starts at the reference date, its interval too. */
function referAmount({ parts, toward }: Amount, { reference }: Context): Outcome {
  const open = openOutcome('DURATION', amountValue(parts));
  const isCounted = parts.every(({ count, unit }) => count !== null && GRAINS[unit] !== undefined);
  if (toward === undefined || reference === null || !isCounted) return open;
  const start = startOf(parts, toward, reference);
  const other = parts.reduce((at, { count, unit }) => addUnits(at, (count ?? 0) * toward, unit), start);
  const [from, to] = toward === 1 ? [start, other] : [other, start];
  return { ...open, from: formatDay(from), to: formatDay(to), reference: formatDay(reference) };
}

/** Quarters are counted from quarter to quarter, all else from day to day. */
function startOf(parts: readonly Counted[], toward: -1 | 1, reference: number): number {
  if (parts.every(({ unit }) => unit === 'quarter')) {
    const quarter = periodAt('quarter', reference);
    return toward === 1 ? quarter.end : quarter.start;
  }
  return toward === 1 ? reference + 1 : reference;
}

/** A part of a period by its place; without the period there is none. */
function referOrdinal(reading: Ordinal, context: Context): Outcome | null {
  const whole = reading.of ? refer(reading.of, context) : null;
  if (!whole) return null;
  if (!whole.period)
    return openOutcome(
      'DATE',
      OPEN_VALUES[reading.weekday === undefined ? (GRAINS[reading.unit] ?? 'day') : 'day'],
    );
  const period = nthOf(reading, whole.period);
  return period && periodOutcome(period, reading, whole.reference);
}

function nthOf({ nth, unit, weekday }: Ordinal, whole: Period): Period | null {
  if (weekday !== undefined) return nthWeekday(nth, weekday, whole);
  const grain = GRAINS[unit] ?? 'day';
  // A week belongs to the period that has its Thursday.
  const isWeek = grain === 'week';
  const first = isWeek ? periodAt('week', whole.start + 3) : periodAt(grain, whole.start);
  const last = isWeek ? periodAt('week', whole.end - 4) : periodAt(grain, whole.end - 1);
  const period = nth > 0 ? shiftPeriod(first, nth - 1) : shiftPeriod(last, nth + 1);
  return period.start < whole.end && period.end > whole.start ? period : null;
}

function nthWeekday(nth: number, weekday: number, whole: Period): Period | null {
  const first = whole.start + ((weekday - weekdayOf(whole.start) + 7) % 7);
  const last = whole.end - 1 - ((weekdayOf(whole.end - 1) - weekday + 7) % 7);
  const day = nth > 0 ? first + 7 * (nth - 1) : last + 7 * (nth + 1);
  return day >= whole.start && day < whole.end ? periodAt('day', day) : null;
}

/** The end of a range is the first such date from its start on; `now` is the reference date. */
function referEnd(last: Reading, start: Outcome | null, context: Context): Outcome | null {
  const { reference } = context;
  if (last.form === 'vague')
    return reference === null ? refer(last, context) : periodOutcome(periodAt('day', reference), {}, null);
  if (!start?.period) return refer(last, context);
  const isOpen = reference !== null && last.form === 'calendar' && last.which === undefined;
  const from = isOpen ? { reference: start.period.start, direction: 1 as const } : {};
  return refer(last, { ...context, ...from, focus: start.period });
}

function referRange({ first, last }: Range, context: Context): Outcome | null {
  const start = refer(first, context);
  const end = referEnd(last, start, context);
  if (!start || !end) return null;
  const type = start.type === 'TIME' || end.type === 'TIME' ? 'TIME' : 'DATE';
  const isOrdered = start.from !== null && end.to !== null && start.from < end.to;
  return {
    type,
    value: `${start.value}/${end.value}`,
    from: isOrdered ? start.from : null,
    to: isOrdered ? (last.form !== 'recurrence' && 'clock' in last && last.clock ? end.from : end.to) : null,
    period: start.period,
    reference: start.reference ?? end.reference,
  };
}
