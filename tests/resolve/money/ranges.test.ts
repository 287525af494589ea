import { describe, expect, test } from 'vitest';
import { readMarks } from '../../tables.js';
import { sumsOf } from './sums.js';

describe('ranges and pairs', () => {
  test.each([
    ['⟦$10-15 million⟧', 'between 10000000..15000000 USD'],
    ['⟦$10 million to $15 million⟧', 'between 10000000..15000000 USD'],
    ['⟦$10 to $15 million⟧', 'between 10000000..15000000 USD'],
    ['⟦$10 to 15 million⟧', 'between 10000000..15000000 USD'],
    ['⟦$500 to $1 million⟧', 'between 500..1000000 USD'],
    ['between ⟦€5bn and €7bn⟧', 'between 5000000000..7000000000 EUR'],
    ['between ⟦10 and 20 dollars⟧', 'between 10..20 USD'],
    ['⟦10-20 dollars⟧', 'between 10..20 USD'],
    ['⟦five to ten million euros⟧', 'between 5000000..10000000 EUR'],
    ['about ⟦$5 or $6⟧', 'between 5..6 USD'],
    ['⟦Rs 1,250-1,400 crore⟧', 'between 12500000000..14000000000 INR'],
    ['⟦250-300 rupees⟧', 'between 250..300 INR'],
    ['⟦$45,000–$50,000⟧', 'between 45000..50000 USD'],
    ['⟦$10m to about $15m⟧', 'between 10000000..15000000 USD'],
    ['prices range from ⟦$5 to $10⟧', 'between 5..10 USD'],
    ['raise ⟦175 million to 180 million Canadian dollars⟧', 'between 175000000..180000000 CAD'],
    ['⟦20 to 30 cents⟧', 'between 0.2..0.3 USD'],
  ])('%s', (marked, expected) => {
    const { text } = readMarks(marked);
    expect(sumsOf(text)).toEqual({ marked, sums: [expected] });
  });

  test.each([
    'rose from ⟦$5bn⟧ to ⟦$7bn⟧',
    'sales grew 3% from ⟦$61.9 billion⟧ to ⟦$63.9 billion⟧',
    'shares fell ⟦$2.75⟧ to ⟦$33.50⟧',
    'up by ⟦5 cents⟧ to ⟦$3.41⟧',
    '⟦$5⟧ and ⟦$6⟧',
    '⟦£50m⟧ or ⟦€60m⟧',
    'gave ⟦$5⟧ to 10 people',
    '⟦$5m⟧ - 2015 was better',
    '⟦$9⟧ to ⟦$5⟧',
    'net of ⟦$5.2 million⟧, or ⟦45 cents⟧',
    '⟦$5⟧-10%',
  ])('%s', (marked) => {
    const { text } = readMarks(marked);
    expect(sumsOf(text).marked).toBe(marked);
  });
});
