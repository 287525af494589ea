import { parseDay } from '../../calendar/gregorian.js';
import type { Document } from '../../tokenize/document.js';
import type { Expression } from './expression.js';
import { refer } from './refer.js';

/** A dateline stands in the first lines. */
const DATELINE_END = 700;

/** What relative dates count from, as days from 1970-01-01: what the source tells, else its dateline, else nothing. */
export function referenceDate(
  { reference, text }: Document,
  expressions: readonly Expression[],
): number | null {
  return reference === null ? datelineDate(text, expressions) : parseDay(reference);
}

/** A whole date that stands alone on its line, or before the dash or bracket of a dateline: `LAGOS, 3 May 2024 (…) —`. */
function datelineDate(text: string, expressions: readonly Expression[]): number | null {
  const first = expressions.find(
    (expression) =>
      expression.start <= DATELINE_END && isWholeDate(expression) && isDateline(text, expression),
  );
  if (!first) return null;
  const outcome = refer(first.reading, {
    reference: null,
    focus: null,
    quarter: null,
    direction: 0,
    isDayFirst: null,
  });
  return outcome?.period?.grain === 'day' ? outcome.period.start : null;
}

const isWholeDate = ({ reading }: Expression): boolean =>
  reading.form === 'calendar' && reading.year !== undefined && reading.day !== undefined;

const BEFORE =
  /(?:^|\n|[A-Z]{3,}[^\n.!?]{0,40}(?:[,(]|[-–—])\s?|(?:published|updated|posted|date|dated)[^\n]{0,12})$/i;
const BEHIND = /^[*_ ]{0,5}(?:$|\n|\([^)\n]{1,40}\)|[-–—|/:])/;

function isDateline(text: string, { start, end }: Expression): boolean {
  const line = text.slice(Math.max(0, text.lastIndexOf('\n', start - 1) + 1), start);
  return BEHIND.test(text.slice(end, end + 48)) && (line.trim() === '' || BEFORE.test(line));
}
