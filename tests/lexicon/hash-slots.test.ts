import { describe, expect, test } from 'vitest';
import { findSlot, layOut } from '../../src/lexicon/hash-slots.js';
import { headLevels, headTable } from '../../src/lexicon/head-table.js';
import { levelOf, NameField } from '../../src/lexicon/name-fields.js';
import { entryOf, nameTable } from '../../src/lexicon/name-table.js';
import { extendSequence, hashOfWord, mix } from '../../src/text/hash.js';

const sequenceOf = (name: string) =>
  name.split(' ').reduce((sequence, word) => extendSequence(sequence, hashOfWord(word)), 0);

describe('hashed tables', () => {
  const hashes = Array.from({ length: 20_000 }, (_, i) => mix(i * 2 + 1));

  test('every hash laid out is found in its slot', () => {
    const { fingerprints, slots } = layOut(hashes);
    expect(hashes.filter((hash, i) => findSlot(fingerprints, hash) !== slots[i]).length).toBeLessThan(15);
  });

  test('a hash that was not laid out is hardly ever found', () => {
    const { fingerprints } = layOut(hashes);
    const strangers = Array.from({ length: 20_000 }, (_, i) => mix(-i * 2 - 2));
    expect(strangers.filter((hash) => findSlot(fingerprints, hash) >= 0).length).toBeLessThan(20);
  });
});

describe('the listed names', () => {
  test.each([
    ['London', NameField.CITY, 3],
    ['Bank of England', NameField.ORGANIZATION, 3],
    ['Smith', NameField.SURNAME, 3],
    ['German', NameField.NORP, 3],
    ['the', NameField.FREQUENCY, 3],
    ['qwertzuiop', NameField.CITY, 0],
  ])('%s', (name, field, level) => {
    expect(levelOf(entryOf(nameTable(), sequenceOf(name)), field)).toBe(level);
  });

  test.each([
    ['U.S.', 'us'],
    ['ÉMILE', 'emile'],
    ['O’Brien', "o'brien"],
  ])('%s folds to %s', (a, b) => {
    expect(hashOfWord(a)).toBe(hashOfWord(b));
  });

  test('`Bank` ends many companies, `zebra` none', () => {
    expect(headLevels(headTable(), sequenceOf('Bank')) & 3).toBe(3);
    expect(headLevels(headTable(), sequenceOf('zebra'))).toBe(0);
  });
});
