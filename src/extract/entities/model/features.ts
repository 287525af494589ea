import { levelOf, NameField } from '../../../lexicon/name-fields.js';
import { FOLDED } from '../../../text/fold.js';
import { mix } from '../../../text/hash.js';
import { EVIDENCE_BITS } from './evidence.js';
import type { Stretch } from './stretches.js';
import { Look, type Words } from './words.js';

/** Words with everything that is known of them before the model is asked. */
export interface Scene {
  readonly words: Words;
  readonly stretches: readonly Stretch[];
  /** Listed names that hold each token: `matchListedNames`. */
  readonly matches: Uint32Array;
  /** What the document says of each word: `gatherEvidence`. */
  readonly evidence: Int32Array;
}

/** Hashes of the features of one token. */
export class FeatureList {
  readonly hashes = new Int32Array(256);
  count = 0;

  add(template: number, value: number): void {
    this.hashes[this.count++] = mix(Math.imul(value, 0x2c1b3c6d) + Math.imul(template, 0x297a2d39));
  }
}

/** Joins two values into one. */
const pair = (a: number, b: number): number => Math.imul(a, 0x5bd1e995) ^ mix(b + 0x1b873593);

/** Lists the features of token `i` of a stretch: at most 120. */
export function listFeatures(scene: Scene, stretch: Stretch, i: number, list: FeatureList): void {
  list.count = 0;
  addWordFeatures(scene, i, list);
  addContextFeatures(scene, i, list);
  addAffixFeatures(scene.words, i, list);
  addListFeatures(scene, i, list);
  addStretchFeatures(scene, stretch, i, list);
  addEvidenceFeatures(scene, i, list);
}

const BOUNDARY = 0x7fff0001;

/** Word `i + offset`, or a mark where another sentence begins. */
function wordAt({ hash, sentence, count }: Words, i: number, offset: number): number {
  const at = i + offset;
  return at >= 0 && at < count && sentence[at] === sentence[i] ? (hash[at] ?? 0) : BOUNDARY;
}

function shapeAt({ shape, sentence, count }: Words, i: number, offset: number): number {
  const at = i + offset;
  return at >= 0 && at < count && sentence[at] === sentence[i] ? (shape[at] ?? 0) : BOUNDARY;
}

function entryAt({ entry, sentence, count }: Words, i: number, offset: number): number {
  const at = i + offset;
  return at >= 0 && at < count && sentence[at] === sentence[i] ? (entry[at] ?? 0) : 0;
}

/** Beginning, headline or neither: capitals mean less there. */
const placeOf = (look: number): number => look & (Look.INITIAL | Look.TITLE_CASE);

function addWordFeatures({ words }: Scene, i: number, list: FeatureList): void {
  const word = words.hash[i] ?? 0;
  const shape = words.shape[i] ?? 0;
  const look = words.look[i] ?? 0;
  list.add(1, 0);
  list.add(2, word);
  list.add(3, pair(shape, placeOf(look)));
  list.add(4, pair(word, look & (Look.ANY_CAPITAL | Look.ALL_CAPITALS)));
  list.add(5, pair(look & Look.SPACED, shape));
  list.add(6, pair(look, wordClass(words.entry[i] ?? 0)));
}

/** What the dictionary says of a word: frequency, share of capitals, part of speech. */
const wordClass = (entry: number): number => (entry >>> NameField.FREQUENCY.shift) & 0x7f;

function addContextFeatures({ words }: Scene, i: number, list: FeatureList): void {
  const word = words.hash[i] ?? 0;
  const shape = words.shape[i] ?? 0;
  const before = wordAt(words, i, -1);
  const after = wordAt(words, i, 1);
  const before2 = wordAt(words, i, -2);
  const after2 = wordAt(words, i, 2);
  list.add(10, before);
  list.add(11, after);
  list.add(12, before2);
  list.add(13, after2);
  list.add(14, pair(before, word));
  list.add(15, pair(word, after));
  list.add(16, pair(before2, before));
  list.add(17, pair(after, after2));
  list.add(18, pair(shapeAt(words, i, -1), shape));
  list.add(19, pair(shape, shapeAt(words, i, 1)));
  list.add(20, pair(pair(shapeAt(words, i, -1), shape), shapeAt(words, i, 1)));
  list.add(21, pair(before, shape));
  list.add(22, pair(shape, after));
  list.add(23, pair(before, after));
  list.add(24, wordClass(entryAt(words, i, -1)));
  list.add(25, wordClass(entryAt(words, i, 1)));
  list.add(
    26,
    pair(
      pair(wordClass(entryAt(words, i, -1)), wordClass(words.entry[i] ?? 0)),
      wordClass(entryAt(words, i, 1)),
    ),
  );
}

/** First and last two to four letters. */
function addAffixFeatures({ document, first }: Words, i: number, list: FeatureList): void {
  const { text, tokens } = document;
  const start = tokens.start[first + i] ?? 0;
  const end = tokens.end[first + i] ?? 0;
  let prefix = 0;
  let suffix = 0;
  for (let n = 0; n < 4 && start + n < end; n++) {
    prefix = Math.imul(prefix, 0x01000193) + (FOLDED[text.charCodeAt(start + n)] ?? 0) + 1;
    suffix = Math.imul(suffix, 0x01000193) + (FOLDED[text.charCodeAt(end - 1 - n)] ?? 0) + 1;
    if (n === 0) continue;
    list.add(30 + n, prefix);
    list.add(34 + n, suffix);
  }
}

const NAME_FIELDS = [
  NameField.GIVEN,
  NameField.SURNAME,
  NameField.CITY,
  NameField.REGION,
  NameField.NORP,
  NameField.COMPANY,
  NameField.ORGANIZATION,
  NameField.PRODUCT,
  NameField.WORK,
  NameField.COUNTRY,
  NameField.PERSON,
  NameField.EVENT,
  NameField.TEAM,
  NameField.TITLE,
  NameField.LEGAL_FORM,
] as const;

function addListFeatures({ words, matches }: Scene, i: number, list: FeatureList): void {
  const entry = words.entry[i] ?? 0;
  const look = (words.look[i] ?? 0) & (Look.ANY_CAPITAL | Look.ALL_CAPITALS);
  const before = entryAt(words, i, -1);
  const after = entryAt(words, i, 1);
  NAME_FIELDS.forEach((field, kind) => {
    const level = levelOf(entry, field);
    if (level > 0) list.add(40, pair(kind * 4 + level, look));
    if (levelOf(before, field) > 0) list.add(41, kind * 4 + levelOf(before, field));
    if (levelOf(after, field) > 0) list.add(42, kind * 4 + levelOf(after, field));
  });
  list.add(43, nameKinds(entry));
  list.add(44, pair(nameKinds(before), nameKinds(entry)));
  list.add(45, pair(nameKinds(entry), nameKinds(after)));
  const held = matches[i] ?? 0;
  list.add(46, pair(held, look));
  for (let bit = 0; bit < 32; bit++) {
    if (((held >>> bit) & 1) === 0) continue;
    list.add(47, pair(bit, look));
    list.add(48, pair(bit, wordClass(entry)));
    list.add(49, pair(bit, wordAt(words, i, -1)));
  }
}

/** The lists that hold a word, with levels of names of persons and places. */
const nameKinds = (entry: number): number => (entry & 0x7e03ffff) | 0;

/** The words around the stretch, its last word, and where in it the token stands. */
function addStretchFeatures({ words }: Scene, { from, to }: Stretch, i: number, list: FeatureList): void {
  const runFrom = runStart(words, from, i);
  const runTo = runEnd(words, to, i);
  const before = wordAt(words, i, runFrom - 1 - i);
  const after = wordAt(words, i, runTo - i);
  const last = words.hash[runTo - 1] ?? 0;
  const head = words.hash[runFrom] ?? 0;
  const place = pair(Math.min(3, i - runFrom), Math.min(3, runTo - 1 - i));
  list.add(60, pair(before, place));
  list.add(61, pair(after, place));
  list.add(62, pair(last, place));
  list.add(63, pair(head, place));
  list.add(64, place);
  list.add(65, before);
  list.add(66, after);
  list.add(67, last);
  list.add(68, pair(before, after));
  list.add(69, pair(words.hash[to - 1] ?? 0, words.shape[i] ?? 0));
  list.add(70, pair(words.hash[from] ?? 0, words.shape[i] ?? 0));
  list.add(71, pair(place, nameKinds(words.entry[runTo - 1] ?? 0)));
  list.add(72, pair(place, nameKinds(words.entry[runFrom] ?? 0)));
}

/** Capitalised words side by side are a run; it ends at small words and marks. */
function runStart({ look }: Words, from: number, i: number): number {
  let start = i;
  while (start > from && ((look[start - 1] ?? 0) & (Look.ANY_CAPITAL | Look.DIGIT)) !== 0) start--;
  return start;
}

function runEnd({ look }: Words, to: number, i: number): number {
  let end = i + 1;
  while (end < to && ((look[end] ?? 0) & (Look.ANY_CAPITAL | Look.DIGIT)) !== 0) end++;
  return end;
}

function addEvidenceFeatures({ words, evidence }: Scene, i: number, list: FeatureList): void {
  const bits = evidence[i] ?? 0;
  const look = (words.look[i] ?? 0) & (Look.ANY_CAPITAL | Look.INITIAL | Look.TITLE_CASE);
  for (let bit = 0; bit < EVIDENCE_BITS; bit++) {
    list.add(80, pair(((bits >>> bit) & 1) + 2 * bit, look));
    if (((bits >>> bit) & 1) !== 0) list.add(81, pair(bit, wordClass(words.entry[i] ?? 0)));
  }
}
