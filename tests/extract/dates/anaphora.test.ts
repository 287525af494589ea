import { anaphora } from '../../../src/extract/dates/anaphora.js';
import { testTable } from './rule-table.js';

testTable(anaphora, {
  finds: [
    'and ⟦the following year⟧ he was promoted',
    'profit in ⟦the quarter⟧ fell',
    'she left ⟦that week⟧ for Oslo',
    'compared with ⟦the year-earlier period⟧',
    'sales for ⟦the fiscal year⟧ rose',
    'it closed ⟦the same day⟧',
    'costs of ⟦the previous month⟧',
  ],
  leaves: [
    'the day job',
    'at the end of the day, it is about trust',
    'Person of the Year',
    'the week that changed us',
    'the year-long siege',
    'a week of rain',
  ],
});
