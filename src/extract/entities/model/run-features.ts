import { HEAD_KINDS } from '../../../lexicon/head-table.js';
import { levelOf, NameField, PartOfSpeech } from '../../../lexicon/name-fields.js';
import { hashOfWord } from '../../../text/hash.js';
import { lazy } from '../../../text/lazy.js';
import { type FeatureList, pair } from './feature-list.js';
import { Look } from './looks.js';
import type { Stretch } from './stretches.js';
import { listPattern, nameKinds, type Run, wordAt } from './surroundings.js';
import type { Words } from './words.js';

interface Place {
  readonly i: number;
  readonly list: FeatureList;
}

/** The words around the run and the stretch, their first and last words, and where in it the token stands. */
export function addRunFeatures(
  words: Words,
  { run, stretch }: { readonly run: Run; readonly stretch: Stretch },
  { i, list }: Place,
): void {
  const { hash, entry, shape } = words;
  const before = wordAt(words, i, run.from - 1);
  const after = wordAt(words, i, run.to);
  const last = hash[run.to - 1] ?? 0;
  const place = pair(Math.min(3, i - run.from), Math.min(3, run.to - 1 - i));
  list.add(60, pair(before, place));
  list.add(61, pair(after, place));
  list.add(62, pair(last, place));
  list.add(63, pair(hash[run.from] ?? 0, place));
  list.add(64, place);
  list.add(65, before);
  list.add(66, after);
  list.add(67, last);
  list.add(68, pair(before, after));
  list.add(69, pair(hash[stretch.to - 1] ?? 0, shape[i] ?? 0));
  list.add(70, pair(hash[stretch.from] ?? 0, shape[i] ?? 0));
  list.add(71, pair(place, nameKinds(entry[run.to - 1] ?? 0)));
  list.add(72, pair(place, nameKinds(entry[run.from] ?? 0)));
}

/** Longest run whose words' lists are looked at together. */
const MAX_PATTERN = 5;

/** The lists of all words of the run, and how many names its last and first words end and start. */
export function addPatternFeatures({ entry, head }: Words, run: Run, { i, list }: Place): void {
  const place = pair(Math.min(3, i - run.from), Math.min(3, run.to - 1 - i));
  if (run.to - run.from <= MAX_PATTERN) {
    let pattern = 0;
    for (let at = run.from; at < run.to; at++) pattern = pair(pattern, listPattern(entry[at] ?? 0));
    list.add(51, pair(pattern, i - run.from));
  }
  const last = head[run.to - 1] ?? 0;
  const first = head[run.from] ?? 0;
  list.add(55, pair(head[i] ?? 0, place));
  for (let kind = 0; kind < HEAD_KINDS.length; kind++) {
    const ending = (last >>> (2 * kind)) & 3;
    const starting = (first >>> (2 * kind)) & 3;
    if (ending > 0) list.add(56, pair(kind * 4 + ending, place));
    if (starting > 0) list.add(57, pair(kind * 4 + starting, place));
  }
}

/** The noun that says what the run is: `X, a Danish retailer`, `X is a village`. */
export function addPredicateFeatures(words: Words, run: Run, { i, list }: Place): void {
  const joint = wordAt(words, i, run.to);
  if (!predicateJoints().has(joint)) return;
  const noun = predicateNoun(words, run.to, i);
  if (noun === 0) return;
  list.add(175, noun);
  list.add(176, pair(noun, joint));
}

/** Tokens from the joint to the end of the first noun phrase behind it, at most. */
const MAX_PREDICATE = 10;

/** The last noun of the first row of nouns behind the joint, or 0. */
function predicateNoun({ hash, entry, look, sentence, count }: Words, joint: number, i: number): number {
  let noun = 0;
  for (let at = joint + 1; at < joint + MAX_PREDICATE && at < count && sentence[at] === sentence[i]; at++) {
    const part = levelOf(entry[at] ?? 0, NameField.PART_OF_SPEECH);
    const isLower = ((look[at] ?? 0) & (Look.LETTER | Look.ANY_CAPITAL)) === Look.LETTER;
    if (isLower && part === PartOfSpeech.NOUN) noun = hash[at] ?? 0;
    else if (noun !== 0) break;
    else if (isLower && part === PartOfSpeech.VERB && at === joint + 1) break;
  }
  return noun;
}

const predicateJoints = lazy(
  () => new Set([',', 'is', 'was', 'are', 'were', '(', '–', '—', 'as'].map(hashOfWord)),
);
