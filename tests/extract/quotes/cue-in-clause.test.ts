import { cueInClause } from '../../../src/extract/quotes/cue-in-clause.js';
import { describeRule } from './attributed.js';

describeRule(
  cueInClause,
  [
    ['Jane Roe said the plant would be ⟦“a gift to the valley”⟧ for years.', 'Jane Roe', 'said'],
    ['She told the BBC that the plan was ⟦“dead”⟧ already.', 'She', 'told'],
    ['The firm described its loss as ⟦“modest”⟧.', 'The firm', 'described'],
    ['Roe, the mayor, has called the new road ⟦“a mistake.”⟧', 'Roe', 'called'],
    ['Speaking in Turin, Roe warned of yet another ⟦“long winter.”⟧', 'Roe', 'warned'],
    ['She said of the road: ⟦“It is a mistake.”⟧', 'She', 'said'],
    ['The firm said the union told lies about ⟦“the pay.”⟧', 'The firm', 'said'],
  ],
  [
    'The road is known as “the long mile.”',
    'It was a “long mile” for them.',
    'She walked. “Long miles” lay ahead.',
    'He wore a “Vote” badge.',
    'Three “experts” came along.',
  ],
);
