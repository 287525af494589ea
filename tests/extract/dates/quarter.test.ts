import { quarter } from '../../../src/extract/dates/quarter.js';
import { testTable } from './rule-table.js';

testTable(quarter, {
  finds: [
    'posted a ⟦third-quarter⟧ loss',
    'in ⟦the fourth quarter⟧ they',
    'for ⟦Q3 2019⟧ it',
    'by ⟦2019-H2⟧ all',
    'in ⟦the second half of 2026⟧ the',
    '⟦the year-ago third quarter⟧ was',
    'in ⟦the 1988 third quarter⟧ it',
  ],
  leaves: [
    'scored in the second half',
    'a quarter of it',
    'the fifth quarter',
    'a Leica Q3 43',
    'the first half of the match',
    'quarter to nine',
  ],
});
