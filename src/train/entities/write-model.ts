import { SCORE_UNIT } from '../../extract/entities/model/model.js';
import { TAG_COUNT } from '../../extract/entities/model/tags.js';
import { layOut } from '../../lexicon/hash-slots.js';
import { joinBytes } from '../join-bytes.js';
import type { FeatureIndex } from './feature-index.js';
import { type Learned, ROW } from './learner.js';

/** Weights below this are left out; they would round to little and take most of the room. */
export interface Pruning {
  readonly leastWeight: number;
}

/** Rounds the weights to whole numbers and lays them out as `viewModel` reads them. */
export function writeModel(learned: Learned, index: FeatureIndex, { leastWeight }: Pruning): Uint8Array {
  const kept = [...index.rows()]
    .map(([hash, row]) => ({ hash, cells: cellsOf(learned, row, leastWeight) }))
    .filter(({ cells }) => cells.length > 0)
    .sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0));
  const { fingerprints, slots } = layOut(kept.map(({ hash }) => hash));
  const rows = new Uint32Array(fingerprints.length);
  const cells: number[] = [];
  kept.forEach((row, i) => {
    rows[slots[i] ?? 0] = cells.length * 32 + row.cells.length;
    cells.push(...row.cells);
  });
  const transitions = Int32Array.from(learned.transitions, (weight) => Math.round(weight * SCORE_UNIT));
  const sizes = Uint32Array.of(fingerprints.length, cells.length);
  return joinBytes([sizes, transitions, rows, fingerprints, Uint16Array.from(cells)]);
}

function cellsOf({ weights }: Learned, row: number, leastWeight: number): number[] {
  const cells: number[] = [];
  for (let tag = 0; tag < TAG_COUNT; tag++) {
    const weight = weights[row * ROW + tag] ?? 0;
    if (Math.abs(weight) < leastWeight) continue;
    const rounded = Math.max(-127, Math.min(127, Math.round(weight * SCORE_UNIT)));
    if (rounded !== 0) cells.push((tag << 8) | (rounded & 0xff));
  }
  return cells;
}
