import { weekdayOf } from '../../calendar/gregorian.js';
import { mondayOf } from '../../calendar/iso-week.js';
import type { Counted, Shift, Unit } from '../../extract/dates/reading.js';
import type { Context } from './context.js';
import { type Grain, type Period, periodAt, shiftPeriod } from './period.js';
import { addUnits } from './steps.js';

export function shiftedPeriod(
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
