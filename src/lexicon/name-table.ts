import { lazy } from '../text/lazy.js';
import { readDataFile } from './data-file.js';
import { findSlot } from './hash-slots.js';

/** The listed names, by the hash of their word sequence (`text/hash.ts`). */
export interface NameTable {
  readonly fingerprints: Uint16Array;
  /** What the lists say of the name of each slot: fields of `NameField`. */
  readonly entries: Uint32Array;
}

/** The entry of a name, or 0 where no list has it. */
export function entryOf({ entries, fingerprints }: NameTable, hash: number): number {
  const slot = findSlot(fingerprints, hash);
  return slot < 0 ? 0 : (entries[slot] ?? 0);
}

/** Views `names.bin`: the number of slots, the entries, the fingerprints; all little-endian. */
export function viewNameTable({ buffer, byteOffset }: Uint8Array): NameTable {
  const slots = new Uint32Array(buffer, byteOffset, 1)[0] ?? 0;
  return {
    entries: new Uint32Array(buffer, byteOffset + 4, slots),
    fingerprints: new Uint16Array(buffer, byteOffset + 4 + 4 * slots, slots),
  };
}

/** The table of `data/names.bin`, read at its first use. */
export const nameTable: () => NameTable = lazy(() => viewNameTable(readDataFile('names.bin')));
