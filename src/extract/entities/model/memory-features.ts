import { ENTITY_TYPES } from '../../../facts/types.js';
import { type FeatureList, pair } from './feature-list.js';
import { Look } from './looks.js';
import type { Memory } from './memory.js';
import { isOpen, OUTSIDE, partOf, TAG_COUNT, typeIndexOf } from './tags.js';

/** Stands for no type: the word was in no mention. */
const NO_TYPE: number = ENTITY_TYPES.length;

const typeOrNone = (tag: number): number => (tag === OUTSIDE ? NO_TYPE : typeIndexOf(tag));

/** Features of token `i` that say how its word and name were read elsewhere, and what was read beside it. */
export function listMemories(memory: Memory, i: number, list: FeatureList): void {
  const { words, tags, mentions, byWord, byMention } = memory;
  const own = tags[i] ?? OUTSIDE;
  list.count = 0;
  const row = ((words.look[i] ?? 0) & Look.ANY_CAPITAL) === 0 ? undefined : byWord.get(words.hash[i] ?? 0);
  if (row !== undefined && (row[TAG_COUNT] ?? 0) > 1) addWordMemory(row, own, list);
  addNeighbour(memory, { i, side: -1 }, list);
  addNeighbour(memory, { i, side: 1 }, list);
  const types = byMention.get(mentions[i] ?? 0);
  if (types !== undefined && (types[NO_TYPE] ?? 0) > 1) addMentionMemory(types, own, list);
}

/** The tags of the same word elsewhere: the type most seen, how clearly, and each of the tags. */
function addWordMemory(row: Uint16Array, own: number, list: FeatureList): void {
  const types = new Uint16Array(NO_TYPE + 1);
  const ownType = typeOrNone(own);
  const total = (row[TAG_COUNT] ?? 0) - 1;
  let bestTag = 0;
  let best = 0;
  for (let tag = 0; tag < TAG_COUNT; tag++) {
    const seen = row[tag] ?? 0;
    if (seen === 0) continue;
    const others = tag === own ? seen - 1 : seen;
    const type = typeOrNone(tag);
    types[type] = (types[type] ?? 0) + others;
    if (others <= 0) continue;
    list.add(136, pair(tag, own));
    list.add(137, pair(tag, ownType));
    if (others <= best) continue;
    best = others;
    bestTag = tag;
  }
  const top = topOf(types);
  const share = shareOf(types[top] ?? 0, total);
  list.add(130, pair(top, share));
  list.add(131, pair(pair(top, share), own));
  list.add(132, bestTag);
  list.add(133, pair(bestTag, own));
  list.add(134, pair(pair(top, Math.min(total, 4)), ownType));
  for (let type = 0; type <= NO_TYPE; type++) if ((types[type] ?? 0) > 0) list.add(135, pair(type, ownType));
}

/** The types of the same name elsewhere. */
function addMentionMemory(row: Uint16Array, own: number, list: FeatureList): void {
  const ownType = typeIndexOf(own);
  const types = row.slice(0, NO_TYPE);
  const total = (row[NO_TYPE] ?? 0) - 1;
  types[ownType] = (types[ownType] ?? 0) - 1;
  const top = topOf(types);
  list.add(140, pair(pair(top, partOf(own)), shareOf(types[top] ?? 0, total)));
  list.add(141, pair(pair(top, own), Math.min(total, 3)));
}

/** All, half or less of the occurrences. */
const shareOf = (seen: number, total: number): number => (seen === total ? 2 : 2 * seen >= total ? 1 : 0);

function topOf(counts: Uint16Array): number {
  let top = 0;
  for (let i = 1; i < counts.length; i++) if ((counts[i] ?? 0) > (counts[top] ?? 0)) top = i;
  return top;
}

/** Farthest mention that counts as a neighbour, in tokens. */
const REACH = 8;

/** The mention before (side -1) or behind (1) in the sentence, and what parts it: `Oxfam and …`, `… (AWS)`. */
function addNeighbour(
  { words, tags }: Memory,
  { i, side }: { readonly i: number; readonly side: -1 | 1 },
  list: FeatureList,
): void {
  const own = tags[i] ?? OUTSIDE;
  let at = i + side;
  if (own !== OUTSIDE) while (at >= 0 && at < words.count && isSameMention(tags, at, side)) at += side;
  const edge = at;
  const isSame = () => at >= 0 && at < words.count && words.sentence[at] === words.sentence[i];
  while (isSame() && tags[at] === OUTSIDE && Math.abs(at - edge) < REACH) at += side;
  const tag = isSame() ? (tags[at] ?? OUTSIDE) : OUTSIDE;
  if (tag === OUTSIDE) return;
  const gap = Math.abs(at - edge);
  const between = gap === 0 ? 0 : (words.hash[edge] ?? 0);
  const type = typeIndexOf(tag);
  const isBehind = side > 0 ? 1 : 0;
  list.add(150 + isBehind, pair(type, Math.min(gap, 4)));
  list.add(152 + isBehind, pair(pair(type, between), Math.min(gap, 3)));
  list.add(154 + isBehind, pair(pair(type, typeOrNone(own)), gap === 1 ? between : gap));
}

/** Whether token `at` is in the mention of the token beside it, on the way to `side`. */
const isSameMention = (tags: Uint8Array, at: number, side: number): boolean =>
  isOpen(tags[side < 0 ? at : at - side] ?? OUTSIDE);
