import { FOLDED } from './fold.js';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Spreads the bits of a 32-bit number over all of them (the finaliser of MurmurHash3). */
export function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Hash of the folded word `text.slice(start, end)`: without case, accents and points (FNV-1a, mixed). */
export function hashFolded(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let i = start; i < end; i++) {
    const unit = FOLDED[text.charCodeAt(i)] ?? 0;
    if (unit !== 0) hash = Math.imul(hash ^ unit, FNV_PRIME);
  }
  return mix(hash);
}

/** Hash of a word's folded form by itself. */
export const hashOfWord = (word: string): number => hashFolded(word, 0, word.length);

/** Hash of a sequence one word longer. A sequence of no words hashes to 0. */
export const extendSequence = (sequence: number, word: number): number =>
  mix(Math.imul(sequence, 0x9e3779b1) + word);
