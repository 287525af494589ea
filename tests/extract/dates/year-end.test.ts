import { yearEnd } from '../../../src/extract/dates/year-end.js';
import { testTable } from './rule-table.js';

testTable(yearEnd, {
  finds: [
    'close by ⟦year-end⟧ at last',
    "by ⟦year's end⟧ it",
    'at ⟦month-end⟧ prices',
    'by ⟦year-end 1988⟧ it',
    'the ⟦end of year⟧ party',
  ],
  leaves: ['the end of it', 'an end', 'week-long', 'years end', 'the year ended'],
});
