import { HOLIDAY_ENDS } from '../../lexicon/holidays.js';
import type { Rule } from '../finding.js';
import { wordAfter } from './context.js';
import { findInRuns, isHyphen, type Match, type Place, senseAt, skip, textAt, type Words } from './match.js';
import { Topic } from './topics.js';

/** A part of the day the text is at: `the morning`, `late afternoon`, `mid-morning`, `that evening`. */
export const dayPart: Rule<'date'> = {
  id: 'date.day-part',
  kind: 'date',
  example: 'buyers came back in ⟦the afternoon⟧ and stayed',
  find: (document) =>
    findInRuns(document, Topic.PART, (place, at) => matchLunch(place, at) ?? matchPart(place, at)),
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
  const isTime = isHyphen(run, partAt + 1) && textAt(run, partAt + 2) === 'time';
  if (run[partAt]?.isCapital && run[partAt - 1]?.isCapital && start > at) return null;
  if (part === null || (isHyphen(run, partAt + 1) && !isTime)) return null;
  if (start > at && PROGRAMMES.has(wordAfter(place.text, run[partAt]?.end ?? 0))) return null;
  if (count !== undefined) {
    const reading = { form: 'shift', count, unit: 'day', from: 'focus', part } as const;
    return { reading, next: partAt + 1, confidence: 0.8 };
  }
  const isEdged =
    EDGES.has(textAt(run, at - 1)) || (textAt(run, at - 1) === '-' && EDGES.has(textAt(run, at - 2)));
  const isIn = textAt(run, at - 1) === 'in';
  if (start === at && !isEdged && !isIn && !isBesideDay(place, at)) return null;
  if (
    start > at &&
    textAt(run, partAt) === 'night' &&
    textAt(run, partAt + 1) !== '' &&
    !isTime &&
    !isOfDay(run, partAt + 1)
  )
    return null;
  return { reading: { form: 'calendar', part }, next: isTime ? partAt + 3 : partAt + 1, confidence: 0.75 };
}

/** `the night of April 6`, `the night of Friday`. */
function isOfDay(run: Words, at: number): boolean {
  const { month, weekday } = senseAt(run, at + 1);
  return textAt(run, at) === 'of' && (month !== null || weekday !== null || (run[at + 1]?.figures ?? 0) > 0);
}

/** What `the morning` may only describe. */
const PROGRAMMES: ReadonlySet<string> = new Set(
  'show shows news rush commute routine paper papers edition program programme after sky star'.split(' '),
);

/** `Friday night`, `on May 3 evening`, `Christmas morning`. */
function isBesideDay({ run }: Place, at: number): boolean {
  const before = senseAt(run, at - 1);
  if (before.weekday !== null || HOLIDAY_ENDS.has(textAt(run, at - 1))) return true;
  return (run[at - 1]?.figures ?? 0) > 0 && senseAt(run, at - 2).month !== null;
}

/** `lunchtime`. */
const matchLunch = ({ run }: Place, at: number): Match | null =>
  textAt(run, at) === 'lunchtime'
    ? { reading: { form: 'calendar', part: 'MI' }, next: at + 1, confidence: 0.6 }
    : null;
