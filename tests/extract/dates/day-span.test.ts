import { daySpan } from '../../../src/extract/dates/day-span.js';
import { testTable } from './rule-table.js';

testTable(daySpan, {
  finds: [
    'shown on ⟦March 3-7⟧ in Geneva',
    'from ⟦April 9th through 17th⟧ it is shut',
    '⟦9 to 12 of June⟧ is the fair',
    'between ⟦3 and 12 of Sept⟧ only',
    'on April 24 and ⟦25⟧ they meet',
    'from ⟦March 3-7, 2024⟧ in Rome',
  ],
  leaves: [
    'March 3 was cold',
    'May 3-4 p.m. slots',
    'April 30 and counting',
    '12 to 14 people',
    'June 2 to 3 years later',
  ],
});
