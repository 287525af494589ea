import type { EntityType } from '../../../facts/entity.js';
import type { Span } from '../../../text/span.js';
import { Decoder } from './decode.js';
import { FeatureList } from './feature-list.js';
import { listFeatures } from './features.js';
import { type Memory, remember } from './memory.js';
import { listMemories } from './memory-features.js';
import type { Model } from './model.js';
import type { Scene } from './scene.js';
import { Scorer } from './scorer.js';
import { TAG_COUNT, typeOf } from './tags.js';

/** A name as the model sees it, with its probability. */
export interface TaggedMention extends Span {
  readonly type: EntityType;
  readonly probability: number;
  /** Its tokens, as columns of the scene's words: `first` to `last` (excluded). */
  readonly first: number;
  readonly last: number;
}

/** A model's parts and the buffers that reading with it needs; to be made once. */
export interface Reader {
  readonly scorer: Scorer;
  readonly decoder: Decoder;
  readonly list: FeatureList;
}

export const toReader = (model: Model): Reader => ({
  scorer: new Scorer(model),
  decoder: new Decoder(model),
  list: new FeatureList(),
});

/**
 * Names the mentions of a scene, in text order. It is read twice: the second reading knows how the first one took
 * the same words elsewhere, and what it found beside them (Krishnan and Manning 2006).
 */
export function readTwice(scene: Scene, reader: Reader): TaggedMention[] {
  const scores = scoreScene(scene, reader);
  const memory = remember(scene.words, scene.stretches, tagScene(scene, reader, scores));
  return mentionsOf(scene, reader, { scores, memory });
}

/** What a first reading of the scene leaves. */
export const readOnce = (scene: Scene, reader: Reader): Memory =>
  remember(scene.words, scene.stretches, tagScene(scene, reader, scoreScene(scene, reader)));

/** Scores of the tags of all tokens in stretches, one after another. */
function scoreScene(scene: Scene, { scorer, list }: Reader): Int32Array {
  const length = scene.stretches.reduce((sum, { from, to }) => sum + to - from, 0);
  const scores = new Int32Array(length * TAG_COUNT);
  let at = 0;
  for (const stretch of scene.stretches) {
    for (let i = stretch.from; i < stretch.to; i++) {
      listFeatures(scene, { stretch, i }, list);
      scorer.add(list, { scores, at });
      at += TAG_COUNT;
    }
  }
  return scores;
}

/** The best tag of every token. */
function tagScene({ words, stretches }: Scene, { decoder }: Reader, scores: Int32Array): Uint8Array {
  const tags = new Uint8Array(words.count);
  let at = 0;
  for (const { from, to } of stretches) {
    const length = to - from;
    decoder.scores.set(scores.subarray(at, at + length * TAG_COUNT));
    at += length * TAG_COUNT;
    tags.set(decoder.bestTags(length).subarray(0, length), from);
  }
  return tags;
}

interface FirstReading {
  readonly scores: Int32Array;
  readonly memory: Memory;
}

/** The second reading: what the first one remembers is added to its scores. */
function mentionsOf(
  { words, stretches }: Scene,
  { scorer, decoder, list }: Reader,
  { scores, memory }: FirstReading,
): TaggedMention[] {
  const { start, end } = words.document.tokens;
  const mentions: TaggedMention[] = [];
  let at = 0;
  for (const { from, to } of stretches) {
    const length = to - from;
    decoder.scores.set(scores.subarray(at, at + length * TAG_COUNT));
    at += length * TAG_COUNT;
    for (let t = 0; t < length; t++) {
      listMemories(memory, from + t, list);
      scorer.add(list, { scores: decoder.scores, at: t * TAG_COUNT });
    }
    for (const { tag, probability, ...place } of decoder.decode(length)) {
      const first = from + place.from;
      const last = from + place.to;
      const span = { start: start[words.first + first] ?? 0, end: end[words.first + last - 1] ?? 0 };
      mentions.push({ ...span, type: typeOf(tag), probability, first, last });
    }
  }
  return mentions;
}
