import { duration } from '../../../src/extract/dates/duration.js';
import { testTable } from './rule-table.js';

testTable(duration, {
  finds: [
    'held for ⟦five hours⟧ at the border',
    'a ⟦seven-year⟧ agreement',
    'waited ⟦two and a half hours⟧ there',
    'sentenced to ⟦2 1/2 years⟧ in jail',
    'within ⟦a year⟧ of it',
    'after ⟦a couple of months⟧ off',
    'a ⟦decades-long⟧ feud',
    'took ⟦3 hours 30 minutes⟧ to do',
  ],
  leaves: [
    'a 48-year-old man',
    'a second man',
    '$3 million a year',
    'the “60 Minutes” host',
    'at the age of four months',
    'one day he will',
    'the 2018 year',
  ],
});
