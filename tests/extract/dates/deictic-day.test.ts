import { deicticDay } from '../../../src/extract/dates/deictic-day.js';
import { testTable } from './rule-table.js';

testTable(deicticDay, {
  finds: [
    'shares closed ⟦yesterday⟧ at a high',
    'he will speak ⟦tomorrow⟧ at noon',
    '⟦the day before yesterday⟧ it snowed',
    '⟦this morning⟧ the judge ruled',
    'it fell ⟦last night⟧ in Rome',
    '⟦tonight⟧ they play',
    'left ⟦yesterday evening⟧ by car',
  ],
  leaves: ['the day job', 'USA news', 'a todays', 'morning coffee', 'the day before the vote'],
});
