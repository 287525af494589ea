import { data } from 'currency-codes';
import { describe, expect, test } from 'vitest';
import { currencies } from '../../src/lexicon/currencies.js';
import { currencyNouns, minorNouns, slangNouns } from '../../src/lexicon/currency-nouns.js';
import { letterSigns, prefixedSymbols, symbols, trailingSigns } from '../../src/lexicon/currency-signs.js';
import { GONE_CURRENCIES } from '../../src/lexicon/gone-currencies.js';

/** Funds, bonds, metals, units of account and test codes of list one. */
const NO_MONEY = /^(?:X(?:AG|AU|BA|BB|BC|BD|PD|PT|SU|TS|UA|XX)|CHE|CHW|COU|CLF|MXV|USN|UYI|UYW|BOV|VED)$/;

describe('the table of currencies', () => {
  test.each(data.filter(({ code }) => !NO_MONEY.test(code)))(
    'has $code with $digits digits',
    ({ code, digits }) => {
      expect(currencies().get(code)?.digits).toBe(digits);
    },
  );

  test('names each currency', () => {
    for (const { code, names } of currencies().values()) {
      expect(names.length, code).toBeGreaterThan(0);
      expect(names.join(''), code).toBe(names.join('').toLowerCase());
    }
  });

  test.each([
    ['symbols', symbols()],
    ['prefixed symbols', prefixedSymbols()],
    ['letter signs', letterSigns()],
    ['trailing signs', trailingSigns()],
    ['nouns', currencyNouns()],
    ['parts of units', minorNouns()],
    ['slang', slangNouns()],
  ])('every code of the %s is in it', (_, units) => {
    const unknown = [...units.values()]
      .flatMap(({ codes }) => codes)
      .filter((code) => !currencies().has(code));
    expect(unknown).toEqual([]);
  });

  test('every living currency has a noun', () => {
    const named = new Set([...currencyNouns().values()].flatMap(({ codes }) => codes));
    const living = [...currencies().keys()].filter((code) => !GONE_CURRENCIES.has(code));
    expect(living.filter((code) => !named.has(code))).toEqual([]);
  });
});
