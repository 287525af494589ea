import type { Rule } from '../finding.js';
import { readClock } from './clock-time.js';
import { withHalfOf } from './half-day.js';
import { findInRuns, isGlued, type Match, type Place, senseAt, skip, textAt } from './match.js';
import { readCardinal } from './numbers.js';
import type { Clock } from './reading.js';
import { Topic } from './topics.js';

/** From one hour to another, the first without its half of the day: `2-4 p.m.`, `between 3 and 8 am`, `Monday 3-8`. */
export const clockSpan: Rule<'date'> = {
  id: 'date.clock-span',
  kind: 'date',
  example: 'doors are open ⟦9 to 11:30 a.m.⟧ at the hall',
  find: (document) =>
    findInRuns(document, Topic.CLOCK | Topic.WEEKDAY | Topic.DAY_WORD | Topic.PART | Topic.YEAR, matchSpan),
};

const LINKS: ReadonlySet<string> = new Set(['-', '~', 'to', 'until', 'till', 'through']);

interface Timed {
  readonly clock: Clock;
  readonly next: number;
}

function matchSpan(place: Place, at: number): Match | null {
  const { run } = place;
  const first = readHour(place, at) ?? readHours24(place, at);
  if (!first) return null;
  const link = textAt(run, first.next);
  if (!LINKS.has(link) && !(link === 'and' && textAt(run, at - 1) === 'between')) return null;
  const sure = readClock(place, first.next + 1);
  if (sure) return toMatch(first.clock, sure, 0.9);
  const isPadded = textAt(run, at).startsWith('0') || textAt(run, first.next + 1).startsWith('0');
  const both = run[at]?.figures === 4 && isPadded ? readHours24(place, first.next + 1) : null;
  if (both && LEADS.has(textAt(run, at - 1))) return toMatch(first.clock, both, 0.75);
  const bare = run[at]?.figures === 4 ? null : readHour(place, first.next + 1);
  if (!bare || !isBesideDay(place, at, bare.next)) return null;
  return toMatch(first.clock, bare, 0.7);
}

const toMatch = (first: Clock, { clock: last, next }: Timed, confidence: number): Match => ({
  reading: {
    form: 'range',
    first: { form: 'calendar', clock: withHalfOf(first, last) },
    last: { form: 'calendar', clock: last },
  },
  next,
  confidence,
});

const LEADS: ReadonlySet<string> = new Set(['between', 'from', 'at']);

/** `0730`, where a second one follows. */
function readHours24({ run }: Place, at: number): Timed | null {
  const word = run[at];
  if (word?.figures !== 4 || !/^(?:0\d|1\d|2[0-3])[0-5]\d$/.test(word.text)) return null;
  const value = Number(word.text);
  const clock = {
    hour: Math.floor(value / 100),
    minute: value % 100,
    second: null,
    isOpen: false,
    zone: null,
  };
  return { clock, next: at + 1 };
}

/** An hour with or without minutes: `9`, `9:30`, `9.30`, `nine`. */
function readHour(place: Place, at: number): Timed | null {
  const { run } = place;
  const word = run[at];
  if (!word || word.figures > 2 || (word.figures === 0 && word.sense.cardinal === null)) return null;
  if (!word.isSpaced && textAt(run, at - 1) !== '-' && textAt(run, at - 1) !== '~') return null;
  const hour = word.figures > 0 ? Number(word.text) : (word.sense.cardinal ?? 99);
  if (hour > 24) return null;
  const mark = textAt(run, at + 1);
  const hasMinutes = (mark === ':' || mark === '.') && isGlued(run, at + 1) && run[at + 2]?.figures === 2;
  const minute = hasMinutes ? Number(textAt(run, at + 2)) : null;
  const clock = { hour, minute, second: null, isOpen: hour <= 12, zone: null };
  const next = at + (hasMinutes ? 3 : 1);
  const isGluedLetter = isGlued(run, next) && run[next]?.figures === 0 && /^[a-z]/.test(textAt(run, next));
  return (minute ?? 0) > 59 || isGluedLetter ? null : { clock, next };
}

const DAY_WORDS: ReadonlySet<string> = new Set(['today', 'tomorrow', 'tonight', 'yesterday']);

/** A weekday, a day word or a part of the day right before or behind. */
export function isBesideDay({ run }: Place, at: number, next: number): boolean {
  const from = textAt(run, at - 1) === 'from' || textAt(run, at - 1) === 'between' ? at - 2 : at - 1;
  const isDay = (index: number) =>
    senseAt(run, index).weekday !== null ||
    DAY_WORDS.has(textAt(run, index)) ||
    senseAt(run, index).part !== null;
  const to = skip(run, skip(run, next, 'in'), 'the');
  return isDay(from) || isDay(to) || (textAt(run, next) === 'next' && isDay(next + 1));
}

/** An hour from one to twelve that counts nothing. */
export function readBareHour(place: Place, at: number): Timed | null {
  const { run } = place;
  const count = readCardinal(place, at);
  if (!count || count.value < 1 || count.value > 12) return null;
  const hour = readHour(place, at);
  if (!hour || senseAt(run, hour.next).unit !== null || textAt(run, hour.next) === '-') return null;
  return hour;
}
