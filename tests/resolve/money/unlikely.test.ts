import { describe, expect, test } from 'vitest';
import { readMarks } from '../../tables.js';
import { sumsOf } from './sums.js';

describe('what is likely no money', () => {
  test.each([
    'a 400-pound man',
    'he lost 20 pounds',
    '350,000 pounds of lettuce',
    'a pound of tomatoes',
    'a grand jury and a grand bargain',
    'five grand pianos',
    'a dollar bill and a penny stock',
    'won 52 seats, 30 won by women',
    'the 15 euro zone countries',
    'the 100 bitcoin miners',
    'the million-dollar question',
    'a 3,000m mark',
    '8 Rand Paul, 9 Ted Cruz',
    '50 Cent sang',
    'my two cents',
    "two cents' worth",
    'never earned a cent',
    'no wider than a dime',
    'in 2010 dollars',
    'TOP 10, ALL 5, TRY 2 and COP 26',
    'the R21 to Q3, K2 and M25',
    'in 1080p',
    'at 5pm',
    'an N95 mask in Lagos, Nigeria',
    'a yen for travel',
    'Euro 2024 and Euro 5',
    'the 5 gold medals',
  ])('%s', (text) => {
    expect(sumsOf(text).marked).toBe(text);
  });

  test.each([
    'the gang paid ⟦50 pounds⟧ for it',
    'profit of ⟦361 million pounds⟧',
    '⟦5 million pounds⟧ of public money',
    'tickets at ⟦£30⟧, the ⟦£5⟧ note, ⟦20 pounds⟧',
    'it took ⟦five grand⟧ to fix',
    'fined ⟦R500⟧ in Durban',
    'cost ⟦R1.2 million⟧, ⟦P3,000⟧ and ⟦K120,000⟧',
    '⟦TRY 45.50⟧ and ⟦COP 26 million⟧',
    'for ⟦100 won⟧',
    'a ⟦five rupee⟧ coin',
    'won ⟦$5⟧',
  ])('but %s', (marked) => {
    const { text } = readMarks(marked);
    expect(sumsOf(text).marked).toBe(marked);
  });
});
