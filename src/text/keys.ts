/**
 * Keys of a few units beside a place in the text: bits of a table tell at once that none of the words asked for stands
 * there. Different units can have one key, so a set bit says no more than that it is worth a look.
 */

/** The three units from `at` on, five bits each: the same for capital and small letters. */
export const keyBehind = (text: string, at: number): number =>
  at + 2 < text.length
    ? keyOf(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2))
    : keyOf(unitAt(text, at), unitAt(text, at + 1), 0);

const keyOf = (first: number, second: number, third: number): number =>
  ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);

/** The two units before `end`, seven bits each. */
export const keyBefore = (text: string, end: number): number =>
  ((unitAt(text, end - 2) & 127) << 7) | (unitAt(text, end - 1) & 127);

/** The unit at `at`, 0 outside of the text. */
const unitAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);

/** A bit for each key that text starting with one of the words can have; behind a short word stands anything. */
export function keysOfStarts(words: Iterable<string>): Uint8Array {
  const keys = new Uint8Array(1 << 15);
  for (const word of words) {
    const open = word.length > 2 ? 1 : word.length > 1 ? 1 << 5 : 1 << 10;
    const first = keyBehind(word, 0);
    keys.fill(1, first, first + open);
  }
  return keys;
}

/** A bit for each key that text ending in one of the words can have. */
export function keysOfEnds(words: Iterable<string>): Uint8Array {
  const keys = new Uint8Array(1 << 14);
  for (const word of words) {
    const key = keyBefore(word, word.length);
    if (word.length > 1) keys[key] = 1;
    else for (let before = 0; before < 128; before++) keys[(before << 7) | key] = 1;
  }
  return keys;
}
