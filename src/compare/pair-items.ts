import { groupBy } from '../text/group-by.js';
import type { BlockPair } from './blocks.js';
import type { Item } from './entry.js';
import { takeOnce } from './once.js';
import { sharedWords, wordsOf } from './words.js';

/** An old and a new fact that are the same one, changed or not. */
export interface ItemPair {
  readonly old: Item;
  readonly new: Item;
}

/** Pairs the facts of a sentence with those of its new version: by their text, then those put in another's place. */
export function pairItems({ old, new: now }: BlockPair): ItemPair[] {
  const same = pairByKey(old.items, now.items, textKey);
  const paired = new Set(same.flatMap((pair) => [pair.old, pair.new]));
  const open = (items: readonly Item[]) => items.filter((item) => !paired.has(item));
  const isSame = old.sentence === now.sentence;
  const after = groupBy(open(now.items), sortKey);
  const replaced = [...groupBy(open(old.items), sortKey)].flatMap(([key, items]) =>
    pairReplaced(items, after.get(key) ?? [], isSame),
  );
  return [...same, ...replaced];
}

export const textKey = ({ entry }: Item): string => `${entry.kind}\n${entry.text}`;

/** What can take another's place: money for money, a person for a person. */
const sortKey = ({ entry }: Item): string =>
  entry.kind === 'entity' ? `entity ${String(entry.type)}` : entry.kind;

/** The first with the first of its key, the second with the second. */
function pairByKey(old: readonly Item[], now: readonly Item[], keyOf: (item: Item) => string): ItemPair[] {
  const after = groupBy(now, keyOf);
  return [...groupBy(old, keyOf)].flatMap(([key, items]) => pairInOrder(items, after.get(key) ?? []));
}

const pairInOrder = (old: readonly Item[], now: readonly Item[]): ItemPair[] =>
  now.slice(0, old.length).flatMap((item, i) => {
    const was = old[i];
    return was ? [{ old: was, new: item }] : [];
  });

/**
 * Where the sentence reads as before, only what the rules make of it has changed: a fact turned into one that shares
 * words with it. Where the sentence was edited, as many facts as there were are those, in order.
 */
function pairReplaced(old: readonly Item[], now: readonly Item[], isSameSentence: boolean): ItemPair[] {
  if (!isSameSentence && old.length === now.length) return pairInOrder(old, now);
  return pairByWords(old, now);
}

/** Beyond this many pairs to look at, facts are paired by their words no more. */
const MAX_LOOKS = 4096;

function pairByWords(old: readonly Item[], now: readonly Item[]): ItemPair[] {
  if (old.length * now.length > MAX_LOOKS) return [];
  const looks = old.flatMap((was, i) =>
    now.map((item, j) => ({
      old: was,
      new: item,
      shared: sharedWords(wordsOf(was.entry.text), wordsOf(item.entry.text)),
      distance: Math.abs(i - j),
    })),
  );
  const alike = looks.filter(({ shared }) => shared > 0);
  return takeOnce(alike.sort((a, b) => b.shared - a.shared || a.distance - b.distance));
}
