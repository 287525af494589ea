import { describe, expect, test } from 'vitest';
import { sumsOf } from './sums.js';

/** The currency of the last sum. */
const last = (text: string, dollar?: string) => sumsOf(text, dollar).sums.at(-1)?.split(' ').at(-1);

describe('the currency of ambiguous signs', () => {
  test.each([
    ['It costs $5.', 'USD'],
    ['He paid 5 million Canadian dollars. It costs $5.', 'CAD'],
    ['Worth C$5m, or $3 each', '/each'],
    ['TORONTO, Nov. 3 (Newswire) - It costs $5.', 'CAD'],
    ['SYDNEY — It costs $5.', 'AUD'],
    ['WELLINGTON (Newswire) - It costs 5 dollars.', 'NZD'],
    ['A$10 million ($6.5 million), then $5', 'USD'],
    ['N$50 ($3)', 'USD'],
    ['It costs £5.', 'GBP'],
    ['Nairobi traders pay Sh500.', 'KES'],
    ['In Karachi, Pakistan, it costs Rs 500.', 'PKR'],
    ['It costs Rs 500.', 'INR'],
    ['Oslo wants 5 million kroner.', 'NOK'],
    ['The Danish fund asked for 60 billion kroner.', 'DKK'],
    ['It costs 60 kroner.', '?'],
    ['The Geneva clinic charges 400 francs.', 'CHF'],
    ['It costs 10 francs.', '?'],
    ['Mexico spends 5 million pesos.', 'MXN'],
    ['It costs 5 million pesos.', '?'],
    ['Kuwait spent 10 million dinars.', 'KWD'],
    ['It costs 300 yen, or ¥5.', 'JPY'],
    ['Beijing fined the Chinese firm ¥5m, China said.', 'CNY'],
    ['It paid €5 a share, up two cents.', 'EUR'],
    ['It paid $5 a share, up two cents.', 'USD'],
    ['It costs 42 bucks.', '?'],
    ['It costs 42 quid.', 'GBP'],
    ['It costs 42 bitcoins.', '?'],
  ])('%s', (text, expected) => {
    expect(last(text)).toBe(expected);
  });

  test('the hint stands behind what the text says', () => {
    expect(last('It costs $5.', 'AUD')).toBe('AUD');
    expect(last('Canadian dollars: 7 Canadian dollars. It costs $5.', 'AUD')).toBe('CAD');
    expect(last('It costs US$5.', 'AUD')).toBe('USD');
    expect(last('It costs £5.', 'AUD')).toBe('GBP');
  });
});
