import { weekday } from '../../../src/extract/dates/weekday.js';
import { testTable } from './rule-table.js';

testTable(weekday, {
  finds: [
    'said ⟦Friday⟧ it would',
    'expired ⟦last Thursday⟧ at',
    'on ⟦Monday the 24th⟧, we',
    'due ⟦Mon⟧ 5 May',
    '⟦the previous Friday⟧ it',
    'on ⟦Wednesday⟧, he',
    'by ⟦next Tuesday⟧ it',
  ],
  leaves: [
    'Sheffield Wednesday won',
    'Ruby Tuesday closed',
    'the sun rose',
    'he sat 5 hours',
    'they wed in May',
    'Black Friday sales',
  ],
});
