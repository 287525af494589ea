import { keyBehind, keysOfStarts } from '../../text/keys.js';
import { lazy } from '../../text/lazy.js';
import type { Span } from '../../text/span.js';
import { buildVocabulary, type Sense } from './sense.js';

/** Words longer than this are none of the calendar's. */
const MAX_LENGTH = 14;
const SLOTS = 4096;

/** The vocabulary as a hash table that is asked with a stretch of text, so that other words are never cut out. */
export interface Vocabulary {
  readonly slots: Int16Array;
  /** Keys of how the words start, as `keyBehind`: most of a text's words fail here. */
  readonly starts: Uint8Array;
  readonly words: readonly string[];
  readonly senses: readonly Sense[];
}

export const vocabulary = lazy((): Vocabulary => {
  const entries = [...buildVocabulary()];
  const slots = new Int16Array(SLOTS).fill(-1);
  entries.forEach(([word], index) => {
    let slot = hashOf(word, 0, word.length) & (SLOTS - 1);
    while (slots[slot] !== -1) slot = (slot + 1) & (SLOTS - 1);
    slots[slot] = index;
  });
  const words = entries.map(([word]) => word);
  return { slots, starts: keysOfStarts(words), words, senses: entries.map(([, sense]) => sense) };
});

/** Hash of letters of any case; anything but ASCII letters only makes a hash that no word has. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 17;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + (text.charCodeAt(i) | 0x20)) | 0;
  return hash ^ (hash >>> 15);
}

/** Index of the word that stands at `span` in any case, or -1. */
export function wordIndexAt(
  { slots, starts, words }: Vocabulary,
  text: string,
  { start, end }: Span,
): number {
  if (end - start > MAX_LENGTH || starts[keyBehind(text, start)] !== 1) return -1;
  let slot = hashOf(text, start, end) & (SLOTS - 1);
  for (;;) {
    const index = slots[slot] ?? -1;
    if (index < 0) return -1;
    const word = words[index] ?? '';
    if (word.length === end - start && isWordAt(word, text, start)) return index;
    slot = (slot + 1) & (SLOTS - 1);
  }
}

function isWordAt(word: string, text: string, start: number): boolean {
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) !== (text.charCodeAt(start + i) | 0x20)) return false;
  }
  return true;
}
