import { groupBy } from '../text/group-by.js';
import type { Block, BlockPair } from './blocks.js';
import { type Gaps, gapsOf, isNear } from './gaps.js';
import { takeOnce } from './once.js';
import { likenessOf, wordsOf } from './words.js';

/** Pairs the sentences of two versions of a text: the same ones first, wherever they stand, then the like ones. */
export function pairSentences(old: readonly Block[], now: readonly Block[]): BlockPair[] {
  const same = pairSame(old, now);
  const isPaired = new Set(same.flatMap((pair) => [pair.old, pair.new]));
  const gaps = gapsOf({ old, new: now, pairs: same });
  const open = (blocks: readonly Block[]) => blocks.filter((block) => !isPaired.has(block));
  const likes = likePairs(open(old), open(now)).map((pair) => ({ ...pair, ...nearness(pair, gaps) }));
  return [
    ...same,
    ...pickBest(likes.filter(({ likeness, isNear }) => likeness >= LIKE[isNear ? 'near' : 'far'])),
  ];
}

/** Sentences that read the same pair in order, where there are as many now as there were. */
function pairSame(old: readonly Block[], now: readonly Block[]): BlockPair[] {
  const after = groupBy(now, (block) => block.sentence);
  return [...groupBy(old, (block) => block.sentence)].flatMap(([sentence, blocks]) => {
    const others = after.get(sentence) ?? [];
    if (others.length !== blocks.length) return [];
    return blocks.flatMap((block, i) => pairOf(block, others[i]));
  });
}

const pairOf = (old: Block, now: Block | undefined): BlockPair[] => (now ? [{ old, new: now }] : []);

/** Share of words an edited sentence has kept: less will do in its place than far from it. */
const LIKE = { near: 0.4, far: 0.8 } as const;

interface LikePair extends BlockPair {
  readonly likeness: number;
}

/** A word in more sentences than this tells nothing, and looking at them all would not be linear. */
const RARE = 12;

/** Pairs that share a rare word, with how alike they are. */
function likePairs(old: readonly Block[], now: readonly Block[]): LikePair[] {
  const before = old.map((block) => ({ block, words: wordsOf(block.sentence) }));
  const byWord = groupBy(
    before.flatMap((entry) => [...entry.words].map((word) => ({ word, entry }))),
    ({ word }) => word,
  );
  return now.flatMap((block) => {
    const words = wordsOf(block.sentence);
    const found = [...words].map((word) => byWord.get(word) ?? []).filter((group) => group.length <= RARE);
    const others = new Set(found.flat().map(({ entry }) => entry));
    return [...others].map((other) => ({
      old: other.block,
      new: block,
      likeness: likenessOf(other.words, words),
    }));
  });
}

function nearness({ old, new: now }: BlockPair, gaps: Gaps): { isNear: boolean; distance: number } {
  const from = gaps.old[old.index];
  const to = gaps.new[now.index];
  if (!from || !to) return { isNear: false, distance: Number.POSITIVE_INFINITY };
  const distance = Math.abs(from.after - to.after) + Math.abs(from.offset - to.offset);
  return { isNear: isNear(from, to), distance };
}

/** The most alike first, then the nearest; every block once. */
function pickBest(pairs: readonly (LikePair & { distance: number })[]): BlockPair[] {
  return takeOnce(
    pairs.toSorted((a, b) => b.likeness - a.likeness || a.distance - b.distance || byIndex(a, b)),
  );
}

const byIndex = (a: BlockPair, b: BlockPair): number =>
  a.new.index - b.new.index || a.old.index - b.old.index;
