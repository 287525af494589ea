import { addMonths } from '../../calendar/gregorian.js';
import type { Counted, Unit } from '../../extract/dates/reading.js';
import { type Grain, periodAt } from './period.js';

export function addUnits(day: number, count: number, unit: Unit): number {
  const days = DAY_UNITS[unit];
  if (days !== undefined) return day + Math.round(count * days);
  const months = MONTH_UNITS[unit];
  return months === undefined ? day : addMonths(day, Math.round(count * months));
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

export const GRAINS: Readonly<Partial<Record<Unit, Grain>>> = {
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

/** Quarters are counted from quarter to quarter, all else from day to day. */
export function startOf(parts: readonly Counted[], toward: -1 | 1, reference: number): number {
  if (parts.every(({ unit }) => unit === 'quarter')) {
    const quarter = periodAt('quarter', reference);
    return toward === 1 ? quarter.end : quarter.start;
  }
  return toward === 1 ? reference + 1 : reference;
}
