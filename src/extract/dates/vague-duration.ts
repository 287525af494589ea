import type { Rule } from '../finding.js';
import { wordAfter, wordBefore } from './context.js';
import { findInRuns, isHyphen, type Match, type Place, skip } from './match.js';
import { Topic } from './topics.js';
import { readUnit } from './units.js';

/** An unknown number of units: `for years`, `months of talks`, `in decades`. */
export const vagueDuration: Rule<'date'> = {
  id: 'date.vague-duration',
  kind: 'date',
  example: 'the first growth in ⟦years⟧ for the group',
  find: (document) => findInRuns(document, Topic.UNIT, matchPlural),
};

const LEADS: ReadonlySet<string> = new Set(
  'for in over within after through took take takes taking spent spend last lasted lasts require requires required during across spanning'.split(
    ' ',
  ),
);
const FOLLOWERS: ReadonlySet<string> = new Set('of before after since'.split(' '));
const NOT_COUNTED: ReadonlySet<string> = new Set([
  'seconds',
  'nights',
  'quarters',
  'secs',
  'mins',
  'weekends',
]);

function matchPlural(place: Place, at: number): Match | null {
  const { run, text } = place;
  const unit = readUnit(run, at);
  const word = run[at];
  if (!unit?.value.isPlural || !word || NOT_COUNTED.has(word.text) || unit.next !== at + 1) return null;
  const before = wordBefore(text, word.start).toLowerCase();
  const after = wordAfter(text, word.end).toLowerCase();
  if (after === 'old' || isHyphen(run, at + 1) || text[word.start - 1] === '-') return null;
  if (word.text === 'minutes' && after === 'of') return null;
  const isLed = LEADS.has(before) && !isOther(run[at + 1]?.text);
  if (!isLed && !(FOLLOWERS.has(after) && !COUNTS.has(before))) return null;
  const reading = { form: 'amount', parts: [{ count: null, unit: unit.value.unit }] } as const;
  return { reading, next: skip(run, at + 1, 'ahead'), confidence: 0.75 };
}

const isOther = (word: string | undefined): boolean =>
  word === 'ago' || word === 'later' || word === 'earlier';

/** Words that say which ones: then it is no length, or another rule's. */
const COUNTS: ReadonlySet<string> = new Set(
  'the these those early his her their our my your its all'.split(' '),
);
