import { offset } from '../../../src/extract/dates/offset.js';
import { testTable } from './rule-table.js';

testTable(offset, {
  finds: [
    'left ⟦two weeks ago⟧ silently',
    'and ⟦two days later⟧ he',
    'rose from ⟦a year earlier⟧ in',
    'only ⟦3 days from now⟧ it',
    'had come ⟦years ago⟧ by sea',
    '⟦2 weeks and 2 days ago⟧ they',
  ],
  leaves: [
    'two weeks of rain',
    'an ago',
    '30 minutes later this week',
    'two days back home',
    'earlier than that',
    'a year earlier than planned',
  ],
});
