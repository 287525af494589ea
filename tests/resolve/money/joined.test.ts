import { describe, expect, test } from 'vitest';
import { readMarks } from '../../tables.js';
import { sumsOf } from './sums.js';

describe('sums of several parts', () => {
  test.each([
    ['⟦thirteen dollars and forty-five cents⟧', '13.45 USD'],
    ['⟦20 dollars 43 cents⟧', '20.43 USD'],
    ['⟦$20 and 43c⟧', '20.43 USD'],
    ['⟦15 dollars 50⟧.', '15.5 USD'],
    ['⟦3 CHF 4 cents⟧', '3.04 CHF'],
    ['⟦one dollar and two⟧ and three points', '1.02 USD'],
    ['⟦$4.9 billion dollars⟧', '4900000000 USD'],
    ['⟦$5 million Canadian dollars⟧', '5000000 CAD'],
    ['⟦$50 AUD⟧', '50 AUD'],
    ['⟦Rs 5 lakh rupees⟧', '500000 INR'],
    ['⟦10 pounds sterling⟧ paid', '10 GBP'],
    ['a net loss of ⟦($4.1 million)⟧', '-4100000 USD'],
    ['cash flow of ⟦$(4.1) million⟧', '-4100000 USD'],
    ['it made ⟦-$5m⟧', '-5000000 USD'],
  ])('%s', (marked, expected) => {
    const { text } = readMarks(marked);
    expect(sumsOf(text)).toEqual({ marked, sums: [expected] });
  });

  test.each([
    '⟦$4.25⟧ and 32 is the quantity',
    '⟦500 USD⟧,100 times',
    '⟦50 dollar⟧ ⟦40 rmb⟧',
    '⟦five dollars⟧ ten times',
    '⟦600 crore⟧ (⟦$77.4m⟧)',
    '⟦5 million pesos⟧ (⟦$300,000⟧)',
    'the cost (⟦$5 million⟧) is high',
  ])('%s', (marked) => {
    const { text } = readMarks(marked);
    expect(sumsOf(text).marked).toBe(marked);
  });
});
