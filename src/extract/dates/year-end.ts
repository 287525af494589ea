import type { Rule } from '../finding.js';
import { findInRuns, type Match, type Place, skip, textAt } from './match.js';
import { readYear } from './numbers.js';
import { Topic } from './topics.js';
import { readUnit } from './units.js';

/** The end of a period in one word: `year-end`, `year's end`, `month-end`, `year-end 1988`. */
export const yearEnd: Rule<'date'> = {
  id: 'date.year-end',
  kind: 'date',
  example: 'hopes to close the sale by ⟦year-end⟧ at last',
  find: (document) => findInRuns(document, Topic.UNIT, matchYearEnd),
};

const CODES: ReadonlyMap<string, 'year' | 'month' | 'day'> = new Map([
  ['eoy', 'year'],
  ['eom', 'month'],
  ['yearend', 'year'],
]);

function matchYearEnd(place: Place, at: number): Match | null {
  const { run } = place;
  const start = skip(run, at, 'the');
  const named = matchEndOf(place, at);
  if (named) return named;
  const code = CODES.get(textAt(run, start));
  const unit = code ?? unitEnding(place, start);
  if (unit === null) return null;
  const end = code ? start + 1 : endOf(place, start);
  const year = unit === 'year' ? readYear(place, end) : null;
  const reading = year
    ? ({ form: 'calendar', year: year.value } as const)
    : ({ form: 'shift', count: 0, unit, from: 'reference' } as const);
  return { reading, next: year?.next ?? end, confidence: 0.86 };
}

/** `end of year`, without the article that would make it a stretch told before. */
function matchEndOf({ run }: Place, at: number): Match | null {
  if (textAt(run, at) !== 'end' || textAt(run, at + 1) !== 'of') return null;
  const unit = readUnit(run, at + 2);
  if (!unit || unit.value.isPlural || !ENDING.has(unit.value.unit)) return null;
  const reading = { form: 'shift', count: 0, unit: unit.value.unit, from: 'reference' } as const;
  return { reading, next: unit.next, confidence: 0.8 };
}

const ENDING: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter', 'year']);

/** The unit of `year-end`, `year end`, `month's end`. */
function unitEnding(place: Place, at: number): 'year' | 'month' | 'quarter' | 'week' | null {
  const unit = readUnit(place.run, at);
  if (!unit || unit.value.isPlural || textAt(place.run, endOf(place, at) - 1) !== 'end') return null;
  const name = unit.value.unit;
  return name === 'year' || name === 'month' || name === 'quarter' || name === 'week' ? name : null;
}

function endOf({ run }: Place, at: number): number {
  const next = skip(run, skip(run, skip(run, at + 1, '-'), "'"), 's');
  return textAt(run, next) === 'end' ? next + 1 : at + 1;
}
