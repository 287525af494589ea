import type { Rule } from '../finding.js';
import { wordAfter, wordBefore } from './context.js';
import { findInRuns, type Match, type Place, senseAt, skip, textAt } from './match.js';
import type { Vague } from './reading.js';
import type { TimeWord } from './runs.js';
import { Topic } from './topics.js';

/** A time without bounds, past, present or future: `now`, `recently`, `in the future`. */
export const vagueTime: Rule<'date'> = {
  id: 'date.vague-time',
  kind: 'date',
  example: 'the unit ⟦now⟧ holds most of it',
  follows: 'TimeML 1.2.1: PAST_REF, PRESENT_REF, FUTURE_REF',
  find: (document) =>
    findInRuns(
      document,
      Topic.VAGUE,
      (place, at) =>
        matchFuture(place, at) ?? matchPhrase(place, at) ?? matchRecent(place, at) ?? matchAdverb(place, at),
    ),
};

const ADVERBS: ReadonlyMap<string, Vague['value']> = new Map([
  ['now', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['soon', 'FUTURE_REF'],
]);

const toMatch = (value: Vague['value'], next: number, confidence: number): Match => ({
  reading: { form: 'vague', value },
  next,
  confidence,
});

function matchAdverb(place: Place, at: number): Match | null {
  const { run, text } = place;
  const value = ADVERBS.get(textAt(run, at));
  const word = run[at];
  if (value === undefined || !word) return null;
  const before = textAt(run, at - 1);
  const after = textAt(run, at + 1);
  const isJoined =
    (before === '-' || after === '-') && (text[word.end] === '-' || text[word.start - 1] === '-');
  if (isJoined) return null;
  if (
    word.text === 'soon' &&
    (after === 'after' || wordAfter(text, word.end) === 'as' || wordAfter(text, word.end) === 'became')
  )
    return null;
  if (word.text === 'soon' && isPastSoon(text, word)) return null;
  if (word.text === 'now' && isName(place, at)) return null;
  return toMatch(value, at + 1, word.text === 'soon' ? 0.6 : 0.8);
}

/** `she soon recalibrated`, `was soon released`: soon after, in the past. */
const isPastSoon = (text: string, { start, end }: TimeWord): boolean =>
  /^(?:was|were|had)$/i.test(wordBefore(text, start)) || /ed$|^after/.test(wordAfter(text, end));

/** `Now Foods`, `Now That's What I Call Music`. */
function isName({ run, text }: Place, at: number): boolean {
  const word = run[at];
  const next = word && wordAfter(text, word.end);
  return (
    word?.isCapital === true &&
    next !== undefined &&
    /^[A-Z][a-z]/.test(next) &&
    senseAt(run, at + 1).month === null
  );
}

const PRESENT_NOUNS: ReadonlySet<string> = new Set(['moment', 'present', 'minute']);

/** `at present`, `at the moment`, `at the present time`, `at this time`. */
function matchPhrase({ run }: Place, at: number): Match | null {
  if (textAt(run, at) !== 'at') return null;
  if (textAt(run, at + 1) === 'this' && textAt(run, at + 2) === 'time' && textAt(run, at + 3) === '.') {
    return { ...toMatch('PRESENT_REF', at + 3, 0.6), skip: 1 };
  }
  const nounAt = skip(run, at + 1, 'the');
  const noun = textAt(run, nounAt);
  if (!PRESENT_NOUNS.has(noun)) return null;
  if (noun === 'present') return { ...toMatch('PRESENT_REF', skip(run, nounAt + 1, 'time'), 0.75), skip: 1 };
  return nounAt > at + 1 ? { ...toMatch('PRESENT_REF', nounAt + 1, 0.7), skip: 1 } : null;
}

/** `the future`, `the near future`, but not `the future of AI`. */
function matchFuture({ run, text }: Place, at: number): Match | null {
  if (textAt(run, at) !== 'the') return null;
  let next = at + 1;
  while (FUTURE_ADJECTIVES.has(textAt(run, next)) && next < at + 5) next++;
  const noun = textAt(run, next);
  if (noun === 'term' && next > at + 1 && textAt(run, next - 1) === 'short')
    return toMatch('FUTURE_REF', next + 1, 0.6);
  const isPast = noun === 'past' && next === at + 1;
  if (noun !== 'future' && !isPast) return null;
  const after = textAt(run, next + 1);
  if (after === 'of' || after === '-') return null;
  const behind = wordAfter(text, run[next]?.end ?? 0);
  if (next === at + 1 && behind !== '' && !CLOSERS.has(behind)) return null;
  return toMatch(isPast ? 'PAST_REF' : 'FUTURE_REF', next + 1, 0.7);
}

const FUTURE_ADJECTIVES: ReadonlySet<string> = new Set([
  'very',
  'not',
  '-',
  'too',
  'near',
  'distant',
  'foreseeable',
  'immediate',
  'short',
]);

/** Words that may follow a `future` that is a noun. */
const CLOSERS: ReadonlySet<string> = new Set(
  'if and or but is are was were will would could may might than as for to in on at by from with when that because who which while they he she it we you i'.split(
    ' ',
  ),
);

const RECENT_UNITS: ReadonlySet<string> = new Set(['years', 'months', 'weeks', 'days', 'decades']);

/** `recent years`, `recent weeks and months`, `the recent past`. */
function matchRecent({ run }: Place, at: number): Match | null {
  const start = skip(run, at, 'the');
  const recentAt = skip(run, start, 'most');
  if (textAt(run, recentAt) !== 'recent') return null;
  if (start > at && textAt(run, recentAt + 1) === 'past') return toMatch('PAST_REF', recentAt + 2, 0.8);
  if (!RECENT_UNITS.has(textAt(run, recentAt + 1))) return null;
  const isPair = textAt(run, recentAt + 2) === 'and' && RECENT_UNITS.has(textAt(run, recentAt + 3));
  return toMatch('PAST_REF', recentAt + (isPair ? 4 : 2), 0.85);
}
