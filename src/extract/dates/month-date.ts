import type { Rule } from '../finding.js';
import { wordAfter } from './context.js';
import { findInRuns, isGlued, type Match, type Place, senseAt, skip, skipPoint, textAt } from './match.js';
import { readDay, readOrdinal, readShortYear, readYear } from './numbers.js';
import type { Calendar } from './reading.js';
import { Topic } from './topics.js';

/** A month and a day, with or without the year: `April 6, 1994`, `Sept. 30`, `May the 21st`, `Oct/2`. */
export const monthDate: Rule<'date'> = {
  id: 'date.month-date',
  kind: 'date',
  example: 'was shot down on ⟦April 6, 1994⟧ near the airport',
  follows: 'TimeML 1.2.1, TIMEX3',
  find: (document) => findInRuns(document, Topic.MONTH, matchMonthDate),
};

function matchMonthDate(place: Place, at: number): Match | null {
  const which = WHICH.get(textAt(place.run, at));
  if (which === undefined) return matchAt(place, at);
  const found = matchAt(place, at + 1);
  const isOpen = found?.reading.form === 'calendar' && found.reading.year === undefined;
  return found && isOpen ? { ...found, reading: { ...found.reading, which } } : null;
}

/** `last Oct. 23`, `this May 5`. */
const WHICH: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

function matchAt(place: Place, at: number): Match | null {
  const { run } = place;
  const month = senseAt(run, at).month;
  if (month === null || !(run[at]?.isCapital || isCertain(run[at]?.text ?? ''))) return matchSmall(place, at);
  return matchDay(place, at, month);
}

/** A small letter does for months that are no other word, and for the rest where a day follows at once. */
const isCertain = (word: string): boolean =>
  word !== 'may' && word !== 'march' && word !== 'mar' && word !== 'dec';

function matchSmall(place: Place, at: number): Match | null {
  const { run } = place;
  const month = senseAt(run, at).month;
  const found = month === null ? null : matchDay(place, at, month);
  if (found?.reading.form !== 'calendar') return null;
  const isOrdinal = readOrdinal(run, skip(run, at + 1, 'the')) !== null;
  return found.reading.year !== undefined || isOrdinal || isGlued(run, at + 1) ? found : null;
}

function matchDay(place: Place, at: number, month: number): Match | null {
  const { run } = place;
  const dayAt = skip(run, toDay(place, at + 1), 'the');
  const day = readDay(place, dayAt);
  if (!day || isClockAhead(place, day.next) || isNextLine(place, at, dayAt)) return null;
  const reading: Calendar = { form: 'calendar', month, day: day.value };
  if (month === 9 && day.value === 11 && isAttack(place, day.next)) {
    return { reading: { ...reading, year: 2001 }, next: day.next, confidence: 0.9 };
  }
  const year = readYearBehind(place, day.next);
  if (year) return { reading: { ...reading, year: year.value }, next: year.next, confidence: 0.98 };
  return { reading, next: day.next, confidence: 0.93 };
}

/** `the Sept. 11 attacks`: the year needs no telling. */
const isAttack = ({ run, text }: Place, next: number): boolean =>
  ATTACK_WORDS.has(wordAfter(text, run[next - 1]?.end ?? 0));

const ATTACK_WORDS: ReadonlySet<string> = new Set([
  'attacks',
  'attack',
  'terrorist',
  'terror',
  'hijackers',
  'hijackings',
]);

/** Past the point, comma, slash or hyphen between month and day. */
function toDay({ run }: Place, at: number): number {
  const next = skipPoint(run, at);
  if (next !== at) return next;
  const mark = textAt(run, at);
  if (mark === ',') return senseAt(run, at + 1).ordinal !== null || run[at + 1]?.figures ? at + 1 : at;
  return (mark === '/' || mark === '-') && isGlued(run, at) && isGlued(run, at + 1) ? at + 1 : at;
}

/** `5 May.` and a new line that starts with `2.`. */
const isNextLine = ({ run, text }: Place, at: number, dayAt: number): boolean =>
  textAt(run, at + 1) === '.' && text.slice(run[at]?.end, run[dayAt]?.start).includes('\n');

/** `May 3 p.m.`, `May 3:30`: the figure is an hour. */
const isClockAhead = ({ run }: Place, at: number): boolean =>
  (textAt(run, at) === ':' && isGlued(run, at)) || textAt(run, at) === 'pm' || textAt(run, at) === 'am';

/** `, 1994`, ` 1994`, ` of 1994`, `-1994`, ` of '94`. */
export function readYearBehind(place: Place, at: number) {
  const { run } = place;
  const afterPoint = skip(run, at, '.');
  const next = afterPoint > at ? afterPoint : skip(run, skip(run, skip(run, at, ','), 'of'), 'in');
  const mark = textAt(run, next);
  const isJoined = (mark === '-' || mark === '/') && isGlued(run, next) && isGlued(run, next + 1);
  const yearAt = isJoined ? next + 1 : next;
  const year = readYear(place, yearAt);
  if (year && year.value < 2200) return year;
  const isShort =
    textAt(run, yearAt) === "'" || textAt(run, at) === 'of' || (isJoined && isSameMark(place, at));
  return isShort ? readShortYear(place, yearAt) : null;
}

/** `Sep-23-20`: the mark before the year is the one before the day; in `Nov. 18-19` it is another. */
const isSameMark = ({ run }: Place, at: number): boolean =>
  textAt(run, at - 2) === textAt(run, at) && isGlued(run, at - 2) && isGlued(run, at - 1);
