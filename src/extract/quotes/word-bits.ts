import { cueVerbs } from '../../lexicon/cue-verbs.js';
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
  const known = knownBits(hashOf(text, start, end));
  const last = text.charCodeAt(end - 1);
  const plural = last === 0x73 && text.charCodeAt(end - 2) !== 0x73 ? PLURAL : 0;
  if (isUpper(text.charCodeAt(start))) return known | plural | CAPITAL;
  return known === 0 && end - start > 4 ? plural | endingBits(text, end) : known | plural;
}

/** A hash of a word in small letters, with a plain apostrophe; never 0. No word is cut out of the text for it. */
function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const folded = unit === 0x2019 ? 0x27 : unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;
    hash = Math.imul(hash ^ folded, 0x01000193);
  }
  return hash === 0 ? 1 : hash;
}

/** Slots of the table; a power of two, four times the words at the least. */
const SLOTS = 16_384;

/** Bits of the known word with a hash; one unknown word in a million has the hash of a known one. */
function knownBits(hash: number): number {
  const { hashes, bits } = knownWords();
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (;;) {
    const found = hashes[slot];
    if (found === hash) return bits[slot] ?? 0;
    if (found === 0) return 0;
    slot = (slot + 1) & (SLOTS - 1);
  }
}

/** Function words, cue verbs and speakers in one table, so that every word is looked up once. */
const knownWords = lazy(() => {
  const table = { hashes: new Int32Array(SLOTS), bits: new Int32Array(SLOTS) };
  for (const [word, bits] of FUNCTION_WORDS) addWord(table, word, bits);
  for (const [word, bits] of cueVerbs()) addWord(table, word, bits);
  for (const word of SPEAKER_NOUNS) addWord(table, word, SPEAKER_NOUN);
  return table;
});

interface WordTable {
  readonly hashes: Int32Array;
  readonly bits: Int32Array;
}

function addWord({ hashes, bits }: WordTable, word: string, added: number): void {
  const hash = hashOf(word, 0, word.length);
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  hashes[slot] = hash;
  bits[slot] = (bits[slot] ?? 0) | added;
}

/** What the ending of an unknown word tells: -ly of adverbs of manner, -ed of past tenses. */
function endingBits(text: string, end: number): number {
  const last = text.charCodeAt(end - 1);
  const before = text.charCodeAt(end - 2);
  if (last === 0x79 && before === 0x6c) return WordClass.ADVERB;
  return last === 0x64 && before === 0x65 ? WordClass.VERB : 0;
}
