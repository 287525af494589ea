import { groupBy } from '../text/group-by.js';
import { type Item, isObject } from './entry.js';
import { isNear, type Range } from './gaps.js';
import { type ItemPair, textKey } from './pair-items.js';

/** A fact without a partner, and where its sentence stands among the anchors. */
export interface Stray {
  readonly item: Item;
  readonly range: Range;
}

/**
 * Pairs facts whose sentences have no version on the other side (rewritten, split, joined): the same text in the same
 * gap is the same fact, and a speaker's quotation in the place of another of theirs is that one reworded.
 */
export function pairStrays(old: readonly Stray[], now: readonly Stray[]): ItemPair[] {
  const same = pairNear(old, now, textKey);
  const paired = new Set(same.flatMap((pair) => [pair.old, pair.new]));
  const open = (strays: readonly Stray[]) => strays.filter(({ item }) => !paired.has(item));
  return [...same, ...pairNear(open(old), open(now), speakerKey)];
}

/** A quotation by its speaker; every other fact is like none. */
function speakerKey({ entry }: Item): string | null {
  const { speaker } = entry;
  if (entry.kind !== 'quote' || !isObject(speaker) || !('name' in speaker)) return null;
  return typeof speaker.name === 'string' ? speaker.name : null;
}

function pairNear(
  old: readonly Stray[],
  now: readonly Stray[],
  keyOf: (item: Item) => string | null,
): ItemPair[] {
  const before = groupBy(old, ({ item }) => keyOf(item));
  return [...groupBy(now, ({ item }) => keyOf(item))].flatMap(([key, strays]) =>
    key === null ? [] : walkBoth(before.get(key) ?? [], strays),
  );
}

/** Both lists run down the text, so one walk along them finds who is near whom. */
function walkBoth(old: readonly Stray[], now: readonly Stray[]): ItemPair[] {
  const pairs: ItemPair[] = [];
  let i = 0;
  for (const { item, range } of now) {
    while (i < old.length && (old[i]?.range.before ?? 0) < range.after) i++;
    const was = old[i];
    if (!was || !isNear(was.range, range)) continue;
    pairs.push({ old: was.item, new: item });
    i++;
  }
  return pairs;
}
