import type { Rule } from '../finding.js';
import { findInRuns, isGlued, type Match, type Place, skip, textAt } from './match.js';
import { readYear } from './numbers.js';
import type { Calendar } from './reading.js';
import { Topic } from './topics.js';

/** A week by its number in the year: `2013-W12`, `week 31`, `week 5 of 2020`. */
export const weekNumber: Rule<'date'> = {
  id: 'date.week-number',
  kind: 'date',
  example: 'delivery is due in ⟦2013-W12⟧ at the plant',
  follows: 'ISO 8601',
  find: (document) =>
    findInRuns(document, Topic.UNIT, (place, at) => matchCode(place, at) ?? matchWord(place, at)),
};

const toCalendar = (week: number, year: number | null): Calendar | null =>
  week >= 1 && week <= 53 ? { form: 'calendar', week, ...(year !== null && { year }) } : null;

function matchCode(place: Place, at: number): Match | null {
  const { run } = place;
  const year = run[at]?.figures === 4 ? readYear(place, at) : null;
  if (!year || textAt(run, at + 1) !== '-' || textAt(run, at + 2) !== 'w' || !isGlued(run, at + 2))
    return null;
  const reading = run[at + 3]?.figures === 2 && toCalendar(Number(textAt(run, at + 3)), year.value);
  return reading ? { reading, next: at + 4, confidence: 0.97 } : null;
}

function matchWord(place: Place, at: number): Match | null {
  const { run } = place;
  const start = skip(run, at, 'the');
  const figure = run[start + 1];
  if (textAt(run, start) !== 'week' || !figure || figure.figures === 0 || figure.figures > 2) return null;
  const next = textAt(run, start + 2) === '-' || textAt(run, start + 2) === '/' ? null : start + 2;
  if (next === null) return null;
  const year = readYear(place, skip(run, skip(run, next, ','), 'of'));
  const reading = toCalendar(Number(figure.text), year?.value ?? null);
  return reading && { reading, next: year?.next ?? next, confidence: 0.65 };
}
