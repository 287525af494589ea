import type { Rule } from '../finding.js';
import { wordAfter } from './context.js';
import { findInRuns, isHyphen, type Match, type Place, senseAt, skip, textAt } from './match.js';
import { readYear } from './numbers.js';
import type { Unit } from './reading.js';
import { Topic } from './topics.js';
import { readUnit } from './units.js';

/** A period that the text has told before: `the quarter`, `that week`, `the following year`, `the year-earlier period`. */
export const anaphora: Rule<'date'> = {
  id: 'date.anaphora',
  kind: 'date',
  example: 'and ⟦the following year⟧ he was made a general',
  find: (document) =>
    findInRuns(
      document,
      Topic.UNIT,
      (place, at) =>
        matchYearAgo(place, at) ??
        matchYearPeriod(place, at) ??
        matchPointed(place, at) ??
        matchYearBefore(place, at) ??
        matchDefinite(place, at),
    ),
};

const toShift = (count: number, unit: Unit) => ({ form: 'shift', count, unit, from: 'focus' }) as const;

const SPANS: ReadonlySet<string> = new Set([
  'period',
  'quarter',
  'month',
  'week',
  'half',
  'results',
  'figure',
  'level',
]);

/** `the year-earlier period`, `the year-ago quarter`, `year-earlier`. */
function matchYearAgo({ run }: Place, at: number): Match | null {
  const start = skip(run, at, 'the');
  const word = textAt(run, start + 2);
  if (
    textAt(run, start) !== 'year' ||
    textAt(run, start + 1) !== '-' ||
    (word !== 'ago' && word !== 'earlier')
  )
    return null;
  const isPeriod = SPANS.has(textAt(run, start + 3));
  const next = isPeriod ? start + 4 : start + 3;
  return {
    reading: { ...toShift(-1, 'year'), isComparison: true },
    next,
    confidence: 0.8,
    ...(!isPeriod && start > at && { skip: 1 }),
  };
}

/** `the 1988 period`, `the 1989 quarter`. */
function matchYearPeriod(place: Place, at: number): Match | null {
  const { run } = place;
  if (textAt(run, at) !== 'the') return null;
  const year = readYear(place, at + 1);
  const noun = year && textAt(run, year.next);
  if (!year || (noun !== 'period' && noun !== 'quarter')) return null;
  const reading = {
    form: 'shift',
    count: 0,
    unit: 'quarter',
    from: { form: 'calendar', year: year.value },
  } as const;
  return { reading, next: year.next + 1, confidence: 0.8 };
}

const POINTERS: ReadonlyMap<string, number> = new Map([
  ['that', 0],
  ['same', 0],
  ['following', 1],
  ['next', 1],
  ['ensuing', 1],
  ['previous', -1],
  ['preceding', -1],
  ['latest', 0],
]);

/** `that week`, `the same day`, `the previous year`, `the next day`, `the latest quarter`. */
function matchPointed(place: Place, at: number): Match | null {
  const { run } = place;
  const the = skip(run, at, 'the');
  const start = textAt(run, the) === 'that' && textAt(run, the + 1) === 'same' ? the + 1 : the;
  const word = textAt(run, start);
  const count = POINTERS.get(word);
  if (count === undefined || (word === 'next' && the === at)) return null;
  const fiscalAt = skip(run, start + 1, 'fiscal');
  if (textAt(run, fiscalAt) === 'period' && word === 'latest') {
    return { reading: toShift(0, 'quarter'), next: fiscalAt + 1, confidence: 0.7 };
  }
  const unit = readUnit(run, fiscalAt);
  if (!unit || unit.value.isPlural || SHORT.has(unit.value.unit) || textAt(run, fiscalAt) === 'night')
    return null;
  if (isHyphen(run, unit.next)) return null;
  if (word === 'latest' && the === at) return null;
  if (word === 'latest') {
    const isYear = unit.value.unit === 'year';
    const reading = {
      form: 'shift',
      count: isYear ? -1 : 0,
      unit: unit.value.unit,
      from: isYear ? 'reference' : 'focus',
    } as const;
    return { reading, next: unit.next, confidence: 0.8 };
  }
  return { reading: toShift(count * unit.value.times, unit.value.unit), next: unit.next, confidence: 0.85 };
}

const SHORT: ReadonlySet<Unit> = new Set(['second', 'minute', 'hour']);

/** `the year before`, `the week after`, `the day earlier`, at the end of a clause. */
function matchYearBefore({ run, text }: Place, at: number): Match | null {
  if (textAt(run, at) !== 'the') return null;
  const unit = readUnit(run, at + 1);
  const word = unit ? textAt(run, unit.next) : '';
  if (!unit || unit.value.isPlural || (word !== 'before' && word !== 'after' && word !== 'earlier'))
    return null;
  const end = run[unit.next]?.end ?? 0;
  if (/^\s[a-zA-Z$\d]/.test(text.slice(end, end + 2))) return null;
  return {
    reading: toShift(word === 'after' ? 1 : -1, unit.value.unit),
    next: unit.next + 1,
    confidence: 0.8,
  };
}

const DEFINITE: ReadonlySet<Unit> = new Set(['day', 'week', 'weekend', 'month', 'quarter', 'year']);

/** Words behind `the day`, `the week` that make it another one than the one the text is at. */
const CLOSING = /^(?:that|when|of|before|after|he|she|it|they|we|you|i|in|to)$/i;

/** `the quarter`, `the year`, `the weekend`, `its fiscal year`. */
function matchDefinite({ run, text }: Place, at: number): Match | null {
  const word = textAt(run, at);
  const isBare = senseAt(run, at).unit === 'weekend' && word === 'weekend';
  if (word !== 'the' && !isBare) return null;
  const unitAt = isBare ? at : skip(run, at + 1, 'fiscal');
  const unit = readUnit(run, unitAt);
  if (!unit || unit.value.isPlural || !DEFINITE.has(unit.value.unit) || unit.value.times > 1) return null;
  if (textAt(run, unitAt) === 'night' || isHyphen(run, unit.next) || unit.next > unitAt + 1) return null;
  const behind = wordAfter(text, run[unitAt]?.end ?? 0);
  const isOfDate =
    unit.value.unit === 'week' &&
    textAt(run, unit.next) === 'of' &&
    senseAt(run, unit.next + 1).month !== null;
  const isOther =
    unitAt === at + 1 && unit.value.unit !== 'weekend' && unit.value.unit !== 'quarter' && isNoun(behind);
  const isStrange = !isOfDate && (CLOSING.test(behind) || isOther);
  if (isStrange) return null;
  if (run[unit.next - 1]?.isCapital && run[at]?.isCapital !== true) return null;
  if (unit.value.unit === 'day' && isIdiom(text, run[at]?.start ?? 0)) return null;
  if (unit.value.unit === 'day' && !DAY_LEADS.has(textAt(run, at - 1))) return null;
  const fiscal = unitAt > at + 1 ? ({ isFiscal: true } as const) : {};
  const from = unit.value.unit === 'quarter' ? 'focus' : 'reference';
  const reading = { ...toShift(0, unit.value.unit), from, ...fiscal } as const;
  return { reading, next: unit.next, confidence: 0.7 };
}

/** `at the end of the day` sums up more often than it dates. */
const isIdiom = (text: string, start: number): boolean =>
  /\bat the end of $/i.test(text.slice(Math.max(0, start - 15), start));

/** `the day` is one told before only in a few places. */
const DAY_LEADS: ReadonlySet<string> = new Set(['in', 'of', 'for', 'during']);

/** A small word that is no particle: `the week ending`, `the year ended` stay, `the day job` goes. */
const isNoun = (word: string): boolean => /^[a-z]/.test(word) && !FOLLOWING.has(word);

const FOLLOWING: ReadonlySet<string> = new Set(
  'and or but as at by for from on over through beginning starting commencing to was were is are has had have will would ended ending with than since until so when if because while'.split(
    ' ',
  ),
);
