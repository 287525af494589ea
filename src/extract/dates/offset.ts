import type { Rule } from '../finding.js';
import { findInRuns, type Match, type Place, skip, textAt } from './match.js';
import type { Shift, Unit } from './reading.js';
import { Topic } from './topics.js';
import { readCounted, readFurther, readUnit } from './units.js';

/** A distance from a date: `nearly four years ago`, `two days later`, `a year earlier`, `3 days from now`. */
export const offset: Rule<'date'> = {
  id: 'date.offset',
  kind: 'date',
  example: 'had left ⟦two weeks ago⟧ without a word',
  find: (document) =>
    findInRuns(document, Topic.UNIT, (place, at) => matchOffset(place, at) ?? matchPlural(place, at)),
};

type Direction = Pick<Shift, 'from'> & { readonly sign: -1 | 1; readonly words: number };

/** `30 minutes later this week`: later belongs to what follows. */
const LATER_WITHIN: ReadonlySet<string> = new Set(['this', 'today', 'tonight', 'in', 'than']);

function directionAt({ run }: Place, at: number): Direction | null {
  switch (textAt(run, at)) {
    case 'ago':
      return { from: 'reference', sign: -1, words: 1 };
    case 'back':
      return { from: 'reference', sign: -1, words: 1 };
    case 'hence':
      return { from: 'reference', sign: 1, words: 1 };
    case 'earlier':
      return textAt(run, at + 1) === 'than' ? null : { from: 'focus', sign: -1, words: 1 };
    case 'later':
      return LATER_WITHIN.has(textAt(run, at + 1)) ? null : { from: 'focus', sign: 1, words: 1 };
    case 'from':
      return textAt(run, at + 1) === 'now' ? { from: 'reference', sign: 1, words: 2 } : null;
    default:
      return null;
  }
}

function matchOffset(place: Place, at: number): Match | null {
  const counted = readCounted(place, at);
  if (!counted) return null;
  const { count, unit } = counted.value;
  const further = count === null ? { value: [], next: counted.next } : readFurther(place, counted.next, unit);
  const direction = directionAt(place, further.next);
  if (!direction) return null;
  const next = further.next + direction.words;
  if (textAt(place.run, further.next) === 'back' && !isBackward(place, further.next)) return null;
  const shift: Shift = {
    form: 'shift',
    count: count === null ? null : direction.sign * count,
    unit,
    from: direction.from,
    isDistance: true,
    ...(count === 1 && unit === 'year' && direction.sign < 0 && { isComparison: true }),
  };
  const reading = further.value.length > 0 ? { ...shift, further: further.value } : shift;
  return count === null ? toVague(direction, unit, next) : { reading, next, confidence: 0.94 };
}

/** `three weeks back` closes its clause; `two days back home` does not. */
const isBackward = ({ run, text }: Place, at: number): boolean =>
  /^\s{0,2}[.,;)]/.test(text.slice(run[at]?.end, (run[at]?.end ?? 0) + 3));

/** `a few years ago`: when is not told; `hours later` tells only that hours went by. */
function toVague({ sign, from }: Direction, unit: Unit, next: number): Match {
  if (sign > 0 && from === 'focus') {
    return { reading: { form: 'amount', parts: [{ count: null, unit }] }, next, confidence: 0.7 };
  }
  return { reading: { form: 'vague', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' }, next, confidence: 0.85 };
}

/** `years ago`, `months later`, `decades earlier`. */
function matchPlural(place: Place, at: number): Match | null {
  const { run } = place;
  const unitAt = skip(run, at, 'many');
  const unit = readUnit(run, unitAt);
  if (!unit?.value.isPlural) return null;
  const direction = directionAt(place, unit.next);
  if (!direction || textAt(run, unit.next) === 'back') return null;
  return toVague(direction, unit.value.unit, unit.next + direction.words);
}
