import { civilFromDays, daysFromCivil, weekdayOf } from './gregorian.js';

/** A week of ISO 8601: it belongs to the year that has its Thursday. */
export interface IsoWeek {
  readonly year: number;
  /** 1 to 53. */
  readonly week: number;
}

/** The Monday of the week that holds a day. */
export const mondayOf = (days: number): number => days - weekdayOf(days) + 1;

export function isoWeekOf(days: number): IsoWeek {
  const { year } = civilFromDays(mondayOf(days) + 3);
  return { year, week: (mondayOf(days) - mondayOfWeek(year, 1)) / 7 + 1 };
}

/** The Monday that starts an ISO week, as days from 1970-01-01; January 4 is always in week 1. */
export const mondayOfWeek = (year: number, week: number): number =>
  mondayOf(daysFromCivil(year, 1, 4)) + (week - 1) * 7;

export const weeksInYear = (year: number): number => (mondayOfWeek(year + 1, 1) - mondayOfWeek(year, 1)) / 7;
