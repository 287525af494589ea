import { holiday } from '../../../src/extract/dates/holiday.js';
import { testTable } from './rule-table.js';

testTable(holiday, {
  finds: [
    'found on ⟦Thanksgiving Day⟧ at sea',
    'shops closed on ⟦Christmas Eve⟧ early',
    'before ⟦Easter 2024⟧ it was',
    'on ⟦Diwali⟧ the lamps',
    'by ⟦Labor Day⟧ they had',
    '⟦Good Friday⟧ was quiet',
    "⟦New Year's Day⟧ dips",
  ],
  leaves: ['an Easter egg', 'the new year began', 'labor day care', 'Easter Island', 'a victory day by day'],
});
