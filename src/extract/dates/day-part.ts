import type { Rule } from '../finding.js';
import { findInRuns, type Match, type Place, senseAt, skip, textAt } from './match.js';

/** A part of the day the text is at: `the morning`, `late afternoon`, `mid-morning`, `that evening`. */
export const dayPart: Rule<'date'> = {
  id: 'date.day-part',
  kind: 'date',
  example: 'buyers came back in ⟦the afternoon⟧ and stayed',
  find: (document) => findInRuns(document, (place, at) => matchLunch(place, at) ?? matchPart(place, at)),
};

const FOCUS_WORDS: ReadonlyMap<string, number> = new Map([
  ['that', 0],
  ['same', 0],
  ['next', 1],
  ['following', 1],
  ['previous', -1],
]);

const EDGES: ReadonlySet<string> = new Set(['early', 'late', 'mid']);

function matchPart(place: Place, at: number): Match | null {
  const { run } = place;
  const start = skip(run, at, 'the');
  const count = FOCUS_WORDS.get(textAt(run, start));
  const partAt = count === undefined ? start : start + 1;
  const { part } = senseAt(run, partAt);
  if (part === null || textAt(run, partAt + 1) === '-') return null;
  if (part === 'NI' && textAt(run, partAt) === 'night' && count === undefined && start === at) return null;
  if (count !== undefined) {
    const reading = { form: 'shift', count, unit: 'day', from: 'focus', part } as const;
    return { reading, next: partAt + 1, confidence: 0.8 };
  }
  const isEdged =
    EDGES.has(textAt(run, at - 1)) || (textAt(run, at - 1) === '-' && EDGES.has(textAt(run, at - 2)));
  const isIn = textAt(run, at - 1) === 'in';
  if (start === at && !isEdged && !isIn) return null;
  if (start > at && textAt(run, partAt) === 'night' && textAt(run, partAt + 1) !== '') return null;
  return { reading: { form: 'calendar', part }, next: partAt + 1, confidence: 0.75 };
}

/** `lunchtime`. */
const matchLunch = ({ run }: Place, at: number): Match | null =>
  textAt(run, at) === 'lunchtime'
    ? { reading: { form: 'calendar', part: 'MI' }, next: at + 1, confidence: 0.6 }
    : null;
