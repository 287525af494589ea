import { decade } from '../../../src/extract/dates/decade.js';
import { testTable } from './rule-table.js';

testTable(decade, {
  finds: [
    'throughout ⟦the 1990s⟧ it grew',
    "a band of ⟦the '60s⟧ returns",
    'back in ⟦the nineties⟧ we',
    'in ⟦the 19th century⟧ they',
    'by late ⟦1980s⟧ standards',
    'since ⟦the twenty-first century⟧ began',
  ],
  leaves: [
    'in his sixties',
    'B-52s',
    'the 90s of the class',
    'temperatures in the 80s',
    'a century ago',
    '1995s',
  ],
});
