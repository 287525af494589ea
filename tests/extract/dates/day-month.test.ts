import { dayMonth } from '../../../src/extract/dates/day-month.js';
import { testTable } from './rule-table.js';

testTable(dayMonth, {
  finds: [
    'opened on ⟦12 March 2024⟧ in Leeds',
    'by ⟦the 4th of July⟧ it was done',
    'dated ⟦22/Jan/2019⟧ at noon',
    'on ⟦2019-aug-01⟧ it ran',
    'from ⟦3 May⟧ on',
    '⟦31 Dec. 1999⟧ was a Friday',
  ],
  leaves: ['32 March 2024', '5 may come', '12 Marches', '1,250 May votes', 'a 7 day week'],
});
