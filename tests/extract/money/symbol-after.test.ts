import { symbolAfter } from '../../../src/extract/money/symbol-after.js';
import { testRule } from './rule-table.js';

testRule(symbolAfter, {
  finds: [
    'only ⟦10$⟧ or ⟦3.14US$⟧ or ⟦20 €⟧',
    'rent of ⟦200 kr⟧, ⟦1500 Rs⟧. ⟦42RM⟧ more',
    'it cost ⟦100元⟧ or ⟦100 ₡⟧ or ⟦5 million zł⟧',
    'he paid ⟦5,000 FCFA⟧ and ⟦3 DM⟧',
    'earnings of ⟦-15€⟧ (after ⟦1,234.56 €⟧)',
  ],
  leaves: [
    'four 5 $10 bills',
    'a 17-$20 gap',
    'the 5 £10 notes',
    '5 km away',
    '10 kronor',
    'chapter 5 $HOME',
  ],
});
