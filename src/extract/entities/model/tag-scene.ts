import type { EntityType } from '../../../facts/entity.js';
import type { Span } from '../../../text/span.js';
import { Decoder } from './decode.js';
import { FeatureList, listFeatures, type Scene } from './features.js';
import { addScores, type Model } from './model.js';
import { TAG_COUNT, typeOf } from './tags.js';

/** A name as the model sees it, with its probability. */
export interface TaggedMention extends Span {
  readonly type: EntityType;
  readonly probability: number;
}

/** Names the mentions of a scene, in text order. */
export function* tagScene(scene: Scene, model: Model): Iterable<TaggedMention> {
  const decoder = new Decoder(model);
  const list = new FeatureList();
  const { document, first } = scene.words;
  for (const stretch of scene.stretches) {
    const length = stretch.to - stretch.from;
    decoder.scores.fill(0, 0, length * TAG_COUNT);
    for (let t = 0; t < length; t++) {
      listFeatures(scene, stretch, stretch.from + t, list);
      const target = { scores: decoder.scores, at: t * TAG_COUNT };
      for (let f = 0; f < list.count; f++) addScores(model, list.hashes[f] ?? 0, target);
    }
    const offset = first + stretch.from;
    for (const { from, to, tag, probability } of decoder.decode(length)) {
      const start = document.tokens.start[offset + from] ?? 0;
      const end = document.tokens.end[offset + to - 1] ?? 0;
      yield { start, end, type: typeOf(tag), probability };
    }
  }
}
