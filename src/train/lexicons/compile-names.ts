import { layOut } from '../../lexicon/hash-slots.js';
import { levelOf, NameField } from '../../lexicon/name-fields.js';
import { extendSequence } from '../../text/hash.js';
import { joinBytes } from '../join-bytes.js';
import { LISTS } from './list-fields.js';
import { nameHashes } from './name-hashes.js';
import { type Row, readList } from './read-list.js';

/** Entries by sequence hash. */
type Entries = Map<number, number>;

/** Longest name looked up, in tokens. */
const MAX_TOKENS = 10;

/** Compiles the gazetteers of a folder into the bytes of `names.bin`. */
export function compileNames(folder: string): Uint8Array {
  const entries: Entries = new Map();
  for (const { list, fieldsOf } of LISTS) {
    for (const row of readList(folder, list)) {
      for (const name of variantsOf(row)) addName(entries, name, fieldsOf(row));
    }
  }
  return toBytes(entries);
}

/** The name, and how else it is written: without its `The`, without points. */
function variantsOf({ name }: Row): string[] {
  const forms = [name, name.replace(/^The (?=\S+ \S)/, '')];
  return [...new Set([...forms, ...forms.map((form) => form.replaceAll(/\.(?= )/g, ''))])];
}

function addName(entries: Entries, name: string, fields: readonly (readonly [NameField, number])[]): void {
  const words = nameHashes(name);
  if (words.length === 0 || words.length > MAX_TOKENS) return;
  let sequence = 0;
  words.forEach((word, i) => {
    sequence = extendSequence(sequence, word);
    if (i < words.length - 1) raise(entries, sequence, [NameField.PREFIX, 1]);
  });
  for (const field of fields) raise(entries, sequence, field);
}

/** Keeps the higher level of a field. */
function raise(entries: Entries, hash: number, [field, level]: readonly [NameField, number]): void {
  const entry = entries.get(hash) ?? 0;
  if (level > levelOf(entry, field)) {
    entries.set(hash, ((entry & ~(field.mask << field.shift)) | (level << field.shift)) >>> 0);
  }
}

/** Writes the entries as `viewNameTable` reads them. */
function toBytes(entries: Entries): Uint8Array {
  const sorted = [...entries].filter(([, entry]) => entry !== 0).sort(([a], [b]) => (a >>> 0) - (b >>> 0));
  const { fingerprints, slots } = layOut(sorted.map(([hash]) => hash));
  const table = new Uint32Array(fingerprints.length);
  sorted.forEach(([, entry], i) => {
    table[slots[i] ?? 0] = entry;
  });
  return joinBytes([Uint32Array.of(fingerprints.length), table, fingerprints]);
}
