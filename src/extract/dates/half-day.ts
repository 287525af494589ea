import type { Clock } from './reading.js';

/** `2 to 4 pm`: the first hour is of the same half of the day, unless that puts it behind the last. */
export function withHalfOf(first: Clock, last: Clock | undefined): Clock {
  if (!first.isOpen || !last || last.isOpen || last.hour < 12) return first;
  const hour = (first.hour % 12) + 12;
  const isBefore = hour * 60 + (first.minute ?? 0) < last.hour * 60 + (last.minute ?? 0);
  return { ...first, hour: isBefore ? hour : first.hour, isOpen: false };
}
