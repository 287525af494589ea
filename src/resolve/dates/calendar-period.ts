import {
  addMonths,
  civilFromDays,
  daysFromCivil,
  daysInMonth,
  isCivil,
  weekdayOf,
} from '../../calendar/gregorian.js';
import { mondayOf, mondayOfWeek, weeksInYear } from '../../calendar/iso-week.js';
import type { Calendar, Which } from '../../extract/dates/reading.js';
import type { Context } from './context.js';
import { holidayOf } from './holiday-date.js';
import { type Period, periodAt, quarterPeriod, seasonPeriod } from './period.js';

/** The stretch meant where the year is open: by `last` and `next`, else by tense, else the nearest. */
export function choose(reading: Calendar, context: Context, reference: number): Period | null {
  const { weekday, day, month, which } = reading;
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

/** The stretch that the fields name in a year. */
export function periodOf(reading: Calendar, year: number): Period | null {
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

/** A decade or a century, which need no year. */
export const longPeriod = ({ decade, century = 0 }: Calendar): Period =>
  decade === undefined
    ? periodAt('century', daysFromCivil(century * 100, 1, 1))
    : periodAt('decade', daysFromCivil(decade * 10, 1, 1));
