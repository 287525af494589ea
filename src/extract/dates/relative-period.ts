import type { Rule } from '../finding.js';
import { wordAfter, wordBefore } from './context.js';
import { findInRuns, isHyphen, type Match, type Place, senseAt, skip, textAt } from './match.js';
import type { Season } from './reading.js';
import { Topic } from './topics.js';
import { readCount, readFurther, readUnit } from './units.js';

/** A period told from the present one: `last week`, `the past three months`, `the coming years`, `this summer`. */
export const relativePeriod: Rule<'date'> = {
  id: 'date.relative-period',
  kind: 'date',
  example: 'have plunged in ⟦the past three months⟧ alone',
  find: (document) =>
    findInRuns(
      document,
      Topic.UNIT | Topic.SEASON,
      (place, at) => matchAhead(place, at) ?? matchPeriod(place, at),
    ),
};

interface Direction {
  readonly count: -1 | 0 | 1;
  /** Whether a single unit means the stretch up to now (`the past year`), not the one of the calendar. */
  readonly isStretch: boolean;
}

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['last', { count: -1, isStretch: false }],
  ['past', { count: -1, isStretch: true }],
  ['previous', { count: -1, isStretch: false }],
  ['this', { count: 0, isStretch: false }],
  ['current', { count: 0, isStretch: false }],
  ['next', { count: 1, isStretch: false }],
  ['coming', { count: 1, isStretch: true }],
  ['upcoming', { count: 1, isStretch: true }],
]);

const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'this',
  'these',
  'its',
  'his',
  'her',
  'their',
  'our',
]);

function matchPeriod(place: Place, at: number): Match | null {
  const { run } = place;
  const word = textAt(run, at);
  const isDetermined = DETERMINERS.has(word) && DIRECTIONS.has(textAt(run, at + 1));
  const determiner = isDetermined ? word : '';
  return (
    matchCountFirst(place, at) ?? matchDirected(place, at, { start: isDetermined ? at + 1 : at, determiner })
  );
}

/** `would last four years`, `lasts`: the verb. */
const MODALS: ReadonlySet<string> = new Set(
  'would will to could can may might should must not did does do they it probably'.split(' '),
);

const isVerb = ({ run, text }: Place, at: number): boolean =>
  textAt(run, at) === 'last' && MODALS.has(wordBefore(text, run[at]?.start ?? 0).toLowerCase());

function matchDirected(
  place: Place,
  at: number,
  { start, determiner }: { start: number; determiner: string },
): Match | null {
  const { run } = place;
  const direction = DIRECTIONS.get(textAt(run, start));
  if (determiner === '' && isVerb(place, start)) return null;
  if (!direction || (textAt(run, start) === 'current' && determiner === ''))
    return matchCurrent(place, at, direction);
  const season = seasonAt(place, start + 1);
  if (season && direction.count !== undefined) {
    const reading = { form: 'calendar', season, which: direction.count } as const;
    return { reading, next: start + 2, confidence: 0.9 };
  }
  const fiscalAt = skip(run, skip(run, start + 1, 'fiscal'), 'school');
  const isFiscal = fiscalAt > start + 1;
  const count = isFiscal ? null : readCount(place, start + 1);
  const unit = readUnit(run, count ? count.next : fiscalAt);
  if (!unit || (count && textAt(run, start + 1) === 'a')) return null;
  if (isHyphen(run, unit.next) || isMomentary(place, start, unit.next)) return null;
  const shape = { direction, determiner, count: count?.value, isFiscal };
  return toMatch(place, shape, { unit: unit.value, next: unit.next, isCounted: count !== null });
}

const matchCurrent = ({ run }: Place, at: number, direction: Direction | undefined): Match | null => {
  const unit = direction && readUnit(run, at + 1);
  if (!unit || unit.value.isPlural) return null;
  return {
    reading: { form: 'shift', count: 0, unit: unit.value.unit, from: 'reference' },
    next: unit.next,
    confidence: 0.85,
  };
};

interface Shape {
  readonly direction: Direction;
  readonly determiner: string;
  readonly count: number | null | undefined;
  readonly isFiscal: boolean;
}

interface Measured {
  readonly unit: {
    readonly unit: import('./reading.js').Unit;
    readonly times: number;
    readonly isPlural: boolean;
  };
  readonly next: number;
  readonly isCounted: boolean;
}

function toMatch(
  place: Place,
  { direction, determiner, count, isFiscal }: Shape,
  { unit, next, isCounted }: Measured,
): Match | null {
  const toward = direction.count === 0 ? -1 : direction.count;
  if (isCounted) {
    const number = count === null || count === undefined ? null : count * unit.times;
    const further = readFurther(place, next, unit.unit);
    const parts = [{ count: number, unit: unit.unit }, ...further.value];
    return { reading: { form: 'amount', parts, toward }, next: further.next, confidence: 0.93 };
  }
  if (unit.isPlural) {
    if (direction.count === 0) return null;
    return {
      reading: { form: 'amount', parts: [{ count: null, unit: unit.unit }], toward },
      next,
      confidence: 0.85,
    };
  }
  const isStretch =
    direction.isStretch || (determiner === 'the' && direction.count === -1 && unit.unit === 'decade');
  if (isStretch && (determiner === 'the' || determiner === 'this')) {
    return {
      reading: { form: 'amount', parts: [{ count: unit.times, unit: unit.unit }], toward },
      next,
      confidence: 0.88,
    };
  }
  if (unit.unit === 'second' || unit.unit === 'millennium') return null;
  const fiscal = isFiscal ? ({ isFiscal: true } as const) : {};
  const reading = {
    form: 'shift',
    count: direction.count * unit.times,
    unit: unit.unit,
    from: 'reference',
    ...fiscal,
  } as const;
  return { reading, next, confidence: 0.95 };
}

/** `the last minute`, `last-minute`, `this day and age`, `this time`. */
function isMomentary({ run }: Place, start: number, next: number): boolean {
  const unit = textAt(run, next - 1);
  const word = textAt(run, start);
  return (
    (unit === 'second' || unit === 'minute' || unit === 'hour') &&
    (word === 'last' || word === 'this' || word === 'current') &&
    textAt(run, start + 1) === unit
  );
}

/** A season, where the word is not that of another matter: `last fall`, but not `the next spring forward`. */
function seasonAt({ run, text }: Place, at: number): Season | null {
  const { season } = senseAt(run, at);
  if (season === null) return null;
  const after = wordAfter(text, run[at]?.end ?? 0);
  return textAt(run, at) === 'fall' && after === 'in' && textAt(run, at - 1) === 'this' ? null : season;
}

/** `two more weeks`, `the 5 past years`, `3 next weeks`, `the weeks ahead`. */
function matchCountFirst(place: Place, at: number): Match | null {
  const { run } = place;
  const start = skip(run, at, 'the');
  const count = readCount(place, start);
  const direction = count && DIRECTIONS.get(textAt(run, count.next));
  if (!count || !direction || direction.count === 0) return null;
  const unit = readUnit(run, count.next + 1);
  if (!unit?.value.isPlural) return null;
  const parts = [
    { count: count.value === null ? null : count.value * unit.value.times, unit: unit.value.unit },
  ];
  return { reading: { form: 'amount', parts, toward: direction.count }, next: unit.next, confidence: 0.85 };
}

/** `the weeks ahead`, `the year ahead`, `the months to come`. */
function matchAhead({ run }: Place, at: number): Match | null {
  if (textAt(run, at) !== 'the') return null;
  const unit = readUnit(run, at + 1);
  if (!unit || textAt(run, unit.next) !== 'ahead') return null;
  const count = unit.value.isPlural ? null : unit.value.times;
  const reading = { form: 'amount', parts: [{ count, unit: unit.value.unit }], toward: 1 } as const;
  return { reading, next: unit.next + 1, confidence: 0.85 };
}
