import type { Calendar, Reading, Shift } from '../../extract/dates/reading.js';

export type Joint = (a: Reading, gap: string, b: Reading) => Reading | null;

export const isBareTime = (reading: Reading): reading is Calendar =>
  reading.form === 'calendar' &&
  (reading.clock !== undefined || reading.part !== undefined) &&
  Object.keys(reading).every((key) => key === 'form' || key === 'clock' || key === 'part');

/** Whether a reading is one day without its time. */
export function isDay(reading: Reading): boolean {
  if (reading.form === 'figures') return reading.clock === undefined && reading.part === undefined;
  if (reading.form === 'shift')
    return (reading.unit === 'day' || reading.weekday !== undefined) && !reading.clock && !reading.part;
  if (reading.form === 'ordinal') return reading.unit === 'day' && reading.clock === undefined;
  if (reading.form !== 'calendar' || reading.clock || reading.part) return false;
  return reading.day !== undefined || reading.weekday !== undefined || reading.holiday !== undefined;
}

/** Whether it is a part of a day that is known: `last night`, `Friday evening`. */
export const isDayPart = (reading: Reading): boolean =>
  (reading.form === 'shift' || reading.form === 'calendar') &&
  reading.part !== undefined &&
  reading.clock === undefined &&
  !isBareTime(reading);

export const TIME_JOINTS: ReadonlySet<string> = new Set([
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

export function withTime(day: Reading, { clock, part }: Calendar): Reading {
  if (day.form !== 'calendar' && day.form !== 'shift' && day.form !== 'figures' && day.form !== 'ordinal')
    return day;
  return { ...day, ...(clock && { clock }), ...(part && { part }) };
}

export const isTimed = (reading: Reading): reading is Calendar | Shift =>
  (reading.form === 'calendar' || reading.form === 'shift') && reading.clock !== undefined;
