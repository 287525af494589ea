import { type Block, type BlockPair, toBlocks } from './blocks.js';
import type { Change, Changed, ChangePlace, Moved } from './change.js';
import type { Item } from './entry.js';
import { fieldChanges } from './field-changes.js';
import { type Gaps, gapsOf, type Range } from './gaps.js';
import { type ItemPair, pairItems } from './pair-items.js';
import { pairSentences } from './pair-sentences.js';
import { pairStrays, type Stray } from './pair-strays.js';

/**
 * What changed between two versions of a document's facts, down the new text. Facts are the same that have the same
 * kind and text in a sentence that reads the same or alike; n log n in their number.
 */
export function compareFacts(
  old: readonly Item[],
  now: readonly Item[],
  ignored: ReadonlySet<string>,
): Change[] {
  const blocks = { old: toBlocks(old), new: toBlocks(now) };
  const sentences = pairSentences(blocks.old, blocks.new);
  const gaps = gapsOf({ ...blocks, pairs: sentences });
  const inSentences = sentences.map((pair) => ({ pair, items: pairItems(pair) }));
  const pairs = inSentences.flatMap(({ items }) => items);
  const paired = new Set(pairs.flatMap((pair) => [pair.old, pair.new]));
  const strays = pairStrays(straysOf(blocks.old, gaps.old, paired), straysOf(blocks.new, gaps.new, paired));
  const all = [...pairs, ...strays];
  const changes = [
    ...all.flatMap((pair) => changeOf(pair, ignored)),
    ...movesOf(inSentences, gaps),
    ...loneChanges(old, now, all),
  ];
  return changes.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}

function straysOf(blocks: readonly Block[], ranges: readonly Range[], paired: ReadonlySet<Item>): Stray[] {
  return blocks.flatMap(({ index, items }) => {
    const range = ranges[index];
    if (!range) return [];
    return items.filter((item) => !paired.has(item)).map((item) => ({ item, range }));
  });
}

const START: ChangePlace = { line: 1, column: 1 };

function changeOf({ old, new: now }: ItemPair, ignored: ReadonlySet<string>): Changed[] {
  const fields = fieldChanges(old.entry, now.entry, ignored);
  return fields.length === 0 ? [] : [{ type: 'changed', place: now.place ?? START, old, new: now, fields }];
}

interface SentencePair {
  readonly pair: BlockPair;
  readonly items: readonly ItemPair[];
}

/** Sentences that changed their order; neighbours that went together are one move. */
function movesOf(sentences: readonly SentencePair[], { anchors }: Gaps): Moved[] {
  const moves: { last: BlockPair; facts: ItemPair[] }[] = [];
  const moved = sentences.filter(({ pair, items }) => !anchors.has(pair) && items.length > 0);
  for (const { pair, items } of moved.sort((a, b) => a.pair.new.index - b.pair.new.index)) {
    const move = moves.at(-1);
    if (move && isNext(move.last, pair)) {
      move.last = pair;
      move.facts.push(...items);
    } else moves.push({ last: pair, facts: [...items] });
  }
  return moves.map(({ facts }) => ({ type: 'moved', place: facts[0]?.new.place ?? START, facts }));
}

const isNext = (a: BlockPair, b: BlockPair): boolean =>
  a.new.index + 1 === b.new.index && a.old.index + 1 === b.old.index;

/** Facts that only one version has. A missing one is told where the fact before it stands now. */
function loneChanges(old: readonly Item[], now: readonly Item[], pairs: readonly ItemPair[]): Change[] {
  const newOf = new Map(pairs.map((pair) => [pair.old, pair.new]));
  const known = new Set(pairs.map((pair) => pair.new));
  const first = pairs.length > 0 ? old.find((item) => newOf.has(item)) : undefined;
  const changes: Change[] = now
    .filter((item) => !known.has(item))
    .map((item) => ({ type: 'added', place: item.place ?? START, new: item }));
  let place = (first && newOf.get(first)?.place) ?? START;
  for (const item of old) {
    const twin = newOf.get(item);
    if (twin) place = twin.place ?? place;
    else changes.push({ type: 'missing', place, old: item });
  }
  return changes;
}
