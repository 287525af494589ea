import { describe, expect, test } from 'vitest';
import { OUTSIDE, Part, TAG_COUNT, tagOf } from '../../src/extract/entities/model/tags.js';
import { ForwardBackward } from '../../src/train/entities/crf.js';
import { FeatureIndex } from '../../src/train/entities/feature-index.js';
import { type EncodedExample, learn, ROW } from '../../src/train/entities/learner.js';

const UNIT = tagOf(0, Part.UNIT);
const OTHER_UNIT = tagOf(1, Part.UNIT);
const SETTINGS = { epochs: 8, rate: 0.2, decay: 0.001, dropout: 0, averageFrom: 2, seed: 3 };

const example = (row: number, allowed: number): EncodedExample => ({
  rows: Int32Array.of(row),
  offsets: Uint32Array.of(0, 1),
  tails: Uint32Array.of(1),
  allowed: Uint32Array.of(allowed),
  weight: 1,
});

describe('the learner', () => {
  const examples = Array.from({ length: 60 }, (_, i) =>
    example(i % 2, i % 2 === 0 ? 1 << UNIT : 1 << OUTSIDE),
  );

  test('learns which feature speaks for which tag', () => {
    const { weights } = learn(examples, 2, SETTINGS);
    expect(weights[UNIT]).toBeGreaterThan(weights[OUTSIDE] ?? 0);
    expect(weights[ROW + OUTSIDE]).toBeGreaterThan(weights[ROW + UNIT] ?? 0);
  });

  test('gives the same weights every time', () => {
    expect(learn(examples, 2, SETTINGS).weights).toEqual(learn(examples, 2, SETTINGS).weights);
  });

  test('leaves open what gold leaves open', () => {
    const open = Array.from({ length: 60 }, () => example(0, (1 << OUTSIDE) | (1 << OTHER_UNIT)));
    const { weights } = learn(open, 1, SETTINGS);
    expect(weights[UNIT]).toBeLessThan(weights[OTHER_UNIT] ?? 0);
    expect(weights[UNIT]).toBeLessThan(weights[OUTSIDE] ?? 0);
  });
});

test('marginals sum to one and keep to the allowed tags', () => {
  const sums = new ForwardBackward();
  const scores = Float64Array.from({ length: 3 * TAG_COUNT }, (_, k) => ((k * 37) % 11) / 5);
  const transitions = new Float64Array(TAG_COUNT * TAG_COUNT).fill(1);
  const allowed = Uint32Array.of(1 << OUTSIDE, (1 << OUTSIDE) | (1 << UNIT), 1 << UNIT);
  sums.run(scores, transitions, { length: 3, allowed });
  for (let t = 0; t < 3; t++) {
    const row = sums.nodes.subarray(t * TAG_COUNT, (t + 1) * TAG_COUNT);
    expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    row.forEach((share, tag) => {
      if ((((allowed[t] ?? 0) >>> tag) & 1) === 0) expect(share).toBe(0);
    });
  }
});

test('a feature index numbers what occurs often enough', () => {
  const index = new FeatureIndex();
  for (let i = 0; i < 100_000; i++) index.countHash(i % 70_000);
  expect([index.count, index.number(2)]).toEqual([70_000, 30_000]);
  expect(index.rowOf(29_999)).toBeGreaterThanOrEqual(0);
  expect([index.rowOf(30_000), index.rowOf(99_999)]).toEqual([-1, -1]);
});
