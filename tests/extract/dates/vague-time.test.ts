import { vagueTime } from '../../../src/extract/dates/vague-time.js';
import { testTable } from './rule-table.js';

testTable(vagueTime, {
  finds: [
    'the unit ⟦now⟧ holds it',
    'was ⟦recently⟧ found',
    'is ⟦currently⟧ shut',
    'in ⟦the future⟧ they may',
    'in ⟦the near future⟧ it',
    'of ⟦recent years⟧ it',
    'at ⟦the moment⟧ it is',
  ],
  leaves: [
    'the future of AI',
    'Now Foods grew',
    'was soon released',
    'as soon as it',
    'past the gate',
    'the recent deal',
    'the past tense',
  ],
});
