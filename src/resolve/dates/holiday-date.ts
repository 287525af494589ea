import { easterOf } from '../../calendar/easter.js';
import { daysFromCivil, daysInMonth, pad, parseDay, weekdayOf } from '../../calendar/gregorian.js';
import { HOLIDAYS, type HolidayRule } from '../../lexicon/holidays.js';

/** The day of a holiday in a year, as days from 1970-01-01; null where its table does not reach. */
export function holidayOf(name: string, year: number): number | null {
  const rule = HOLIDAYS.get(name);
  return rule ? dayOf(rule, year) : null;
}

function dayOf(rule: HolidayRule, year: number): number | null {
  if ('easter' in rule) return easterOf(year) + rule.easter;
  if ('table' in rule) {
    const monthDay = rule.table[year];
    return monthDay === undefined ? null : parseDay(`${pad(year, 4)}-${monthDay}`);
  }
  if ('day' in rule) return daysFromCivil(year, rule.month, rule.day);
  const { month, weekday, nth, plus = 0 } = rule;
  const first = daysFromCivil(year, month, 1);
  const last = first + daysInMonth(year, month) - 1;
  const day =
    nth > 0
      ? first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
      : last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (nth + 1);
  return day + plus;
}
