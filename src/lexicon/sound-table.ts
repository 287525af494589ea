import { FOLDED } from '../text/fold.js';
import { mix } from '../text/hash.js';
import { lazy } from '../text/lazy.js';
import { readDataFile } from './data-file.js';

/** What a word by itself may be, going by its letters. */
export const SOUND_CLASSES = ['given name', 'surname', 'place', 'English word'] as const;

/** Weights of letter sequences: `SOUND_CLASSES.length` signed bytes for each of `BUCKETS` hashes. */
export type SoundTable = Int8Array;

export const BUCKETS: number = 1 << 15;

/** Longest word looked at, in letters. */
const MAX_LETTERS = 20;

/** A word in a text: `text.slice(start, end)`. */
export interface Letters {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Calls back with the bucket of every sequence of two to four letters; the word's ends count as letters. */
export function eachSequence({ text, start, end }: Letters, use: (bucket: number) => void): void {
  const last = Math.min(end, start + MAX_LETTERS);
  for (let from = start - 1; from < last; from++) {
    let hash = 0;
    for (let at = from; at < from + 4 && at <= last; at++) {
      const unit = at < start || at === last ? 1 : (FOLDED[text.charCodeAt(at)] ?? 0);
      hash = Math.imul(hash, 0x01000193) + unit + 1;
      if (at > from) use(mix(hash) & (BUCKETS - 1));
    }
  }
}

/** The table of `data/sounds.bin`, read at its first use. */
export const soundTable: () => SoundTable = lazy(() => {
  const { buffer, byteOffset, byteLength } = readDataFile('sounds.bin');
  return new Int8Array(buffer, byteOffset, byteLength);
});
