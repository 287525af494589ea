import { bracketed } from '../../../src/extract/money/bracketed.js';
import { testRule } from './rule-table.js';

testRule(bracketed, {
  finds: [
    'a loss of ⟦$(99.9)⟧ and ⟦€(1,234)⟧',
    'was ⟦$(2) billion⟧ last year',
    'net of ⟦£(0.5)⟧ now',
    'at ⟦$(0.11)⟧ per share',
    'it came to ⟦¥(300) million⟧',
  ],
  leaves: ['($5 million)', 'see (5) below', '$ (5)', '$(x)', 'f(2) = 3', '$(5, 6)'],
});
