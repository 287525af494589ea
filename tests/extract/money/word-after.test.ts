import { wordAfter } from '../../../src/extract/money/word-after.js';
import { testRule } from './rule-table.js';

testRule(wordAfter, {
  finds: [
    'a loan of ⟦10 million euros⟧ and a ⟦five-dollar⟧ note',
    'he won ⟦3 million Canadian dollars⟧ and ⟦1.6 billion US dollars⟧ and ⟦5 U.S. dollars⟧',
    'about ⟦two-and-a-half million pounds⟧, ⟦10 pounds sterling⟧, ⟦half a billion dollars⟧',
    'a ⟦69.8-million-peso⟧ hall; ⟦420 million finnish markka⟧; ⟦10,000 swiss francs⟧',
    'it cost ⟦42 kuwaiti Dinar⟧ or ⟦42 egyptianpound⟧ or ⟦42 Malaysia ringgits⟧',
    'the ⟦1.6 billion\nyuan⟧, the ⟦10 000 dollars⟧',
    'with ⟦half a dollar⟧, with ⟦5 million in Hong Kong dollars⟧',
    '⟦100 Trinidad and Tobago dollars⟧ and ⟦5,000 CFA francs⟧',
  ],
  leaves: [
    'the dollar rose',
    '10 million people',
    'five Canadian provinces',
    '20 dollarydooers',
    'hundreds of dollars',
    'a dollar',
    '5 Swiss pounds',
  ],
});
