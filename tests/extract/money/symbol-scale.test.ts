import { symbolScale } from '../../../src/extract/money/symbol-scale.js';
import { testRule } from './rule-table.js';

testRule(symbolScale, {
  finds: [
    'worth ⟦$38 billion⟧ over seven years, then ⟦$5⟧',
    'raised ⟦$1,250,000⟧ and ⟦$2.5 million⟧, or ⟦US$2.5m⟧, or ⟦C$3bn⟧',
    'a ⟦$5-million⟧ home, a ⟦$70⟧-a-share bid, ⟦$5 m⟧ in cash',
    'fined ⟦Rs 500 crore⟧, ⟦Rs. 20⟧, ⟦₹40 lakh⟧, ⟦₹1,50,000⟧, ⟦RM42⟧, ⟦LE 1.29 billion⟧',
    'bail of ⟦R50 000⟧, ⟦N$15 000⟧ or ⟦S/479 million⟧',
    'worth ⟦€1,2 Mrd⟧, in CHF',
    'a loss of ⟦-$5 million⟧, (⟦$-99.99⟧), ⟦−€3⟧',
    'in text cut to tokens , ⟦$ 75 million⟧ , ⟦hk $ 10.05 billion⟧ and ⟦u.s $ 100⟧',
    '⟦£1½ million⟧ and ⟦$3 1/4 billion⟧ and ⟦$.50⟧',
    'the sum of ⟦$38\u00a0billion⟧ or ⟦$38\nbillion⟧',
  ],
  leaves: [
    'the $ sign',
    '38 billion stars',
    'echo $HOME and $TSLA',
    'five dollars',
    'in row A5, on page B12',
    'a Rs5X valve',
    'the U.S. 5 years on',
  ],
});
