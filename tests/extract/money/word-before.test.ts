import { wordBefore } from '../../../src/extract/money/word-before.js';
import { testRule } from './rule-table.js';

testRule(wordBefore, {
  finds: [
    'worth ⟦ringgit 42⟧ or ⟦malaysia ringgit 42⟧',
    'starts at ⟦dollar 22.5 million⟧',
    'the fee is ⟦rupees 500⟧ now',
    'sold for ⟦naira 3,000⟧ or ⟦Baht 20⟧',
    'costs ⟦Saudi riyal 7⟧',
  ],
  leaves: [
    'the dollar 105 times',
    'he won 52.4 of them',
    'Euro 2024 began',
    '10 turkish lira 1111',
    'ten rupees 5 times',
    'the rupee 0.5% lower',
    'rupees 5% down',
  ],
});
