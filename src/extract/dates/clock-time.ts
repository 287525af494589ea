import { TIME_ZONES } from '../../lexicon/time-zones.js';
import { isDigit, isLetter, isWordUnit } from '../../text/characters.js';
import type { Rule } from '../finding.js';
import { isCapitalBefore, isNameBefore, wordAfter, wordBefore } from './context.js';
import { findInRuns, isGlued, type Match, type Place, senseAt, skip, textAt } from './match.js';
import { readCardinal } from './numbers.js';
import type { Clock } from './reading.js';
import { Topic } from './topics.js';

/** A time of day: `7:15 p.m.`, `10 am EST`, `noon`, `eight o'clock`, `half past six`, `1430 GMT`. */
export const clockTime: Rule<'date'> = {
  id: 'date.clock-time',
  kind: 'date',
  example: 'the polls close at ⟦8:30 p.m.⟧ in the east',
  find: (document) =>
    findInRuns(document, Topic.CLOCK | Topic.YEAR | Topic.QUARTER, (place, at) => {
      const found =
        matchPast(place, at) ?? matchNamed(place, at) ?? matchFigures(place, at) ?? matchWords(place, at);
      return found && withZone(place, found);
    }),
};

/** A time of day that nothing else can be, and the word behind it. */
export function readClock(place: Place, at: number): { readonly clock: Clock; readonly next: number } | null {
  const found = matchNamed(place, at) ?? matchFigures(place, at) ?? matchWords(place, at);
  const zoned = found && withZone(place, found);
  if (zoned?.reading.form !== 'calendar' || !zoned.reading.clock) return null;
  return { clock: zoned.reading.clock, next: zoned.next };
}

interface Parts {
  readonly hour: number;
  readonly minute?: number | null;
  readonly second?: number | null;
  readonly isOpen: boolean;
}

function toMatch(
  { hour, minute = null, second = null, isOpen }: Parts,
  next: number,
  confidence: number,
): Match | null {
  if (hour > 24 || (minute ?? 0) > 59 || (second ?? 0) > 60) return null;
  const clock: Clock = { hour, minute, second, isOpen: isOpen && hour <= 12, zone: null };
  return { reading: { form: 'calendar', clock }, next, confidence };
}

function withZone({ run, text }: Place, found: Match): Match {
  const zoneAt = textAt(run, found.next) === '(' ? -1 : found.next;
  const zone = TIME_ZONES.get(textAt(run, zoneAt));
  const word = run[zoneAt];
  if (zone === undefined || !word || !('clock' in found.reading) || !found.reading.clock) return found;
  if (text.charCodeAt(word.start) > 0x5a && word.text !== 'eastern') return found;
  const clock: Clock = { ...found.reading.clock, zone };
  return { ...found, reading: { form: 'calendar', clock }, next: zoneAt + 1, confidence: 0.95 };
}

/** `am`, `a.m.`, `a m`, `a` glued to a figure; whether it is after noon, and the word behind. */
function readHalfDay(
  { run, text }: Place,
  at: number,
): { readonly isLate: boolean; readonly next: number } | null {
  const start = textAt(run, at) === '.' && isGlued(run, at) ? at + 1 : at;
  const letter = textAt(run, start);
  if (letter === 'am' || letter === 'pm') {
    if (isWordUnit(text.charCodeAt(run[start]?.end ?? 0))) return null;
    return { isLate: letter === 'pm', next: skipLastPoint(run, start + 1) };
  }
  if (letter !== 'a' && letter !== 'p') return null;
  const point = skip(run, start + 1, '.');
  if (textAt(run, point) === 'm') return { isLate: letter === 'p', next: skipLastPoint(run, point + 1) };
  const isSingle = isGlued(run, start) && !isLetter(text.charCodeAt(run[start]?.end ?? 0));
  return isSingle && point === start + 1 ? { isLate: letter === 'p', next: start + 1 } : null;
}

const skipLastPoint = (run: Place['run'], at: number): number =>
  textAt(run, at) === '.' && textAt(run, at - 2) === '.' ? at + 1 : at;

/** An hour of twelve and its half of the day as an hour of 24; null for 13 p.m. */
function toHour(hour: number, isLate: boolean): number | null {
  if (hour > 12) return isLate && hour < 24 ? hour : null;
  return (hour % 12) + (isLate ? 12 : 0);
}

function matchFigures(place: Place, at: number): Match | null {
  const { run, text } = place;
  const word = run[at];
  if (!word || word.figures === 0 || word.figures > 4 || isInside(text, word.start)) return null;
  const read = readFigures(place, at);
  if (!read) return null;
  const { parts, next, isSure } = read;
  const half = readHalfDay(place, next);
  if (half) {
    const hour = toHour(parts.hour, half.isLate);
    return hour === null ? null : toMatch({ ...parts, hour, isOpen: false }, half.next, 0.95);
  }
  const oclock = readOclock(place, next);
  if (oclock !== null) return toMatch(parts, oclock, 0.92);
  if (TIME_ZONES.get(textAt(run, next)) !== undefined && run[next]?.isCapital)
    return toMatch(parts, next, 0.9);
  if (!isSure || isScore(place, at, next)) return null;
  return toMatch({ ...parts, isOpen: parts.isOpen && word.text[0] !== '0' }, next, 0.75);
}

const isInside = (text: string, start: number): boolean => {
  const before = text.charCodeAt(start - 1);
  if (isLetter(before) || before === 0x40 || before === 0x24 || before === 0x23) return true;
  return (
    (before === 0x2e || before === 0x2c || before === 0x3a || before === 0x2f) &&
    isDigit(text.charCodeAt(start - 2))
  );
};

/** `7:15`, `7:56:30`, `7.15`, `1430`, `7`; sure only with a colon and two figures behind it. */
function readFigures({ run }: Place, at: number) {
  const hour = Number(textAt(run, at));
  const mark = textAt(run, at + 1);
  const minutes = run[at + 2];
  const isTight = isGlued(run, at + 1) && isGlued(run, at + 2);
  if ((mark === ':' || mark === '.') && isTight && minutes?.figures === 2 && (run[at]?.figures ?? 0) <= 2) {
    const seconds = run[at + 4];
    const hasSeconds = textAt(run, at + 3) === ':' && isGlued(run, at + 3) && seconds?.figures === 2;
    const second = hasSeconds ? Number(seconds.text) : null;
    const parts = { hour, minute: Number(minutes.text), second, isOpen: true };
    return { parts, next: at + (hasSeconds ? 5 : 3), isSure: mark === ':' && hour < 25 };
  }
  if (run[at]?.figures === 4) {
    const parts = { hour: Math.floor(hour / 100), minute: hour % 100, isOpen: false };
    return { parts, next: at + 1, isSure: false };
  }
  return (run[at]?.figures ?? 3) <= 2 ? { parts: { hour, isOpen: true }, next: at + 1, isSure: false } : null;
}

/** Behind `o'clock`, else null. */
function readOclock({ run }: Place, at: number): number | null {
  if (textAt(run, at) === 'oclock') return at + 1;
  return textAt(run, at) === 'o' && textAt(run, at + 1) === "'" && textAt(run, at + 2) === 'clock'
    ? at + 3
    : null;
}

const SCORE_WORDS: ReadonlySet<string> = new Set([
  'ratio',
  'aspect',
  'lead',
  'win',
  'victory',
  'split',
  'odds',
  'defeat',
  'scale',
  'loss',
  'record',
  'mark',
  'seconds',
  'minutes',
]);
const SCORE_LEADS: ReadonlySet<string> = new Set([
  'chapter',
  'verse',
  'won',
  'beat',
  'lost',
  'score',
  'ratio',
]);

/** A ratio, a score, a verse: `4:30 ratio`, `John 3:16`. */
function isScore({ run, text }: Place, at: number, next: number): boolean {
  const start = run[at]?.start ?? 0;
  const end = run[next - 1]?.end ?? 0;
  if (isDigit(text.charCodeAt(end)) || text[end] === ':' || text[end] === '%') return true;
  if (SCORE_WORDS.has(wordAfter(text, end)) || SCORE_LEADS.has(wordBefore(text, start).toLowerCase()))
    return true;
  const isDay = senseAt(run, at - 1).weekday !== null || senseAt(run, at - 1).month !== null;
  return isNameBefore(text, start) && !isDay && (run[at - 1] === undefined || run[at - 1]?.end !== start - 1);
}

/** `noon`, `12 noon`, `midnight`. */
function matchNamed({ run, text }: Place, at: number): Match | null {
  const nounAt = textAt(run, at) === '12' && senseAt(run, at + 1).hour !== null ? at + 1 : at;
  const { hour } = senseAt(run, nounAt);
  const word = run[nounAt];
  if (
    hour === null ||
    !word ||
    isNameBefore(text, word.start) ||
    (word.isCapital && isCapitalBefore(text, word.start)) ||
    (word.isCapital && /^[A-Z]/.test(wordAfter(text, word.end)))
  )
    return null;
  return toMatch({ hour, minute: hour === 12 || hour === 0 ? 0 : null, isOpen: false }, nounAt + 1, 0.85);
}

/** `eight o'clock`, `seven p.m.`. */
function matchWords(place: Place, at: number): Match | null {
  const { run } = place;
  const hour = senseAt(run, at).cardinal;
  if (hour === null || hour < 1 || hour > 12) return null;
  const minute = readCardinal(place, at + 1);
  const hasMinute = minute !== null && minute.value >= 10 && minute.value < 60 && run[at + 1]?.figures === 0;
  const next = hasMinute ? minute.next : at + 1;
  const parts = { hour, minute: hasMinute ? minute.value : null, isOpen: true };
  const oclock = readOclock(place, next);
  if (oclock !== null) return toMatch(parts, oclock, 0.92);
  const half = readHalfDay(place, next);
  if (!half || (half.next === next + 1 && textAt(run, next).length === 1)) return null;
  return toMatch({ ...parts, hour: toHour(hour, half.isLate) ?? 99, isOpen: false }, half.next, 0.9);
}

/** `half past six`, `quarter to nine`, `20 minutes past eight`, `ten past 9`. */
function matchPast(place: Place, at: number): Match | null {
  const { run } = place;
  const start = skip(run, at, 'a');
  const minute = readMinute(place, start);
  if (!minute) return null;
  const unitAt = UNIT_WORDS.has(textAt(run, minute.next)) ? minute.next + 1 : minute.next;
  const word = textAt(run, unitAt);
  if (word !== 'past' && word !== 'to') return null;
  const hour = readCardinal(place, unitAt + 1);
  if (!hour || hour.value < 1 || hour.value > 12 || !Number.isInteger(hour.value)) return null;
  if (word === 'to' && start === at && unitAt === minute.next) return null;
  if (word === 'past' && unitAt === minute.next && minute.value < 5) return null;
  const isBefore = word === 'to';
  const parts = {
    hour: isBefore ? ((hour.value + 10) % 12) + 1 : hour.value,
    minute: isBefore ? 60 - minute.value : minute.value,
    isOpen: true,
  };
  const behind = readOclock(place, hour.next) ?? hour.next;
  const half = readHalfDay(place, behind);
  if (!half) return toMatch(parts, behind, 0.8);
  return toMatch({ ...parts, hour: toHour(parts.hour, half.isLate) ?? 99, isOpen: false }, half.next, 0.9);
}

const UNIT_WORDS: ReadonlySet<string> = new Set(['minutes', 'minute', 'mins', 'min']);

function readMinute(place: Place, at: number) {
  const word = textAt(place.run, at);
  if (word === 'half') return { value: 30, next: at + 1 };
  if (word === 'quarter') return { value: 15, next: at + 1 };
  const count = readCardinal(place, at);
  return count && count.value >= 1 && count.value < 60 && Number.isInteger(count.value) ? count : null;
}
