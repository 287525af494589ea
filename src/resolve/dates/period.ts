import {
  addMonths,
  civilFromDays,
  daysFromCivil,
  formatDay,
  formatYear,
  pad,
} from '../../calendar/gregorian.js';
import { isoWeekOf, mondayOf } from '../../calendar/iso-week.js';
import type { Season } from '../../extract/dates/reading.js';

/** Kinds of stretches of the calendar, from short to long. */
export type Grain =
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** A stretch of the calendar: days from 1970-01-01, the end not included. */
export interface Period {
  readonly grain: Grain;
  readonly start: number;
  readonly end: number;
}

const MONTHS: Readonly<Partial<Record<Grain, number>>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000,
};

/** The stretch of that kind that holds a day. */
export function periodAt(grain: Grain, day: number): Period {
  const monday = mondayOf(day);
  if (grain === 'day') return { grain, start: day, end: day + 1 };
  if (grain === 'week') return { grain, start: monday, end: monday + 7 };
  if (grain === 'weekend') return { grain, start: monday + 5, end: monday + 7 };
  if (grain === 'season') return seasonPeriod(civilFromDays(day).year, seasonAt(day));
  const length = MONTHS[grain] ?? 1;
  const { year, month } = civilFromDays(day);
  const index = Math.floor((year * 12 + month - 1) / length) * length;
  const start = daysFromCivil(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
  return { grain, start, end: addMonths(start, length) };
}

/** The same stretch that many of its kind later. */
export function shiftPeriod({ grain, start }: Period, count: number): Period {
  if (grain === 'day') return periodAt(grain, start + count);
  if (grain === 'week' || grain === 'weekend') return periodAt(grain, start + 7 * count);
  if (grain === 'season') return seasonPeriod(civilFromDays(start).year + count, seasonAt(start));
  return periodAt(grain, addMonths(start, count * (MONTHS[grain] ?? 1)));
}

const SEASON_STARTS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

const seasonAt = (day: number): Season => {
  const { month } = civilFromDays(day);
  return month < 3 || month === 12 ? 'WI' : month < 6 ? 'SP' : month < 9 ? 'SU' : 'FA';
};

/** A season of a year: three months from March, June, September or December, for order only. */
export function seasonPeriod(year: number, season: Season): Period {
  const start = daysFromCivil(year, SEASON_STARTS[season], 1);
  return { grain: 'season', start, end: addMonths(start, 3) };
}

export const quarterPeriod = (year: number, quarter: number): Period =>
  periodAt('quarter', daysFromCivil(year, quarter * 3 - 2, 1));

/** The TIMEX3 value of a stretch: `2013-03-22`, `2013-W12`, `2013-Q1`, `2013-SU`, `201`, `20`. */
export function periodValue({ grain, start }: Period): string {
  const { year, month } = civilFromDays(start);
  switch (grain) {
    case 'day':
      return year < 1 ? `BC${pad(1 - year, 4)}${formatDay(start).slice(-6)}` : formatDay(start);
    case 'week':
      return weekValue(start);
    case 'weekend':
      return `${weekValue(start)}-WE`;
    case 'month':
      return `${yearValue(year)}-${pad(month, 2)}`;
    case 'quarter':
      return `${yearValue(year)}-Q${(month + 2) / 3}`;
    case 'half':
      return `${yearValue(year)}-H${month < 7 ? 1 : 2}`;
    case 'season':
      return `${yearValue(year)}-${seasonAt(start)}`;
    case 'year':
      return yearValue(year);
    case 'decade':
      return pad(Math.floor(year / 10), 3);
    case 'century':
      return pad(Math.floor(year / 100), 2);
    case 'millennium':
      return pad(Math.floor(year / 1000), 1);
  }
}

const yearValue = (year: number): string => (year < 1 ? `BC${pad(1 - year, 4)}` : formatYear(year));

function weekValue(day: number): string {
  const { year, week } = isoWeekOf(day);
  return `${yearValue(year)}-W${pad(week, 2)}`;
}

/** The value of a stretch of that kind where nothing tells which: `XXXX-WXX`. */
export const OPEN_VALUES: Readonly<Record<Grain, string>> = {
  day: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  season: 'XXXX-XX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
  millennium: 'X',
};
