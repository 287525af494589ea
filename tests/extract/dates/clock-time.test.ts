import { clockTime } from '../../../src/extract/dates/clock-time.js';
import { testTable } from './rule-table.js';

testTable(clockTime, {
  finds: [
    'close at ⟦8:30 p.m.⟧ in the east',
    'by ⟦10 am EST⟧ it was over',
    'it began at ⟦noon⟧ sharp',
    "at ⟦eight o'clock⟧ they rose",
    'at ⟦half past six⟧ the bell',
    'a flight at ⟦1430 GMT⟧ left',
    'landed at ⟦19:05⟧ in rain',
    'at ⟦7.15pm⟧ precisely',
  ],
  leaves: [
    'a 4:3 ratio',
    'won 3:1 at home',
    'the verse John 3:16 says',
    'call 10 people',
    'a lead of 2:30 minutes',
    '10.5 percent',
    'High Noon was shown',
  ],
});
