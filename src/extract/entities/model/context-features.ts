import { levelOf, NameField, PartOfSpeech } from '../../../lexicon/name-fields.js';
import { type FeatureList, pair } from './feature-list.js';
import { Look } from './looks.js';
import { entryAt, shapeAt, wordAt, wordClass } from './surroundings.js';
import type { Words } from './words.js';

/** The two words on each side, and their shapes and classes. */
export function addContextFeatures(words: Words, i: number, list: FeatureList): void {
  const word = words.hash[i] ?? 0;
  const shape = words.shape[i] ?? 0;
  const before = wordAt(words, i, i - 1);
  const after = wordAt(words, i, i + 1);
  const before2 = wordAt(words, i, i - 2);
  const after2 = wordAt(words, i, i + 2);
  list.add(10, before);
  list.add(11, after);
  list.add(12, before2);
  list.add(13, after2);
  list.add(14, pair(before, word));
  list.add(15, pair(word, after));
  list.add(16, pair(before2, before));
  list.add(17, pair(after, after2));
  list.add(18, pair(shapeAt(words, i, i - 1), shape));
  list.add(19, pair(shape, shapeAt(words, i, i + 1)));
  list.add(20, pair(pair(shapeAt(words, i, i - 1), shape), shapeAt(words, i, i + 1)));
  list.add(21, pair(before, shape));
  list.add(22, pair(shape, after));
  list.add(23, pair(before, after));
  list.add(24, classAt(words, i, i - 1));
  list.add(25, classAt(words, i, i + 1));
  list.add(26, pair(pair(classAt(words, i, i - 1), classAt(words, i, i)), classAt(words, i, i + 1)));
}

const classAt = (words: Words, i: number, at: number): number => wordClass(entryAt(words, i, at));

/** How far the small words around a name are looked at, in tokens. */
const REACH = 6;
const NEAR = 3;

/** Words without a capital around the token, by side, in whatever order; not `the`, `of` and the like. */
export function addBagFeatures(words: Words, i: number, list: FeatureList): void {
  const { sentence, hash } = words;
  for (let at = i - REACH; at <= i + REACH; at++) {
    if (at < 0 || sentence[at] !== sentence[i] || !isContentWord(words, at)) continue;
    const side = at < i ? 0 : 1;
    list.add(90 + side, hash[at] ?? 0);
    if (Math.abs(at - i) <= NEAR) list.add(92 + side, hash[at] ?? 0);
  }
}

const isContentWord = ({ look, entry }: Words, at: number): boolean =>
  ((look[at] ?? 0) & (Look.LETTER | Look.ANY_CAPITAL)) === Look.LETTER &&
  levelOf(entry[at] ?? 0, NameField.PART_OF_SPEECH) !== PartOfSpeech.CLOSED;
