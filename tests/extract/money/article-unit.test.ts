import { articleUnit } from '../../../src/extract/money/article-unit.js';
import { testRule } from './rule-table.js';

testRule(articleUnit, {
  finds: [
    'as little as ⟦a dollar⟧ a day',
    'not worth ⟦a penny⟧',
    'about ⟦a grand⟧ each',
    'for ⟦a euro⟧; for ⟦a Canadian dollar⟧',
    '⟦A quid⟧ will do',
  ],
  leaves: ['a million dollars', 'a dollarless day', 'a cup', 'an hour', 'five dollars'],
});
