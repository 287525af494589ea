import { describe, expect, test } from 'vitest';
import { scoreBCubed } from '../../src/evaluate/b-cubed.js';

/** Twelve mentions in three true chains, of five, two and five: figures 1 to 3 of Bagga & Baldwin 1998. */
const TRUTH = [...'AAAAABBCCCCC'];

describe('B-cubed', () => {
  test.each([
    ['the truth itself', 'AAAAABBCCCCC', 1, 1],
    ['the small chain joined to a large one', 'AAAAABBBBBBB', 16 / 21, 1],
    ['the two large chains joined', 'AAAAABBAAAAA', 7 / 12, 1],
    ['every mention alone', 'abcdefghijkl', 1, 3 / 12],
    ['all in one', 'XXXXXXXXXXXX', (25 + 4 + 25) / 144, 1],
  ])('%s', (_, response, precision, recall) => {
    const score = scoreBCubed(TRUTH, [...response]);
    expect(score.precision).toBeCloseTo(precision, 10);
    expect(score.recall).toBeCloseTo(recall, 10);
  });

  test('nothing to link is linked right', () => {
    expect(scoreBCubed([], [])).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  test('different mentions cannot be compared', () => {
    expect(() => scoreBCubed(['a'], [])).toThrow(RangeError);
  });
});
