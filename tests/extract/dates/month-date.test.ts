import { monthDate } from '../../../src/extract/dates/month-date.js';
import { testTable } from './rule-table.js';

testTable(monthDate, {
  finds: [
    'shot down on ⟦April 6, 1994⟧ near',
    'ended ⟦Sept. 30⟧ with',
    'on ⟦May the 21st⟧ we',
    'due ⟦Oct/2⟧ at noon',
    'payable ⟦Jan. 3⟧ to',
    'the ⟦Sept. 11⟧ attacks',
    'last seen ⟦last Oct. 23⟧ there',
  ],
  leaves: ['May 26,000 people', 'March 40 men', 'may 7 men', 'may 5 people', 'in June 300 came', 'mar 12,5'],
});
