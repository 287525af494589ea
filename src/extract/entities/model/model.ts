import { readDataFile } from '../../../lexicon/data-file.js';
import { lazy } from '../../../text/lazy.js';
import { TAG_COUNT } from './tags.js';

/** Scores are whole numbers, so many to one unit of log-probability. */
export const SCORE_UNIT = 32;

/** Weights of the tagger: a row for every feature, a cell for every tag that the feature speaks for or against. */
export interface Model {
  /** Score of tag `j` after tag `i`: `transitions[i * TAG_COUNT + j]`. */
  readonly transitions: Int32Array;
  readonly fingerprints: Uint16Array;
  /** Where the cells of each slot's row start, and how many there are: `start << 5 | count`. */
  readonly rows: Uint32Array;
  /** `tag << 8 | weight`, the weight being a signed byte. */
  readonly cells: Uint16Array;
}

/** Views `tagger.bin`: numbers of slots and cells, transitions, rows, fingerprints, cells; all little-endian. */
export function viewModel({ buffer, byteOffset }: Uint8Array): Model {
  const [slots = 0, cells = 0] = new Uint32Array(buffer, byteOffset, 2);
  const transitionsAt = byteOffset + 8;
  const rowsAt = transitionsAt + 4 * TAG_COUNT * TAG_COUNT;
  const fingerprintsAt = rowsAt + 4 * slots;
  return {
    transitions: new Int32Array(buffer, transitionsAt, TAG_COUNT * TAG_COUNT),
    rows: new Uint32Array(buffer, rowsAt, slots),
    fingerprints: new Uint16Array(buffer, fingerprintsAt, slots),
    cells: new Uint16Array(buffer, fingerprintsAt + 2 * slots, cells),
  };
}

/** The weights of `data/tagger.bin`, read at their first use. */
export const taggerModel: () => Model = lazy(() => viewModel(readDataFile('tagger.bin')));
