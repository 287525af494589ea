import { FeatureList } from '../../extract/entities/model/feature-list.js';
import { listFeatures } from '../../extract/entities/model/features.js';
import type { Memory } from '../../extract/entities/model/memory.js';
import { listMemories } from '../../extract/entities/model/memory-features.js';
import type { Scene } from '../../extract/entities/model/scene.js';
import type { Stretch } from '../../extract/entities/model/stretches.js';
import { Part, tagOf } from '../../extract/entities/model/tags.js';
import { ENTITY_TYPES } from '../../facts/types.js';
import { tokenIndexAt } from '../../tokenize/tokens.js';
import type { GoldDocument, GoldMention } from './gold.js';

/** A stretch to learn from: feature hashes by token, and the tags that gold allows there, as bits. */
export interface Example {
  /** Hashes of token `i` are `hashes[offsets[i]]` to `hashes[offsets[i + 1]]`. */
  readonly hashes: Int32Array;
  readonly offsets: Uint32Array;
  /** Where the features of the second reading start. */
  readonly tails: Uint32Array;
  readonly allowed: Uint32Array;
  /** How much the example counts. */
  readonly weight: number;
}

const ALL_TAGS = 2 ** (1 + 4 * ENTITY_TYPES.length) - 1;

/** Examples of a document: one for each stretch that may hold names. */
export function examplesOf(gold: GoldDocument, scene: Scene, { weight, memory }: Making): Example[] {
  const allowed = allowedTags(gold, scene);
  return scene.stretches.map((stretch) => ({
    ...featuresOf(scene, stretch, memory),
    allowed: allowed.slice(stretch.from, stretch.to),
    weight,
  }));
}

interface Making {
  readonly weight: number;
  /** A first reading of the document, where there is one. */
  readonly memory: Memory | null;
}

function featuresOf(scene: Scene, stretch: Stretch, memory: Memory | null) {
  const list = new FeatureList();
  const offsets = [0];
  const tails: number[] = [];
  const hashes: number[] = [];
  for (let i = stretch.from; i < stretch.to; i++) {
    listFeatures(scene, { stretch, i }, list);
    hashes.push(...list.hashes.subarray(0, list.count));
    tails.push(hashes.length);
    if (memory !== null) {
      listMemories(memory, i, list);
      hashes.push(...list.hashes.subarray(0, list.count));
    }
    offsets.push(hashes.length);
  }
  return {
    hashes: Int32Array.from(hashes),
    offsets: Uint32Array.from(offsets),
    tails: Uint32Array.from(tails),
  };
}

/** Tags that gold allows each token: one inside a mention; outside of them O and those of types it does not mark. */
function allowedTags(gold: GoldDocument, scene: Scene): Uint32Array {
  const { tokens } = gold.document;
  const outside = outsideTags(gold);
  const allowed = new Uint32Array(tokens.count).fill(outside);
  const stretchOf = new Int32Array(tokens.count).fill(-1);
  scene.stretches.forEach(({ from, to }, n) => {
    stretchOf.fill(n, from, to);
  });
  for (const mention of gold.mentions) allowMention(gold, mention, { allowed, stretchOf });
  return allowed;
}

function outsideTags({ types }: GoldDocument): number {
  let tags = 1;
  ENTITY_TYPES.forEach((type, index) => {
    if (!types.has(type)) tags += 15 * 2 ** tagOf(index, 0);
  });
  return tags;
}

interface Marking {
  readonly allowed: Uint32Array;
  readonly stretchOf: Int32Array;
}

/** Sets the tags of a mention; where it does not fall on tokens of one stretch, any tag will do. */
function allowMention(
  { document }: GoldDocument,
  mention: GoldMention,
  { allowed, stretchOf }: Marking,
): void {
  const { tokens } = document;
  const from = tokenIndexAt(tokens, mention.start);
  const last = tokenIndexAt(tokens, mention.end - 1);
  const isAligned = tokens.start[from] === mention.start && tokens.end[last] === mention.end;
  const isWhole = stretchOf[from] !== -1 && stretchOf[from] === stretchOf[last];
  for (let i = from; i <= last; i++) {
    if (!isAligned || !isWhole) {
      allowed[i] = ALL_TAGS;
      continue;
    }
    const part = from === last ? Part.UNIT : i === from ? Part.BEGIN : i === last ? Part.LAST : Part.INSIDE;
    allowed[i] = 2 ** tagOf(ENTITY_TYPES.indexOf(mention.type), part);
  }
}
