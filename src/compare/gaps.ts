import type { Block, BlockPair } from './blocks.js';
import { longestIncreasing } from './increasing.js';

/** Two versions of a text as sentences, with the pairs that are known. */
export interface Pairing {
  readonly old: readonly Block[];
  readonly new: readonly Block[];
  readonly pairs: readonly BlockPair[];
}

/**
 * Where blocks stand between the anchors, the pairs that kept their order: the number of the anchor before and of the
 * one after; both are its own for a block that is an anchor.
 */
export interface Range {
  readonly after: number;
  readonly before: number;
  /** Blocks since the anchor before. */
  readonly offset: number;
}

export interface Gaps {
  readonly old: readonly Range[];
  readonly new: readonly Range[];
  readonly anchors: ReadonlySet<BlockPair>;
}

export function gapsOf({ old, new: now, pairs }: Pairing): Gaps {
  const inNewOrder = pairs.toSorted((a, b) => a.new.index - b.new.index);
  const kept = longestIncreasing(inNewOrder.map((pair) => pair.old.index));
  const anchors = inNewOrder.filter((_, i) => kept[i]);
  return {
    old: rangesOf(old, new Set(anchors.map((pair) => pair.old))),
    new: rangesOf(now, new Set(anchors.map((pair) => pair.new))),
    anchors: new Set(anchors),
  };
}

function rangesOf(blocks: readonly Block[], anchors: ReadonlySet<Block>): Range[] {
  let after = 0;
  let offset = 0;
  return blocks.map((block) => {
    const isAnchor = anchors.has(block);
    after += isAnchor ? 1 : 0;
    offset = isAnchor ? 0 : offset + 1;
    return { after, before: isAnchor ? after : after + 1, offset };
  });
}

/** Whether an old and a new place may be the same one: no anchor stands between them. */
export const isNear = (old: Range, now: Range): boolean => old.after <= now.before && now.after <= old.before;
