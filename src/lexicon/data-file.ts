import { readFileSync } from 'node:fs';

/**
 * Reads one of our data files (lexicons, weights). They lie in `data/` beside this module, and beside the bundle
 * that it becomes part of. The bytes start at an offset that every typed array can view.
 */
export function readDataFile(name: string): Uint8Array {
  const bytes = readFileSync(new URL(`./data/${name}`, import.meta.url));
  return bytes.byteOffset % 8 === 0 ? bytes : Uint8Array.from(bytes);
}
