import { describe, expect, test } from 'vitest';
import { Decoder } from '../../../../src/extract/entities/model/decode.js';
import type { Model } from '../../../../src/extract/entities/model/model.js';
import { isLegal, isOpen, OUTSIDE, TAG_COUNT } from '../../../../src/extract/entities/model/tags.js';
import { randomFrom } from '../../../../src/train/random.js';

const whole = (random: () => number) => Math.round((random() - 0.5) * 120);

function modelOf(random: () => number): Model {
  const transitions = Int32Array.from({ length: TAG_COUNT * TAG_COUNT }, () => whole(random));
  return {
    transitions,
    fingerprints: new Uint16Array(2),
    rows: new Uint32Array(2),
    cells: new Uint16Array(0),
  };
}

/** Every legal path of some length, with its score. */
function paths(model: Model, scores: Int32Array, length: number) {
  let open = [{ tags: [OUTSIDE], score: 0 }];
  for (let t = 0; t < length; t++) {
    open = open.flatMap(({ tags, score }) =>
      Array.from({ length: TAG_COUNT }, (_, tag) => tag)
        .filter((tag) => isLegal(tags.at(-1) ?? OUTSIDE, tag))
        .map((tag) => ({
          tags: [...tags, tag],
          score:
            score +
            (model.transitions[(tags.at(-1) ?? OUTSIDE) * TAG_COUNT + tag] ?? 0) +
            (scores[t * TAG_COUNT + tag] ?? 0),
        })),
    );
  }
  return open
    .filter(({ tags }) => !isOpen(tags.at(-1) ?? OUTSIDE))
    .map(({ tags, score }) => ({
      tags: tags.slice(1),
      score: score + (model.transitions[(tags.at(-1) ?? OUTSIDE) * TAG_COUNT] ?? 0),
    }));
}

describe('the decoder, against all paths', () => {
  test.each([1, 2, 3])('of %i tokens', (length) => {
    for (let seed = 1; seed <= 5; seed++) {
      const random = randomFrom(seed);
      const model = modelOf(random);
      const decoder = new Decoder(model);
      for (let k = 0; k < length * TAG_COUNT; k++) decoder.scores[k] = whole(random);
      const all = paths(model, decoder.scores, length);
      const best = all.reduce((a, b) => (b.score > a.score ? b : a));
      const found = [...decoder.bestTags(length).subarray(0, length)];
      expect(all.find(({ tags }) => `${tags}` === `${found}`)?.score).toBe(best.score);

      const total = all.reduce((sum, { score }) => sum + Math.exp((score - best.score) / 32), 0);
      for (const mention of decoder.decode(length)) {
        const same = all.filter(({ tags }) =>
          found.slice(mention.from, mention.to).every((tag, t) => tags[mention.from + t] === tag),
        );
        const share = same.reduce((sum, { score }) => sum + Math.exp((score - best.score) / 32), 0) / total;
        expect(mention.probability).toBeCloseTo(share, 9);
      }
    }
  });

  test('finds no mention where all of it is outside', () => {
    const decoder = new Decoder(modelOf(() => 0.5));
    decoder.scores.fill(-50, 0, 2 * TAG_COUNT);
    decoder.scores[OUTSIDE] = 90;
    decoder.scores[TAG_COUNT + OUTSIDE] = 90;
    expect(decoder.decode(2)).toEqual([]);
  });
});
