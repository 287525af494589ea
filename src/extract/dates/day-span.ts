import type { Rule } from '../finding.js';
import { findInRuns, type Match, type Place, senseAt, skip, skipPoint, textAt } from './match.js';
import { readYearBehind } from './month-date.js';
import { readDay } from './numbers.js';
import type { Calendar } from './reading.js';
import { Topic } from './topics.js';

/** Two days of one month: `March 3-7`, `the 9th to 12th of June`, and the second of `April 24 and 25`. */
export const daySpan: Rule<'date'> = {
  id: 'date.day-span',
  kind: 'date',
  example: 'will be shown on ⟦March 3-7⟧ in Geneva',
  find: (document) =>
    findInRuns(document, Topic.MONTH, (place, at) => matchMonthFirst(place, at) ?? matchDaysFirst(place, at)),
};

const LINKS: ReadonlySet<string> = new Set(['-', '~', 'to', 'through', 'thru', 'until', 'till']);

interface Days {
  readonly first: number;
  readonly last: number;
  /** Where the second day stands, and the first word behind it. */
  readonly lastAt: number;
  readonly next: number;
  readonly isListed: boolean;
}

/** `3-7`, `3rd through the 7th`, `24 and 25`. */
function readDays(place: Place, at: number): Days | null {
  const { run } = place;
  const first = readDay(place, skip(run, at, 'the'));
  if (!first) return null;
  const link = textAt(run, first.next);
  const isListed = link === 'and' || link === 'or';
  if (!LINKS.has(link) && !isListed) return null;
  const lastAt = skip(run, first.next + 1, 'the');
  const last = readDay(place, lastAt);
  if (!last || senseAt(run, last.next).unit !== null) return null;
  return { first: first.value, last: last.value, lastAt, next: last.next, isListed };
}

function matchMonthFirst(place: Place, at: number): Match | null {
  const { run } = place;
  const month = senseAt(run, at).month;
  if (month === null || !run[at] || (!run[at].isCapital && run[at].text.length < 4)) return null;
  const days = readDays(place, skipPoint(run, at + 1));
  if (!days || isTimeBehind(place, days.next)) return null;
  const year = readYearBehind(place, days.next);
  const lead = textAt(run, at - 1);
  const fields = { month, ...(year && { year: year.value }) };
  const next = year?.next ?? days.next;
  if (!days.isListed || lead === 'between') return toRange({ ...days, next }, fields, fields);
  const reading: Calendar = { form: 'calendar', ...fields, day: days.last };
  return days.last > days.first ? { reading, next, confidence: 0.8, skip: days.lastAt - at } : null;
}

/** `March 3-7 p.m.`, `May 5 to 6:30`: hours. */
const isTimeBehind = ({ run }: Place, at: number): boolean =>
  ['am', 'pm', ':', 'a', 'p'].includes(textAt(run, at));

function matchDaysFirst(place: Place, at: number): Match | null {
  const { run } = place;
  const days = readDays(place, at);
  if (!days) return null;
  const monthAt = skip(run, skip(run, days.next, 'of'), 'the');
  const month = senseAt(run, monthAt).month;
  if (month === null || !(run[monthAt]?.isCapital || textAt(run, days.next) === 'of')) return null;
  if (days.isListed && textAt(run, at - 1) !== 'between') return null;
  const year = readYearBehind(place, skipPoint(run, monthAt + 1));
  const fields = { month, ...(year && { year: year.value }) };
  return toRange({ ...days, next: year?.next ?? monthAt + 1 }, fields, fields);
}

type Fields = Pick<Calendar, 'month' | 'year'>;

/** Days that count down go over into the next month: `April 27 to the third`. */
function toRange({ first, last, next }: Days, fields: Fields, lastFields: Fields): Match | null {
  const { month = 1 } = lastFields;
  const isOver = last < first;
  if (isOver && fields.year !== undefined) return null;
  const lastMonth = isOver ? (month % 12) + 1 : month;
  const reading = {
    form: 'range',
    first: { form: 'calendar', ...fields, day: first },
    last: { form: 'calendar', ...lastFields, month: lastMonth, day: last },
  } as const;
  return { reading, next, confidence: 0.92 };
}
