import type { Rule } from '../finding.js';
import { findInRuns, isGlued, type Match, type Place, senseAt, skip, skipPoint, textAt } from './match.js';
import { readYearBehind } from './month-date.js';
import { isPartOfFigure, readDay, readYear } from './numbers.js';
import type { Calendar } from './reading.js';
import { Topic } from './topics.js';

/** A day before its month: `12 March 2024`, `the 4th of July`, `22/Jan/2019`, `2019-aug-01`. */
export const dayMonth: Rule<'date'> = {
  id: 'date.day-month',
  kind: 'date',
  example: 'opened on ⟦12 March 2024⟧ in Leeds',
  find: (document) =>
    findInRuns(document, Topic.MONTH, (place, at) => matchYearFirst(place, at) ?? matchDayMonth(place, at)),
};

function matchDayMonth(place: Place, at: number): Match | null {
  const { run } = place;
  const day = readDay(place, skip(run, at, 'the'));
  if (!day) return null;
  const monthAt = skip(run, toMonth(place, skip(run, day.next, 'day')), 'the');
  const month = senseAt(run, monthAt).month;
  if (month === null || !isMonthHere(place, at, monthAt)) return null;
  const next = skipPoint(run, monthAt + 1);
  const year = readYearBehind(place, next);
  const reading: Calendar = { form: 'calendar', month, day: day.value };
  if (year) return { reading: { ...reading, year: year.value }, next: year.next, confidence: 0.98 };
  return { reading, next: monthAt + 1, confidence: 0.9 };
}

/** `2 may`, `the second may`: a small `may` or `march` is a verb unless `of` or a mark leads to it. */
function isMonthHere({ run }: Place, at: number, monthAt: number): boolean {
  const word = run[monthAt];
  if (word?.isCapital || (word?.text !== 'may' && word?.text !== 'march')) return true;
  return (
    textAt(run, monthAt - 1) === 'of' ||
    (!word.isSpaced && monthAt > at + 1) ||
    run[monthAt + 1]?.figures === 4
  );
}

function toMonth({ run }: Place, at: number): number {
  const mark = textAt(run, at);
  if (mark === 'of') return at + 1;
  return (mark === '/' || mark === '-') && isGlued(run, at) && isGlued(run, at + 1) ? at + 1 : at;
}

/** `2019-aug-01`, `2020/Sep/23`. */
function matchYearFirst(place: Place, at: number): Match | null {
  const { run, text } = place;
  const mark = textAt(run, at + 1);
  if (run[at]?.figures !== 4 || (mark !== '-' && mark !== '/') || textAt(run, at + 3) !== mark) return null;
  const month = senseAt(run, at + 2).month;
  const day = readDay(place, at + 4);
  const year = readYear(place, at);
  if (month === null || !day || !year || isPartOfFigure(text, run[at]?.start ?? 0)) return null;
  const reading: Calendar = { form: 'calendar', year: year.value, month, day: day.value };
  return { reading, next: day.next, confidence: 0.97 };
}
