import { CUE_VERBS } from '../../lexicon/cue-verbs.js';
import { FUNCTION_WORDS, WordClass } from '../../lexicon/function-words.js';
import { SPEAKER_NOUNS } from '../../lexicon/speaker-nouns.js';
import { isUpper } from '../../text/characters.js';
import { lazy } from '../../text/lazy.js';

/** Bits of a word beside those of `WordClass` and `Cue`: it starts with a capital. */
export const CAPITAL: number = 1 << 20;
/** Says that a person, body or paper can be meant: `spokesman`, `officials`, `report`. */
export const SPEAKER_NOUN: number = 1 << 21;
/** Ends as a plural does. */
export const PLURAL: number = 1 << 24;

/** What a word of the writer's can be, as bits. */
export function wordBits(text: string, start: number, end: number): number {
  const isCapital = isUpper(text.charCodeAt(start));
  const word = text.slice(start, end);
  const known = knownWords().get(isCapital ? word.toLowerCase() : word) ?? 0;
  const last = text.charCodeAt(end - 1);
  const plural = last === 0x73 && text.charCodeAt(end - 2) !== 0x73 ? PLURAL : 0;
  if (isCapital) return known | plural | CAPITAL;
  return known === 0 && end - start > 4 ? plural | endingBits(text, end) : known | plural;
}

/** Function words, cue verbs and speakers in one map, so that every word is looked up once. */
const knownWords = lazy(() => {
  const words = new Map(FUNCTION_WORDS);
  for (const [word, bits] of CUE_VERBS) words.set(word, (words.get(word) ?? 0) | bits);
  for (const word of SPEAKER_NOUNS) words.set(word, (words.get(word) ?? 0) | SPEAKER_NOUN);
  return words;
});

/** What the ending of an unknown word tells: -ly of adverbs of manner, -ed of past tenses. */
function endingBits(text: string, end: number): number {
  const last = text.charCodeAt(end - 1);
  const before = text.charCodeAt(end - 2);
  if (last === 0x79 && before === 0x6c) return WordClass.ADVERB;
  return last === 0x64 && before === 0x65 ? WordClass.VERB : 0;
}
