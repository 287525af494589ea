import { isLower } from '../../text/characters.js';
import type { Rule } from '../finding.js';
import { wordAfter, wordBefore } from './context.js';
import { findInRuns, isGlued, type Match, type Place, senseAt, skip, textAt } from './match.js';
import type { TimeWord } from './runs.js';
import { Topic } from './topics.js';
import { readCounted, readFurther, readUnit } from './units.js';

/** A length of time: `seven-year`, `two and a half hours`, `a few minutes`, `2 1/2 years`, `all day`. */
export const duration: Rule<'date'> = {
  id: 'date.duration',
  kind: 'date',
  example: 'was held for ⟦five hours⟧ at the border',
  find: (document) =>
    findInRuns(
      document,
      Topic.UNIT,
      (place, at) => matchWhole(place, at) ?? matchLong(place, at) ?? matchDuration(place, at),
    ),
};

function matchDuration(place: Place, at: number): Match | null {
  const { run } = place;
  const counted = readCounted(place, at);
  if (!counted) return null;
  const { count, unit, isPlural } = counted.value;
  if (isAge(place, counted.next) || isNoLength(place, at, counted.next)) return null;
  if (isSomeDay(place, at, counted.next) || isAgeOf(place, at)) return null;
  if (count === 1 && isArticle(run[at]?.text) && isRateOrIdiom(place, at, counted.next)) return null;
  if (!isPlural && isOrdinalPlace(place, at, counted.next)) return null;
  const further = readFurther(place, counted.next, unit);
  const parts = [{ count, unit }, ...further.value];
  return { reading: { form: 'amount', parts }, next: further.next, confidence: count === null ? 0.85 : 0.9 };
}

/** `at the age of four months`. */
const isAgeOf = ({ run, text }: Place, at: number): boolean =>
  /\bage of $/i.test(text.slice((run[at]?.start ?? 0) - 7, run[at]?.start ?? 0));

/** `one day he will`, `hope to one day follow`: some day. */
function isSomeDay({ run, text }: Place, at: number, next: number): boolean {
  if (textAt(run, at) !== 'one' || textAt(run, next - 1) !== 'day' || textAt(run, at + 1) === '-')
    return false;
  return /^[a-z]+$/.test(wordAfter(text, run[next - 1]?.end ?? 0)) && textAt(run, next) === '';
}

const isArticle = (word: string | undefined): boolean => word === 'a' || word === 'an';

/** `48-year-old`, `six months old`, `aged 7 years`. */
function isAge({ run }: Place, next: number): boolean {
  const hyphen = skip(run, next, '-');
  return textAt(run, hyphen) === 'old' || textAt(run, hyphen) === 'olds';
}

/** `2018 year`, `a second man`, `No. 5 day`, `the 30 second spot` stays; `one day` as `some day`. */
function isNoLength({ run, text }: Place, at: number, next: number): boolean {
  const unit = textAt(run, next - 1);
  const first = run[at];
  if (!first) return true;
  if (unit === 'second' && isArticle(first.text)) return true;
  if (unit === 'quarter' && isArticle(first.text)) return true;
  if (first.figures === 4 && senseAt(run, at + 1).unit !== null && !senseAt(run, at + 1).isPlural)
    return true;
  if (
    isGlued(run, at) &&
    (text[first.start - 1] === '-' || text[first.start - 1] === '/') &&
    first.figures > 0
  )
    return true;
  return isTitle(text, first, run[next - 1]);
}

/** A title in quotation marks: “60 Minutes”. */
function isTitle(text: string, first: TimeWord, last: TimeWord | undefined): boolean {
  return /["'“‘’]/.test(text[first.start - 1] ?? '') && last?.isCapital === true;
}

const PER_WORDS: ReadonlySet<string> = new Set([
  'times',
  'once',
  'twice',
  'million',
  'billion',
  'percent',
  'dollars',
  'cents',
  'hours',
  'days',
  'weeks',
  'months',
  'minutes',
  'shares',
  'barrels',
  'pounds',
  'euros',
  'games',
  'people',
]);

/** `$33 million a year`, `24 hours a day`, `a day after`, `a night out`, `a quarter of`. */
function isRateOrIdiom({ run, text }: Place, at: number, next: number): boolean {
  const start = run[at]?.start ?? 0;
  const before = wordBefore(text, start).toLowerCase();
  if (PER_WORDS.has(before) || /\d$/.test(before)) return true;
  if (textAt(run, next - 1) === 'night') return true;
  const after = wordAfter(text, run[next - 1]?.end ?? 0);
  return (
    textAt(run, next - 1) === 'day' &&
    (after === 'of' || after === 'when' || after === 'in' || after === 'that')
  );
}

/** `Apollo 13 day`, `Level 2 Week`: a singular behind a figure above one has a hyphen or a small noun behind it. */
function isOrdinalPlace({ run, text }: Place, at: number, next: number): boolean {
  const isFigure = (run[at]?.figures ?? 0) > 0 && textAt(run, at) !== '1';
  if (
    !isFigure ||
    ABBREVIATIONS.has(textAt(run, next - 1)) ||
    textAt(run, next - 2) === '-' ||
    isGlued(run, next - 1)
  )
    return false;
  const after = wordAfter(text, run[next - 1]?.end ?? 0);
  return after === '' || !isLower(after.charCodeAt(0));
}

const ABBREVIATIONS: ReadonlySet<string> = new Set(['sec', 'min', 'hr', 'wk', 'yr']);

/** `all day`, `the whole week`, `all year long`. */
function matchWhole({ run }: Place, at: number): Match | null {
  const start = skip(run, at, 'the');
  const word = textAt(run, start);
  const isWhole = (word === 'all' && start === at) || word === 'whole' || word === 'entire';
  const unit = isWhole ? readUnit(run, start + 1) : null;
  if (!unit || unit.value.isPlural || unit.value.unit === 'second') return null;
  if (unit.value.unit === 'day' && textAt(run, unit.next - 1) === 'night') return null;
  const reading = { form: 'amount', parts: [{ count: unit.value.times, unit: unit.value.unit }] } as const;
  return { reading, next: skip(run, unit.next, 'long'), confidence: 0.75 };
}

/** `day-long`, `decades-long`, `year-long`, `a while`. */
function matchLong(place: Place, at: number): Match | null {
  const { run } = place;
  if (isGlued(run, at) && textAt(run, at - 1) === '-') return null;
  const unit = readUnit(run, at);
  if (!unit || textAt(run, unit.next) !== '-' || textAt(run, unit.next + 1) !== 'long') return null;
  if (readCounted(place, at - 1)) return null;
  const count = unit.value.isPlural ? null : unit.value.times;
  const reading = { form: 'amount', parts: [{ count, unit: unit.value.unit }] } as const;
  return { reading, next: unit.next + 2, confidence: 0.85 };
}
