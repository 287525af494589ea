import { FOLDED } from '../../../text/fold.js';
import { type FeatureList, pair } from './feature-list.js';
import { Look } from './looks.js';
import { listPattern, nameKinds, placeOf, wordClass } from './surroundings.js';
import type { Words } from './words.js';

/** The word itself, its shape, and what the dictionary says of it. */
export function addWordFeatures(
  { hash, shape, look, entry, style }: Words,
  i: number,
  list: FeatureList,
): void {
  const bits = look[i] ?? 0;
  const form = shape[i] ?? 0;
  list.add(1, 0);
  list.add(2, hash[i] ?? 0);
  list.add(3, pair(form, placeOf(bits)));
  list.add(4, pair(hash[i] ?? 0, bits & (Look.ANY_CAPITAL | Look.ALL_CAPITALS)));
  list.add(5, pair(bits & Look.SPACED, form));
  list.add(6, pair(bits, wordClass(entry[i] ?? 0)));
  list.add(7, pair(style, pair(form, placeOf(bits))));
  list.add(8, pair(style, nameKinds(entry[i] ?? 0)));
}

/** Results and tables: how many figures there are, and whether some stand beside the word. */
export function addFigureFeatures(words: Words, i: number, list: FeatureList): void {
  const pattern = listPattern(words.entry[i] ?? 0);
  const beside = pair(kindAt(words, i, i - 1), kindAt(words, i, i + 1));
  const here = words.figures[i] ?? 0;
  list.add(180, pair(here, pattern));
  list.add(181, pair(here, beside));
  list.add(182, pair(words.allFigures, pattern));
  list.add(183, pair(words.allFigures, beside));
  list.add(184, pair(pair(here, words.allFigures), pair(beside, pattern)));
}

/** A mark, small word, figure, name, or the end of the sentence. */
function kindAt({ look, sentence, document, first, count }: Words, i: number, at: number): number {
  if (at < 0 || at >= count || sentence[at] !== sentence[i]) return 1;
  const bits = look[at] ?? 0;
  if ((bits & Look.ANY_CAPITAL) !== 0) return 2;
  if ((bits & Look.LETTER) !== 0) return 3;
  if ((bits & Look.DIGIT) !== 0) return 4;
  return 5 + document.text.charCodeAt(document.tokens.start[first + at] ?? 0);
}

const MAX_AFFIX = 4;

/** First and last two to four letters. */
export function addAffixFeatures({ document, first }: Words, i: number, list: FeatureList): void {
  const { text, tokens } = document;
  const start = tokens.start[first + i] ?? 0;
  const end = tokens.end[first + i] ?? 0;
  let prefix = 0;
  let suffix = 0;
  for (let n = 0; n < MAX_AFFIX && start + n < end; n++) {
    prefix = Math.imul(prefix, 0x01000193) + (FOLDED[text.charCodeAt(start + n)] ?? 0) + 1;
    suffix = Math.imul(suffix, 0x01000193) + (FOLDED[text.charCodeAt(end - 1 - n)] ?? 0) + 1;
    if (n === 0) continue;
    list.add(30 + n, prefix);
    list.add(34 + n, suffix);
  }
}

/** Whether its letters are rather those of a place, a person or an English word; listed words are told apart. */
export function addSoundFeatures({ sound, entry }: Words, i: number, list: FeatureList): void {
  const own = sound[i] ?? 0;
  if (own === 0) return;
  const known = entry[i] ?? 0;
  const isListed = Number(nameKinds(known) !== 0) + 2 * Number(wordClass(known) !== 0);
  list.add(160, pair(own & 15, isListed));
  list.add(161, pair(own >> 4, isListed));
  list.add(162, pair(own, isListed));
  list.add(163, pair(own & 15, sound[i - 1] ?? 0));
  list.add(164, pair(own & 15, sound[i + 1] ?? 0));
}
