import { ENTITY_TYPES } from '../../../facts/types.js';
import { extendSequence } from '../../../text/hash.js';
import { Look } from './looks.js';
import type { Stretch } from './stretches.js';
import { isOpen, OUTSIDE, TAG_COUNT, typeIndexOf } from './tags.js';
import type { Words } from './words.js';

/** The tags of a first reading, and how often every word and name of the document got which. */
export interface Memory {
  readonly words: Words;
  /** Tag of every token. */
  readonly tags: Uint8Array;
  /** Hash of the mention that holds each token; 0 outside of mentions. */
  readonly mentions: Int32Array;
  /** How often a word got each tag: `TAG_COUNT` counts a word, then their sum. */
  readonly byWord: ReadonlyMap<number, Uint16Array>;
  /** How often a name got each type, then their sum. */
  readonly byMention: ReadonlyMap<number, Uint16Array>;
}

/** Remembers a first reading of some words. */
export function remember(words: Words, stretches: readonly Stretch[], tags: Uint8Array): Memory {
  const counts = {
    byWord: new Map<number, Uint16Array>(),
    byMention: new Map<number, Uint16Array>(),
    mentions: new Int32Array(words.count),
  };
  const memory = { words, tags, ...counts };
  for (const stretch of stretches) {
    countWords(memory, stretch);
    countMentions(memory, stretch);
  }
  return memory;
}

interface Counting extends Memory {
  readonly byWord: Map<number, Uint16Array>;
  readonly byMention: Map<number, Uint16Array>;
}

function countWords({ words, tags, byWord }: Counting, { from, to }: Stretch): void {
  for (let i = from; i < to; i++) {
    if (((words.look[i] ?? 0) & Look.ANY_CAPITAL) === 0) continue;
    countOne(byWord, words.hash[i] ?? 0, { at: tags[i] ?? OUTSIDE, size: TAG_COUNT });
  }
}

function countMentions({ words, tags, mentions, byMention }: Counting, { from, to }: Stretch): void {
  let start = from;
  let name = 0;
  for (let i = from; i < to; i++) {
    const tag = tags[i] ?? OUTSIDE;
    if (tag !== OUTSIDE) name = extendSequence(name, words.hash[i] ?? 0);
    if (isOpen(tag)) continue;
    if (tag !== OUTSIDE) {
      mentions.fill(name, start, i + 1);
      countOne(byMention, name, { at: typeIndexOf(tag), size: ENTITY_TYPES.length });
    }
    start = i + 1;
    name = 0;
  }
}

function countOne(
  counts: Map<number, Uint16Array>,
  key: number,
  { at, size }: { readonly at: number; readonly size: number },
): void {
  let row = counts.get(key);
  if (row === undefined) {
    row = new Uint16Array(size + 1);
    counts.set(key, row);
  }
  row[at] = (row[at] ?? 0) + 1;
  row[size] = (row[size] ?? 0) + 1;
}
