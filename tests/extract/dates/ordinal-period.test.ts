import { ordinalPeriod } from '../../../src/extract/dates/ordinal-period.js';
import { testTable } from './rule-table.js';

testTable(ordinalPeriod, {
  finds: [
    'in ⟦the first nine months⟧ of it',
    '⟦the last week⟧ of July was',
    '⟦the first Monday⟧ of May is',
    'over ⟦the final two weeks⟧ it',
    '⟦the third month⟧ of 2021 saw',
    'on ⟦the 15th day⟧ of next month',
  ],
  leaves: [
    'the first week of talks',
    'the first man',
    'the last day',
    'the second day of an offensive',
    'first nine holes',
    'the third of May',
  ],
});
