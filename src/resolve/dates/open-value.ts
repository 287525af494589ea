import { pad } from '../../calendar/gregorian.js';
import type { Calendar } from '../../extract/dates/reading.js';
import { clockValue, withHalf } from './outcome.js';

/** The value with X for what is open: `XXXX-03`, `XXXX-WXX-5`. */
export function openValue(reading: Calendar): string {
  const { month, day, weekday, week, quarter, half, season, clock, part } = reading;
  const time = clock ? clockValue(withHalf(clock, part)) : part ? `T${part}` : '';
  if (month !== undefined) return `XXXX-${pad(month, 2)}${day === undefined ? '' : `-${pad(day, 2)}`}${time}`;
  if (weekday !== undefined) return `XXXX-WXX-${weekday}${time}`;
  if (day !== undefined) return `XXXX-XX-${pad(day, 2)}${time}`;
  if (quarter !== undefined) return `XXXX-Q${quarter}`;
  if (half !== undefined) return `XXXX-H${half}`;
  if (season !== undefined) return `XXXX-${season}`;
  if (week !== undefined) return `XXXX-W${pad(week, 2)}`;
  return `XXXX-XX-XX${time}`;
}
