import { clockSpan } from '../../../src/extract/dates/clock-span.js';
import { testTable } from './rule-table.js';

testTable(clockSpan, {
  finds: [
    'open ⟦9 to 11:30 a.m.⟧ daily',
    'from ⟦2-4 p.m.⟧ in the hall',
    'between ⟦3 and 8am⟧ next week',
    'Monday ⟦3-8⟧ at the gym',
    'today from ⟦7 to 7:30⟧',
    'between ⟦0730-0930⟧ hours',
  ],
  leaves: [
    'won 3-2 in Leeds',
    '9 to 11 people',
    'between 3 and 8 degrees',
    '5 to 6 years',
    'from 2014 to 2018',
  ],
});
