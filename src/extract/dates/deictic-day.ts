import type { Rule } from '../finding.js';
import { findInRuns, type Match, type Place, senseAt, skip, textAt } from './match.js';
import type { DayPart, Shift } from './reading.js';
import { Topic } from './topics.js';

/** A day told from the day of writing: `today`, `yesterday`, `the day after tomorrow`, `this morning`, `last night`. */
export const deicticDay: Rule<'date'> = {
  id: 'date.deictic-day',
  kind: 'date',
  example: 'shares closed ⟦yesterday⟧ at a high',
  find: (document) =>
    findInRuns(
      document,
      Topic.DAY_WORD | Topic.PART,
      (place, at) => matchNextBut(place, at) ?? matchPart(place, at) ?? matchDay(place, at),
    ),
};

const DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

function matchDay({ run }: Place, at: number): Match | null {
  const word = textAt(run, at);
  if (word === 'tonight') return { reading: toDay(0, 'NI'), next: at + 1, confidence: 0.95 };
  if (word === 'overnight') return { reading: toDay(-1, 'NI'), next: at + 1, confidence: 0.6 };
  const count = DAYS.get(word);
  if (count === undefined) return null;
  const half = HALVES.get(textAt(run, at + 1));
  if (half) return { reading: toDay(count, half), next: at + 2, confidence: 0.9 };
  return { reading: toDay(count), next: at + 1, confidence: 0.96 };
}

const HALVES: ReadonlyMap<string, DayPart> = new Map([
  ['am', 'MO'],
  ['pm', 'AF'],
]);

const toDay = (count: number, part?: DayPart): Shift => ({
  form: 'shift',
  count,
  unit: 'day',
  from: 'reference',
  ...(part && { part }),
});

/** `the day before yesterday`, `day after tomorrow`. */
function matchNextBut({ run }: Place, at: number): Match | null {
  const dayAt = skip(run, at, 'the');
  if (textAt(run, dayAt) !== 'day') return null;
  const count = textAt(run, dayAt + 1) === 'before' && textAt(run, dayAt + 2) === 'yesterday' ? -2 : 2;
  if (count === 2 && !(textAt(run, dayAt + 1) === 'after' && textAt(run, dayAt + 2) === 'tomorrow'))
    return null;
  return { reading: toDay(count), next: dayAt + 3, confidence: 0.97 };
}

/** `this morning`, `last night`, `yesterday evening`, `later this afternoon`. */
function matchPart({ run }: Place, at: number): Match | null {
  const part = senseAt(run, at + 1).part;
  if (part === null) return null;
  const word = textAt(run, at);
  const count = word === 'this' ? 0 : word === 'last' ? -1 : word === 'next' ? 1 : DAYS.get(word);
  if (count === undefined) return null;
  return { reading: toDay(count, part), next: at + 2, confidence: 0.95 };
}
