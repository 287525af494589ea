import { weekNumber } from '../../../src/extract/dates/week-number.js';
import { testTable } from './rule-table.js';

testTable(weekNumber, {
  finds: [
    'due in ⟦2013-W12⟧ at',
    'in ⟦week 31⟧ it',
    'by ⟦week 5 of 2020⟧ they',
    'for ⟦week 1⟧ only',
    'until ⟦the week 40⟧ at',
  ],
  leaves: ['week 60', 'a week 5-2', 'W12', 'weekly 12', 'two week 3-1'],
});
