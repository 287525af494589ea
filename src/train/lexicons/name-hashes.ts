import { hashFolded } from '../../text/hash.js';
import { tokenize } from '../../tokenize/tokens.js';

/** Hashes of the tokens of a listed name, without a last full stop. */
export function nameHashes(name: string): number[] {
  const { count, start, end } = tokenize(name);
  const last = count > 1 && name.slice(start[count - 1], end[count - 1]) === '.' ? count - 1 : count;
  return Array.from({ length: last }, (_, i) => hashFolded(name, start[i] ?? 0, end[i] ?? 0));
}
