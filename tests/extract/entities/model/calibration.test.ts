import { expect, test } from 'vitest';
import { confidenceOf } from '../../../../src/extract/entities/model/calibration.js';

test('confidence rises with probability, in hundredths, and never reaches 1', () => {
  const all = Array.from({ length: 1001 }, (_, i) => confidenceOf(i / 1000));
  expect(all).toEqual(all.toSorted((a, b) => a - b));
  expect(all.every((confidence) => Math.round(confidence * 100) / 100 === confidence)).toBe(true);
  expect([all[0], all.at(-1)]).toEqual([0.1, 0.99]);
});
