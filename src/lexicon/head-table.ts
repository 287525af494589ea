import { lazy } from '../text/lazy.js';
import { readDataFile } from './data-file.js';
import { findSlot } from './hash-slots.js';

/** Kinds of names whose last or first words are counted; each takes two bits of an entry, from the lowest. */
export const HEAD_KINDS = [
  'ends companies',
  'ends organizations',
  'ends places',
  'ends products',
  'ends works',
  'ends events',
  'starts organizations',
  'starts products',
] as const;

/** How many listed names of several words a word ends or starts, by kind: `Bank`, `Society`, `River`, `Cup`. */
export interface HeadTable {
  readonly fingerprints: Uint16Array;
  /** Eight levels of two bits: 0 is fewer than 3 names, 3 is 50 and more. */
  readonly levels: Uint16Array;
}

/** The levels of a word, by the hash of the word as a sequence of one; 0 where it ends and starts few names. */
export function headLevels({ fingerprints, levels }: HeadTable, hash: number): number {
  const slot = findSlot(fingerprints, hash);
  return slot < 0 ? 0 : (levels[slot] ?? 0);
}

/** Views `heads.bin`: the number of slots, the levels, the fingerprints; all little-endian. */
export function viewHeadTable({ buffer, byteOffset }: Uint8Array): HeadTable {
  const slots = new Uint32Array(buffer, byteOffset, 1)[0] ?? 0;
  return {
    levels: new Uint16Array(buffer, byteOffset + 4, slots),
    fingerprints: new Uint16Array(buffer, byteOffset + 4 + 2 * slots, slots),
  };
}

/** The table of `data/heads.bin`, read at its first use. */
export const headTable: () => HeadTable = lazy(() => viewHeadTable(readDataFile('heads.bin')));
