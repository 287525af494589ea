import { colon } from '../../../src/extract/quotes/colon.js';
import { describeRule } from './attributed.js';

describeRule(
  colon,
  [
    ['In 1963 Jane Roe declared:\n\n⟦“We shall stay.”⟧', 'Jane Roe', 'declared'],
    ['Jane Roe: ⟦“We shall stay.”⟧', 'Jane Roe', ':'],
    ['She had a question for Jane Roe.\n\nJane Roe: ⟦“I have no idea.”⟧', 'Jane Roe', ':'],
    ['The bank released the following statement:\n⟦“We regret it.”⟧', 'The bank', 'released'],
    ['The bank wrote:\n\n> ⟦We regret it.⟧\n\nIt rained.', 'The bank', 'wrote'],
    ['That does not surprise analyst Jane Roe: ⟦“It was time.”⟧', 'Jane Roe', ':'],
  ],
  [
    'He had two words for it: none. “Fine.”',
    '“One: two,” she said.',
    'At 10:30 the “show” began.',
    'She asked for this: a “blue” one.',
    '“It is time”: so it went.',
  ],
);
