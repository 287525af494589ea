import { isCivil } from '../../calendar/gregorian.js';
import type { Reading } from '../../extract/dates/reading.js';
import type { Document } from '../../tokenize/document.js';
import type { Expression } from './expression.js';

/** Whether all-figure dates of a document put the day first: its clear ones decide, then the user, else null. */
export function isDayFirst({ hints }: Document, expressions: readonly Expression[]): boolean | null {
  let votes = 0;
  for (const { reading } of expressions) votes += voteOf(reading);
  if (votes !== 0) return votes > 0;
  return hints.dateOrder === null ? null : hints.dateOrder === 'dmy';
}

/** 1 for a date that can only have the day first, −1 for one that can only have the month first. */
function voteOf(reading: Reading): number {
  if (reading.form === 'range') return voteOf(reading.first) + voteOf(reading.last);
  if (reading.form !== 'figures') return 0;
  const { first, second, year = null } = reading;
  const [isMonthDay, isDayMonth] = [isCivil(year, first, second), isCivil(year, second, first)];
  if (isMonthDay === isDayMonth) return 0;
  return isDayMonth ? 1 : -1;
}
