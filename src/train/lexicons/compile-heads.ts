import { layOut } from '../../lexicon/hash-slots.js';
import { HEAD_KINDS } from '../../lexicon/head-table.js';
import { extendSequence } from '../../text/hash.js';
import { joinBytes } from '../join-bytes.js';
import { nameHashes } from './name-hashes.js';
import { readList } from './read-list.js';

interface HeadList {
  readonly list: string;
  readonly end: (typeof HEAD_KINDS)[number];
  readonly start?: (typeof HEAD_KINDS)[number];
}

const LISTS: readonly HeadList[] = [
  { list: 'companies', end: 'ends companies' },
  { list: 'organizations', end: 'ends organizations', start: 'starts organizations' },
  { list: 'regions', end: 'ends places' },
  { list: 'cities', end: 'ends places' },
  { list: 'products', end: 'ends products', start: 'starts products' },
  { list: 'works', end: 'ends works' },
  { list: 'events', end: 'ends events' },
];

/** Names from which a word reaches level 1, 2 and 3. */
const LEVELS = [3, 10, 50] as const;

/** Counts the first and last words of listed names; gives the bytes of `heads.bin`. */
export function compileHeads(folder: string): Uint8Array {
  const counts = new Map<number, number[]>();
  const count = (word: number | undefined, kind: (typeof HEAD_KINDS)[number] | undefined) => {
    if (word === undefined || kind === undefined) return;
    const row = counts.get(extendSequence(0, word)) ?? HEAD_KINDS.map(() => 0);
    const at = HEAD_KINDS.indexOf(kind);
    row[at] = (row[at] ?? 0) + 1;
    counts.set(extendSequence(0, word), row);
  };
  for (const { list, end, start } of LISTS) {
    for (const words of readList(folder, list).map(({ name }) => nameHashes(name))) {
      if (words.length < 2) continue;
      count(words.at(-1), end);
      count(words[0], start);
    }
  }
  return toBytes(counts);
}

function toBytes(counts: ReadonlyMap<number, readonly number[]>): Uint8Array {
  const rows = [...counts]
    .map(([hash, row]) => ({ hash, levels: levelsOf(row) }))
    .filter(({ levels }) => levels > 0);
  rows.sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0));
  const { fingerprints, slots } = layOut(rows.map(({ hash }) => hash));
  const table = new Uint16Array(fingerprints.length);
  rows.forEach(({ levels }, i) => {
    table[slots[i] ?? 0] = levels;
  });
  return joinBytes([Uint32Array.of(fingerprints.length), table, fingerprints]);
}

const levelsOf = (row: readonly number[]): number =>
  row.reduce(
    (bits, count, kind) => bits | (LEVELS.filter((least) => count >= least).length << (2 * kind)),
    0,
  );
