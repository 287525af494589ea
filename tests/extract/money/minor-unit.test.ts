import { minorUnit } from '../../../src/extract/money/minor-unit.js';
import { testRule } from './rule-table.js';

testRule(minorUnit, {
  finds: [
    'fell ⟦50 cents⟧ or ⟦64.2 cents⟧ a dozen',
    'at ⟦197 pence⟧ and a ⟦12-cent⟧ dividend',
    'just ⟦ten dimes⟧, ⟦two nickels⟧ and ⟦10¢⟧',
    'costs ⟦5p⟧, ⟦99c⟧ or ⟦50 paise⟧',
    'about ⟦three Canadian cents⟧ and ⟦250 fils⟧',
  ],
  leaves: ['at 5pm', '720px wide', 'scents and accents', '5 percent', 'cents', '12 centuries'],
});
