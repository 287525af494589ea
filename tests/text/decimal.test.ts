import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  compareDecimals,
  multiply,
  negate,
  shift,
  toDecimal,
  toNumber,
} from '../../src/text/decimal.js';

describe('decimals', () => {
  test.each([
    ['38', 9, 38e9],
    ['0.1', 0, 0.1],
    ['4.35', 2, 435],
    ['1.1', 6, 1_100_000],
    ['.5', 0, 0.5],
    ['-99.99', 0, -99.99],
    ['0.07', -2, 0.0007],
    ['9007199254740993', 0, 9007199254740992],
  ])('%s moved by %d is %d', (literal, places, expected) => {
    expect(toNumber(shift(toDecimal(literal), places))).toBe(expected);
  });

  test('sums and products are exact', () => {
    expect(toNumber(add(toDecimal('0.1'), toDecimal('0.2')))).toBe(0.3);
    expect(toNumber(multiply(toDecimal('1.1'), toDecimal('1.1')))).toBe(1.21);
    expect(toNumber(negate(toDecimal('2.5')))).toBe(-2.5);
  });

  test('they compare as the numbers do', () => {
    const cents = fc.integer({ min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const [left, right] = [shift(toDecimal(String(a)), -2), shift(toDecimal(String(b)), -2)];
        expect(Math.sign(compareDecimals(left, right))).toBe(Math.sign(a - b));
      }),
    );
  });
});
