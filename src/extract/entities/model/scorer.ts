import { findSlot } from '../../../lexicon/hash-slots.js';
import { RecentValues } from '../../../text/recent-values.js';
import type { Model } from './model.js';
import { TAG_COUNT } from './tags.js';

/** The first `count` are hashes of features; 256 at most, or the sums below would not fit. */
export interface Hashes {
  readonly hashes: Int32Array;
  readonly count: number;
}

/** Scores by token and tag, and where the tags of the token in question start. */
export interface Target {
  readonly scores: Int32Array;
  readonly at: number;
}

/** Words of a packed row, one cache line: word `k` holds the weight of tag `k` and, 16 bits higher, of `k + 16`. */
const ROW = 16;

/** Rows with so many cells and more are packed: adding a whole row then is less work than cell by cell. */
const MIN_CELLS = 6;

/** Stands in `rows` for a number of cells: the row is packed, and its start counts packed rows. */
const PACKED = 31;

const MAX_FEATURES = 256;

/** Adds up weights. The rows of common features, which speak for or against most tags, are packed at the start. */
export class Scorer {
  readonly #cells: Uint16Array;
  readonly #packed: Int32Array;
  /** The row of a feature as in the model, but for the packed ones; 0 where it has none. */
  readonly #rows: RecentValues;
  /** Where the packed rows of the features in hand start. */
  readonly #starts = new Int32Array(MAX_FEATURES);

  constructor({ fingerprints, cells, rows: written }: Model) {
    const rows = written.slice();
    this.#cells = cells;
    this.#packed = packRows(rows, cells);
    this.#rows = new RecentValues((hash) => {
      const slot = findSlot(fingerprints, hash);
      return slot < 0 ? 0 : (rows[slot] ?? 0);
    });
  }

  /** Adds what some features say to the scores of the tags. */
  add({ hashes, count }: Hashes, target: Target): void {
    const starts = this.#starts;
    const rows = this.#rows;
    let found = 0;
    for (let f = 0; f < count; f++) {
      const row = rows.of(hashes[f] ?? 0);
      if (row === 0) continue;
      if ((row & 31) === PACKED) starts[found++] = (row >>> 5) * ROW;
      else addCells(this.#cells, row, target);
    }
    if (found === 0) return;
    for (let k = 0; k < ROW; k += 4) addWords(this.#packed, { starts, found, k }, target);
  }
}

/** Packs the rows of many cells, and puts their new places into `rows`. */
function packRows(rows: Uint32Array, cells: Uint16Array): Int32Array {
  const packed = new Int32Array(
    rows.reduce((count, row) => count + Number((row & 31) >= MIN_CELLS), 0) * ROW,
  );
  let used = 0;
  for (let slot = 0; slot < rows.length; slot++) {
    const row = rows[slot] ?? 0;
    const count = row & 31;
    if (count < MIN_CELLS) continue;
    const start = row >>> 5;
    for (let k = start; k < start + count; k++) {
      const cell = cells[k] ?? 0;
      const tag = cell >> 8;
      const word = used * ROW + (tag & 15);
      packed[word] = (packed[word] ?? 0) + (((cell << 24) >> 24) << (tag & 16));
    }
    rows[slot] = (used << 5) | PACKED;
    used++;
  }
  return packed;
}

function addCells(cells: Uint16Array, row: number, { scores, at }: Target): void {
  const start = row >>> 5;
  const end = start + (row & 31);
  for (let k = start; k < end; k++) {
    const cell = cells[k] ?? 0;
    const tag = at + (cell >> 8);
    scores[tag] = (scores[tag] ?? 0) + ((cell << 24) >> 24);
  }
}

interface Words {
  readonly starts: Int32Array;
  readonly found: number;
  readonly k: number;
}

/** Adds four words of every row, and their sums to the scores. */
function addWords(packed: Int32Array, { starts, found, k }: Words, target: Target): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let f = 0; f < found; f++) {
    const at = (starts[f] ?? 0) + k;
    a = (a + (packed[at] ?? 0)) | 0;
    b = (b + (packed[at + 1] ?? 0)) | 0;
    c = (c + (packed[at + 2] ?? 0)) | 0;
    d = (d + (packed[at + 3] ?? 0)) | 0;
  }
  addSums(a, k, target);
  addSums(b, k + 1, target);
  addSums(c, k + 2, target);
  addSums(d, k + 3, target);
}

/** Adds the two sums of a word; the upper one is a little off where the lower one is below 0. */
function addSums(word: number, tag: number, { scores, at }: Target): void {
  const low = (word << 16) >> 16;
  scores[at + tag] = (scores[at + tag] ?? 0) + low;
  if (tag + ROW >= TAG_COUNT) return;
  scores[at + tag + ROW] = (scores[at + tag + ROW] ?? 0) + ((word - low) >> 16);
}
