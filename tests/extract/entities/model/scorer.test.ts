import { expect, test } from 'vitest';
import { Scorer } from '../../../../src/extract/entities/model/scorer.js';
import { TAG_COUNT } from '../../../../src/extract/entities/model/tags.js';
import { layOut } from '../../../../src/lexicon/hash-slots.js';
import { randomFrom } from '../../../../src/train/random.js';

/** A row of every length, with weights anywhere from -127 to 127. */
const random = randomFrom(7);
const FEATURES = Array.from({ length: 200 }, (_, i) => ({
  hash: Math.floor(random() * 0x1_0000_0000) | 0,
  weights: Array.from({ length: TAG_COUNT }, (_, tag) =>
    tag < i % (TAG_COUNT + 1) ? Math.round((random() - 0.5) * 254) : 0,
  ),
}));

function modelOf(features: typeof FEATURES) {
  const { fingerprints, slots } = layOut(features.map(({ hash }) => hash));
  const rows = new Uint32Array(fingerprints.length);
  const cells: number[] = [];
  features.forEach(({ weights }, i) => {
    const row = weights.flatMap((weight, tag) => (weight === 0 ? [] : [(tag << 8) | (weight & 255)]));
    rows[slots[i] ?? 0] = cells.length * 32 + row.length;
    cells.push(...row);
  });
  return {
    transitions: new Int32Array(TAG_COUNT * TAG_COUNT),
    fingerprints,
    rows,
    cells: Uint16Array.from(cells),
  };
}

const sumsOf = (features: typeof FEATURES) =>
  Array.from({ length: TAG_COUNT }, (_, tag) =>
    features.reduce((sum, { weights }) => sum + (weights[tag] ?? 0), 0),
  );

test('sums of short and long rows are those of their weights', () => {
  const scorer = new Scorer(modelOf(FEATURES));
  const scores = new Int32Array(2 * TAG_COUNT).fill(1000);
  const hashes = Int32Array.from(FEATURES, ({ hash }) => hash);
  scorer.add({ hashes, count: hashes.length }, { scores, at: TAG_COUNT });
  expect([...scores.subarray(0, TAG_COUNT)]).toEqual(Array(TAG_COUNT).fill(1000));
  expect([...scores.subarray(TAG_COUNT)]).toEqual(sumsOf(FEATURES).map((sum) => sum + 1000));
});

test.each([127, -127])('256 features of %i fit', (weight) => {
  const feature = { hash: 12345, weights: Array<number>(TAG_COUNT).fill(weight) };
  const scores = new Int32Array(TAG_COUNT);
  new Scorer(modelOf([feature])).add(
    { hashes: new Int32Array(256).fill(feature.hash), count: 256 },
    { scores, at: 0 },
  );
  expect([...scores]).toEqual(Array(TAG_COUNT).fill(256 * weight));
});
