import { levelOf, NameField } from '../../../lexicon/name-fields.js';
import { entryOf, nameTable } from '../../../lexicon/name-table.js';
import { extendSequence } from '../../../text/hash.js';
import type { Stretch } from './stretches.js';
import { Part } from './tags.js';
import type { Words } from './words.js';

/** Kinds of listed names; each takes four bits of a token's matches, one for every `Part`. */
export const ListedKind = {
  PERSON: 0,
  LOCATION: 1,
  NORP: 2,
  COMPANY: 3,
  ORGANIZATION: 4,
  PRODUCT: 5,
  WORK: 6,
  EVENT: 7,
} as const;

const KIND_COUNT = 8;

const MAX_TOKENS = 10;

/** For every token the longest listed names that hold it: bit `4 * kind + part`. */
export function matchListedNames(words: Words, stretches: readonly Stretch[]): Uint32Array {
  const matches = new Uint32Array(words.count);
  const ends = new Int32Array(KIND_COUNT);
  const longest = new Int32Array(KIND_COUNT);
  for (const { from, to } of stretches) {
    ends.fill(from);
    for (let i = from; i < to; i++) matchAt(words, matches, { at: i, to, ends, longest });
  }
  return matches;
}

interface Cursor {
  readonly at: number;
  readonly to: number;
  /** Where the last match of every kind ends: a match inside of a longer one is none. */
  readonly ends: Int32Array;
  /** Where the longest match of every kind from here ends. */
  readonly longest: Int32Array;
}

/** Marks the longest name of every kind that starts at a token. */
function matchAt(words: Words, matches: Uint32Array, { at, to, ends, longest }: Cursor): void {
  const names = nameTable();
  longest.fill(0);
  let sequence = 0;
  for (let i = at; i < to && i < at + MAX_TOKENS; i++) {
    sequence = extendSequence(sequence, words.hash[i] ?? 0);
    const known = i === at ? (words.entry[i] ?? 0) : 0;
    const entry = known !== 0 ? known : entryOf(names, sequence);
    const kinds = kindsOf(entry);
    for (let kind = 0; kind < KIND_COUNT; kind++) if ((kinds & (1 << kind)) !== 0) longest[kind] = i + 1;
    if (levelOf(entry, NameField.PREFIX) === 0) break;
  }
  for (let kind = 0; kind < KIND_COUNT; kind++) {
    const end = longest[kind] ?? 0;
    if (end <= (ends[kind] ?? 0)) continue;
    mark(matches, kind, { from: at, to: end });
    ends[kind] = end;
  }
}

/** The kinds under which an entry is listed well enough, as bits. */
function kindsOf(entry: number): number {
  if (entry === 0) return 0;
  const has = (field: NameField, least: number, kind: number): number =>
    levelOf(entry, field) >= least ? 1 << kind : 0;
  return (
    has(NameField.PERSON, 1, ListedKind.PERSON) |
    has(NameField.COUNTRY, 1, ListedKind.LOCATION) |
    has(NameField.CITY, 1, ListedKind.LOCATION) |
    has(NameField.REGION, 1, ListedKind.LOCATION) |
    has(NameField.NORP, 1, ListedKind.NORP) |
    has(NameField.COMPANY, 1, ListedKind.COMPANY) |
    has(NameField.ORGANIZATION, 1, ListedKind.ORGANIZATION) |
    has(NameField.PRODUCT, 1, ListedKind.PRODUCT) |
    has(NameField.WORK, 1, ListedKind.WORK) |
    has(NameField.EVENT, 1, ListedKind.EVENT)
  );
}

function mark(matches: Uint32Array, kind: number, { from, to }: Stretch): void {
  for (let i = from; i < to; i++) {
    const part =
      to - from === 1 ? Part.UNIT : i === from ? Part.BEGIN : i === to - 1 ? Part.LAST : Part.INSIDE;
    matches[i] = ((matches[i] ?? 0) | (1 << (4 * kind + part))) >>> 0;
  }
}
