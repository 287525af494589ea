import { describe, expect, test } from 'vitest';
import { isDigit, isLetter, isLower, isSpace, isUpper } from '../../src/text/characters.js';

const every = (units: string, is: (unit: number) => boolean): boolean[] => [
  ...new Set(Array.from(units, (unit) => is(unit.charCodeAt(0)))),
];

describe('character classes', () => {
  test.each([
    ['capital letters', 'AZÀÉÞĀŁŽŠİΑΩАЯЁẀ', isUpper],
    ['small letters', 'azàéþÿāłžšßαωаяёẁ', isLower],
    ['letters without case', 'ªºאشहิ中あ한ʻ', isLetter],
    ['digits', '0123456789', isDigit],
    ['white space', ' \t\n\r\u00a0\u2003\u2009\u202f\u3000\ufeff', isSpace],
  ] as const)('%s', (_, units, is) => {
    expect(every(units, is)).toEqual([true]);
  });

  test('marks, signs and emoji are no letters', () => {
    expect(every('×÷$€£.,’“—•%@#_()😀', isLetter)).toEqual([false]);
  });
});

test('Latin, Greek and Cyrillic letters have the case that JavaScript gives them', () => {
  const wrong: string[] = [];
  for (let unit = 0x41; unit < 0x530; unit++) {
    const letter = String.fromCharCode(unit);
    const isCapital = letter.toLowerCase() !== letter && letter.toUpperCase() === letter;
    if (isUpper(unit) && !isCapital && letter.toUpperCase() !== letter) wrong.push(letter);
    if (isCapital && isLower(unit)) wrong.push(letter);
  }
  expect(wrong).toEqual([]);
});
