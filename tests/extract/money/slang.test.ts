import { slang } from '../../../src/extract/money/slang.js';
import { testRule } from './rule-table.js';

testRule(slang, {
  finds: [
    'for ⟦42 bucks⟧, ⟦ten quid⟧',
    'won ⟦20 grand⟧ in a day',
    'made ⟦a few bucks⟧ on it',
    'some ⟦five million bucks⟧',
    'a ⟦50-quid⟧ fine, or ⟦two fivers⟧',
  ],
  leaves: ['the Milwaukee Bucks', 'a grand piano', 'five grandchildren', 'ten buckets', 'quid pro quo'],
});
