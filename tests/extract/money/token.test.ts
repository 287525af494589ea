import { token } from '../../../src/extract/money/token.js';
import { testRule } from './rule-table.js';

testRule(token, {
  finds: [
    'worth ⟦5 bitcoins⟧',
    'stole ⟦1.5 million ether⟧',
    'pay ⟦a hundred bitcoin⟧',
    'a ⟦20-bitcoin⟧ ransom',
    'for ⟦2,000 litecoins⟧',
  ],
  leaves: ['bitcoin fell', '5 bits', 'ethereal 5', 'in 2019 bitcoiners', 'the bitcoin price'],
});
