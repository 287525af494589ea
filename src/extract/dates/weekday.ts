import type { Rule } from '../finding.js';
import { isNameBefore, wordBefore } from './context.js';
import { findInRuns, type Match, type Place, senseAt, skip, skipPoint, textAt } from './match.js';
import { readOrdinal } from './numbers.js';
import type { Calendar, Which } from './reading.js';
import type { TimeWord } from './runs.js';
import { Topic } from './topics.js';

/** A day of the week: `said Friday`, `last Thursday`, `Monday the 24th`. */
export const weekday: Rule<'date'> = {
  id: 'date.weekday',
  kind: 'date',
  example: 'the ministry said ⟦Friday⟧ it would',
  find: (document) => findInRuns(document, Topic.WEEKDAY, matchWeekday),
};

const WHICH: ReadonlyMap<string, Which> = new Map<string, Which>([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 'coming'],
  ['upcoming', 'coming'],
  ['following', 1],
]);

function matchWeekday(place: Place, at: number): Match | null {
  const { run } = place;
  let start = skip(run, at, 'the');
  if (textAt(run, start) === 'this' && WHICH.has(textAt(run, start + 1))) start++;
  const which = WHICH.get(textAt(run, start));
  const dayAt = which === undefined ? at : start + 1;
  const word = run[dayAt];
  if (!word || word.sense.weekday === null) return null;
  const reading: Calendar = { form: 'calendar', weekday: word.sense.weekday };
  if (which !== undefined && (word.isCapital || isFull(word)))
    return matchWhich(place, at, { start, which, dayAt });
  if (!isWeekday(place, dayAt, word)) return null;
  const nth = readOrdinal(run, skip(run, dayAt + 1, 'the'));
  if (nth && nth.value <= 31 && isDayOfMonth(place, nth.next)) {
    return { reading: { ...reading, day: nth.value }, next: nth.next, confidence: 0.85 };
  }
  return {
    reading,
    next: isFull(word) ? dayAt + 1 : skipPoint(run, dayAt + 1),
    confidence: isFull(word) ? 0.95 : 0.8,
  };
}

interface Directed {
  readonly start: number;
  readonly which: Which;
  readonly dayAt: number;
}

/** `the previous Friday`, `the following Monday` count from the date the text is at. */
function matchWhich({ run }: Place, at: number, { start, which, dayAt }: Directed): Match {
  const weekday = senseAt(run, dayAt).weekday ?? 1;
  const count = start > at ? FROM_FOCUS.get(textAt(run, start)) : undefined;
  const next = dayAt + 1;
  if (count === undefined) return { reading: { form: 'calendar', weekday, which }, next, confidence: 0.95 };
  return { reading: { form: 'shift', count, unit: 'week', from: 'focus', weekday }, next, confidence: 0.9 };
}

const FROM_FOCUS: ReadonlyMap<string, -1 | 1> = new Map([
  ['previous', -1],
  ['following', 1],
]);

const isFull = ({ text }: TimeWord): boolean => text.length >= 6;

/** Names that end in a weekday. */
const NAMES_BEFORE: ReadonlySet<string> = new Set([
  'Ruby',
  'Sheffield',
  'Bloody',
  'Cyber',
  'Black',
  'Joe',
  'Girl',
  'Super',
  'Man',
]);

/** A full name of a weekday, or a short one with a capital before a figure or month, behind `on` or with its point. */
function isWeekday(place: Place, at: number, word: TimeWord): boolean {
  const { run, text } = place;
  if (isFull(word))
    return (
      !NAMES_BEFORE.has(wordBefore(text, word.start)) && (word.isCapital || !isNameBefore(text, word.start))
    );
  const next = skip(run, skipPoint(run, at + 1), ',');
  const isDated = (run[next]?.figures ?? 0) > 0 || senseAt(run, next).month !== null;
  if (isDated && (word.isCapital || isClear(word))) return true;
  if (textAt(run, at - 1) === 'or' && senseAt(run, at - 2).weekday !== null) return true;
  if (!word.isCapital) return false;
  const isPointed = textAt(run, at + 1) === '.' && isClear(word);
  return isPointed || textAt(run, at - 1) === 'on' || textAt(run, at - 1) === 'week';
}

/** No other word is written so. */
const isClear = ({ text }: TimeWord): boolean =>
  text !== 'sat' && text !== 'sun' && text !== 'wed' && text !== 'mon';

/** `Friday the 26th`, but not `Friday the 26th anniversary`. */
const isDayOfMonth = ({ run, text }: Place, next: number): boolean => {
  if (textAt(run, next) !== '') return senseAt(run, next).unit === null && senseAt(run, next).month === null;
  const end = run[next - 1]?.end ?? 0;
  return !/^\s[a-z]/.test(text.slice(end, end + 2));
};
