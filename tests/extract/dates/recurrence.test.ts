import { recurrence } from '../../../src/extract/dates/recurrence.js';
import { testTable } from './rule-table.js';

testTable(recurrence, {
  finds: [
    'meets ⟦every Tuesday⟧ at noon',
    'pay ⟦twice a month⟧ in cash',
    'a ⟦daily⟧ rally',
    '$33 million ⟦a year⟧ more',
    'on ⟦Mondays⟧ it is shut',
    'run on ⟦Friday mornings⟧ here',
    'revised ⟦every two weeks⟧ or so',
    'raised ⟦annually⟧ since',
  ],
  leaves: [
    'the Daily Mail',
    'its quarterly dividend',
    'every man',
    'each of the men',
    'a year of rain',
    'the Weekly Standard',
  ],
});
