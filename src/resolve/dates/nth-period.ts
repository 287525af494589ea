import { weekdayOf } from '../../calendar/gregorian.js';
import type { Ordinal } from '../../extract/dates/reading.js';
import { type Period, periodAt, shiftPeriod } from './period.js';
import { GRAINS } from './steps.js';

export function nthOf({ nth, unit, weekday }: Ordinal, whole: Period): Period | null {
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
