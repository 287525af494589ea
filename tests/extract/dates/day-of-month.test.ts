import { dayOfMonth } from '../../../src/extract/dates/day-of-month.js';
import { testTable } from './rule-table.js';

testTable(dayOfMonth, {
  finds: [
    'due on ⟦the 18th⟧, not before',
    'by ⟦the 4th⟧, we knew',
    'ends on ⟦the 21st⟧.',
    'until ⟦the 2nd⟧ at least',
    'after ⟦the 30th⟧, it stops',
  ],
  leaves: ['on the 18th hole', 'the 18th century', 'on the 4th floor', 'the 21st', 'after the 32nd'],
});
