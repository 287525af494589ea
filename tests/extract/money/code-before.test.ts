import { codeBeforeFigure } from '../../../src/extract/money/code-before.js';
import { testRule } from './rule-table.js';

testRule(codeBeforeFigure, {
  finds: [
    'about ⟦USD 4.5m⟧ or ⟦USD115.5⟧',
    'paid ⟦CHF3⟧ and ⟦rmb 10⟧',
    'revenue of ⟦MSEK 30⟧ and ⟦MAUD 60⟧',
    'duty of ⟦ZAR1,7 million⟧ (about ⟦USD105,000⟧)',
    'three ⟦EUR 20.0⟧ cards, ⟦BTC 2⟧',
  ],
  leaves: ['THE 5 of us', 'AUSD 5', 'the EU 27', 'usdx 5', 'eurozone 19', 'SKUSD20'],
});
