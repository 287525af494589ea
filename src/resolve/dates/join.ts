import type { Expression } from './expression.js';
import type { Joint } from './joint.js';
import {
  amountFromDay,
  distanceFromDate,
  holidayWeekend,
  ordinalOfWhole,
  partOfYear,
  quarterYearAgo,
  weekdayOfWeek,
  weekdayThenDate,
  weekOfDay,
} from './period-joints.js';
import {
  dayOfHours,
  dayThenTime,
  hoursFromClock,
  openHourThenPart,
  partOfHours,
  timeOfSet,
  timeThenDay,
  timeThenTime,
  yearBehindClock,
} from './time-joints.js';

/** No joint between two parts of one expression is longer. */
const MAX_GAP = 16;

/** Joins neighbours that tell one time: `Friday Oct. 13`, `9 a.m. Tuesday`, `Tuesday of next week`. */
export function joinNeighbours(text: string, expressions: readonly Expression[]): Expression[] {
  const joined: Expression[] = [];
  for (const expression of expressions) {
    const before = joined.at(-1);
    const whole = before && joinTwo(text, before, expression);
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(expression);
  }
  return joined;
}

function joinTwo(text: string, a: Expression, b: Expression): Expression | null {
  if (b.start - a.end > MAX_GAP) return null;
  const gap = jointOf(text, a.end, b.start);
  if (gap === null) return null;
  for (const join of JOINTS) {
    const reading = join(a.reading, gap, b.reading);
    if (reading)
      return { ...a, end: b.end, reading, confidence: Math.min(0.97, Math.max(a.confidence, b.confidence)) };
  }
  return null;
}

/** The words between two parts in lower case, or the mark; null where a sentence or line ends between them. */
function jointOf(text: string, start: number, end: number): string | null {
  const gap = text.slice(start, end);
  if (/[.;:!?"”“]|\n\s*\n/.test(gap)) return null;
  return gap
    .toLowerCase()
    .replaceAll(/[\s,]+/g, ' ')
    .trim();
}

/** In the order they are tried. */
const JOINTS: readonly Joint[] = [
  weekdayThenDate,
  dayThenTime,
  timeThenDay,
  timeThenTime,
  openHourThenPart,
  yearBehindClock,
  dayOfHours,
  partOfHours,
  weekdayOfWeek,
  weekOfDay,
  quarterYearAgo,
  ordinalOfWhole,
  partOfYear,
  distanceFromDate,
  amountFromDay,
  hoursFromClock,
  holidayWeekend,
  timeOfSet,
];
