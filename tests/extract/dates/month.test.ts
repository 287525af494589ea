import { month } from '../../../src/extract/dates/month.js';
import { testTable } from './rule-table.js';

testTable(month, {
  finds: [
    'flew in ⟦October 1984⟧ again',
    'was released in ⟦March⟧ for health',
    'since ⟦last April⟧ it fell',
    'in ⟦may⟧ it rained',
    'a ⟦June⟧ agreement',
    'between ⟦March⟧ and ⟦May⟧ they',
    'by ⟦this September⟧ all',
  ],
  leaves: [
    'April Jones sang',
    'Theresa May said',
    'you may go',
    'they march on',
    'the March of Dimes',
    'June Carter sang',
    'Mr. August left',
  ],
});
