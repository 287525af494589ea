import { expect, test } from 'vitest';
import { RecentValues } from '../../src/text/recent-values.js';
import { randomFrom } from '../../src/train/random.js';

test('gives what the function gives, for hashes that share a place too', () => {
  const random = randomFrom(3);
  const compute = (hash: number) => Math.imul(hash, 7) ^ 5;
  const values = new RecentValues(compute);
  const hashes = [0, 1, 0, 1 << 13, 0, -1, 1 << 20, 0];
  for (let i = 0; i < 20_000; i++) hashes.push(Math.floor(random() * 30_000) | 0);
  expect(hashes.filter((hash) => values.of(hash) !== compute(hash))).toEqual([]);
});

test('computes a value once as long as no other takes its place', () => {
  const computed: number[] = [];
  const values = new RecentValues((hash) => computed.push(hash));
  for (const hash of [0, 5, 0, 5, 5]) values.of(hash);
  expect(computed).toEqual([0, 5]);
});
