import { vagueSum } from '../../../src/extract/money/vague-sum.js';
import { testRule } from './rule-table.js';

testRule(vagueSum, {
  finds: [
    'spent ⟦millions of dollars⟧',
    'about ⟦tens of millions of yuan⟧',
    'owed ⟦a few hundred euros⟧ and ⟦several million Swiss francs⟧',
    'lost ⟦hundreds of thousands of pounds⟧',
    'cost ⟦hundreds of billions in U.S. dollars⟧',
  ],
  leaves: [
    'hundreds of people',
    'a few good dollars',
    'five million dollars',
    'millions saw it',
    'dozens of them',
  ],
});
