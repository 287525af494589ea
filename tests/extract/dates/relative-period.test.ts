import { relativePeriod } from '../../../src/extract/dates/relative-period.js';
import { testTable } from './rule-table.js';

testTable(relativePeriod, {
  finds: [
    'plunged in ⟦the past three months⟧ alone',
    'sold ⟦last week⟧ in Rome',
    'over ⟦the coming years⟧ they',
    'in ⟦the weeks ahead⟧ they',
    'by ⟦next year⟧ it',
    'since ⟦last summer⟧ it',
    '⟦this quarter⟧ was',
    'for ⟦the next several days⟧ it',
  ],
  leaves: [
    'would last four years',
    'this time',
    'the last minute',
    'next door',
    'the last man',
    'a last-minute deal',
  ],
});
