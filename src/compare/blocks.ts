import type { Item } from './entry.js';

/** The facts of one sentence, which is what surrounds them. */
export interface Block {
  readonly index: number;
  readonly sentence: string;
  readonly items: readonly Item[];
}

/** Facts in text order, cut where the sentence changes. */
export function toBlocks(items: readonly Item[]): Block[] {
  const blocks: { index: number; sentence: string; items: Item[] }[] = [];
  for (const item of items) {
    const last = blocks.at(-1);
    const { sentence } = item.entry;
    if (last?.sentence === sentence) last.items.push(item);
    else blocks.push({ index: blocks.length, sentence, items: [item] });
  }
  return blocks;
}

/** An old and a new block that tell of the same. */
export interface BlockPair {
  readonly old: Block;
  readonly new: Block;
}
