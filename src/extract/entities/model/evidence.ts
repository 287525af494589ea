import { levelOf, NameField } from '../../../lexicon/name-fields.js';
import { hashOfWord } from '../../../text/hash.js';
import { lazy } from '../../../text/lazy.js';
import { ListedKind } from './listed-names.js';
import { Look } from './looks.js';
import type { Stretch } from './stretches.js';
import { Part } from './tags.js';
import type { Words } from './words.js';

/** What the rest of a document says of a word, as bits. */
export const Evidence = {
  LOWER_CASE: 1 << 0,
  MID_SENTENCE: 1 << 1,
  REPEATED: 1 << 2,
  AFTER_GIVEN_NAME: 1 << 3,
  AFTER_TITLE: 1 << 4,
  BEFORE_LEGAL_FORM: 1 << 5,
  AFTER_PLACE_PREPOSITION: 1 << 6,
  BEFORE_SPEECH_VERB: 1 << 7,
  IN_LONGER_NAME: 1 << 8,
  BEFORE_POSSESSIVE: 1 << 9,
  IN_BRACKETS: 1 << 10,
  IN_LISTED_PERSON: 1 << 11,
  IN_LISTED_LOCATION: 1 << 12,
  IN_LISTED_COMPANY: 1 << 13,
  IN_LISTED_ORGANIZATION: 1 << 14,
  IN_LISTED_PRODUCT: 1 << 15,
  ALL_CAPITALS: 1 << 16,
  AFTER_THE: 1 << 17,
  ALONE: 1 << 18,
  BEFORE_SURNAME: 1 << 19,
} as const;

/** Gathers, for every token that may be a name, what all occurrences of its word say. */
export function gatherEvidence(
  words: Words,
  stretches: readonly Stretch[],
  matches: Uint32Array,
): Int32Array {
  const byWord = new Map<number, number>();
  for (const stretch of stretches) gatherStretch(words, stretch, { matches, byWord });
  const { count, hash, look } = words;
  for (let i = 0; i < count; i++) {
    if (((look[i] ?? 0) & (Look.LETTER | Look.ANY_CAPITAL)) !== Look.LETTER) continue;
    const bits = byWord.get(hash[i] ?? 0);
    if (bits !== undefined) byWord.set(hash[i] ?? 0, bits | Evidence.LOWER_CASE);
  }
  const evidence = new Int32Array(count);
  for (const { from, to } of stretches) {
    for (let i = from; i < to; i++) evidence[i] = byWord.get(hash[i] ?? 0) ?? 0;
  }
  return evidence;
}

interface Gathering {
  readonly matches: Uint32Array;
  readonly byWord: Map<number, number>;
}

function gatherStretch(words: Words, { from, to }: Stretch, { matches, byWord }: Gathering): void {
  for (let i = from; i < to; i++) {
    if (((words.look[i] ?? 0) & Look.ANY_CAPITAL) === 0) continue;
    const word = words.hash[i] ?? 0;
    const known = byWord.get(word);
    const isShouted = ((words.look[i] ?? 0) & Look.TITLE_CASE) !== 0;
    const seen = isShouted ? listedBits(matches[i] ?? 0) : bitsAt(words, i) | listedBits(matches[i] ?? 0);
    byWord.set(word, (known ?? 0) | seen | (known === undefined ? 0 : Evidence.REPEATED));
  }
}

function bitsAt(words: Words, i: number): number {
  const { look, entry, hash } = words;
  const bits = look[i] ?? 0;
  const isInitial = (bits & Look.INITIAL) !== 0;
  const before = isInitial ? 0 : (hash[i - 1] ?? 0);
  const after = i + 1 < words.count ? (hash[i + 1] ?? 0) : 0;
  const isAfterName = !isInitial && ((look[i - 1] ?? 0) & Look.ANY_CAPITAL) !== 0;
  const isBeforeName =
    i + 1 < words.count && ((look[i + 1] ?? 0) & (Look.ANY_CAPITAL | Look.INITIAL)) === Look.ANY_CAPITAL;
  let seen = isInitial ? 0 : Evidence.MID_SENTENCE;
  if (isAfterName && levelOf(entry[i - 1] ?? 0, NameField.GIVEN) >= 2) seen |= Evidence.AFTER_GIVEN_NAME;
  if (isAfterName && levelOf(entry[i - 1] ?? 0, NameField.TITLE) > 0) seen |= Evidence.AFTER_TITLE;
  if (isBeforeName && levelOf(entry[i + 1] ?? 0, NameField.LEGAL_FORM) > 0)
    seen |= Evidence.BEFORE_LEGAL_FORM;
  if (isBeforeName && levelOf(entry[i + 1] ?? 0, NameField.SURNAME) >= 2) seen |= Evidence.BEFORE_SURNAME;
  if (placePrepositions().has(before)) seen |= Evidence.AFTER_PLACE_PREPOSITION;
  if (before === theHash()) seen |= Evidence.AFTER_THE;
  if (speechVerbs().has(after)) seen |= Evidence.BEFORE_SPEECH_VERB;
  if (isAfterName || isBeforeName) seen |= Evidence.IN_LONGER_NAME;
  else if (!isInitial) seen |= Evidence.ALONE;
  if (possessives().has(after)) seen |= Evidence.BEFORE_POSSESSIVE;
  if ((bits & Look.ALL_CAPITALS) !== 0) seen |= Evidence.ALL_CAPITALS;
  return isBracketed(words, i) ? seen | Evidence.IN_BRACKETS : seen;
}

const isBracketed = (words: Words, i: number): boolean =>
  i > 0 &&
  i + 1 < words.count &&
  words.hash[i - 1] === bracketHash().open &&
  words.hash[i + 1] === bracketHash().close;

const bracketHash = lazy(() => ({ open: hashOfWord('('), close: hashOfWord(')') }));
const theHash = lazy(() => hashOfWord('the'));
const placePrepositions = lazy(
  () => new Set(['in', 'at', 'near', 'across', 'outside', 'around'].map(hashOfWord)),
);
const possessives = lazy(() => new Set(["'s", "'"].map(hashOfWord)));
const speechVerbs = lazy(
  () =>
    new Set(
      ['said', 'says', 'told', 'added', 'wrote', 'tweeted', 'asked', 'explained', 'noted', 'recalled'].map(
        hashOfWord,
      ),
    ),
);

const LISTED_EVIDENCE = [
  [ListedKind.PERSON, Evidence.IN_LISTED_PERSON],
  [ListedKind.LOCATION, Evidence.IN_LISTED_LOCATION],
  [ListedKind.COMPANY, Evidence.IN_LISTED_COMPANY],
  [ListedKind.ORGANIZATION, Evidence.IN_LISTED_ORGANIZATION],
  [ListedKind.PRODUCT, Evidence.IN_LISTED_PRODUCT],
] as const;

/** Names of two words and more tell of their words; a listed word alone says no more elsewhere than here. */
function listedBits(matches: number): number {
  let bits = 0;
  for (const [kind, evidence] of LISTED_EVIDENCE) {
    const parts = (matches >>> (4 * kind)) & 15;
    if ((parts & ~(1 << Part.UNIT)) !== 0) bits |= evidence;
  }
  return bits;
}
