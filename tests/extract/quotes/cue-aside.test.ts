import { cueAside } from '../../../src/extract/quotes/cue-aside.js';
import { describeRule } from './attributed.js';

describeRule(
  cueAside,
  [
    ['The plan was ⟦“a mistake”⟧ from the start, Roe said.', 'Roe', 'said'],
    ['It was ⟦“a mistake”⟧ to wait, she said in a video message.', 'she', 'said'],
    ['⟦“We saw the water”⟧ at the door, the farmer recalled.', 'the farmer', 'recalled'],
    ['They were ⟦“all but gone”⟧ by then, said Jane Roe.', 'Jane Roe', 'said'],
    ['A ⟦“quiet year”⟧ lay ahead, the bank said, and hiring stopped.', 'the bank', 'said'],
  ],
  [
    'It was “a mistake” to wait, and Roe knew the cost.',
    'They bought the “blue” one, calling it fair.',
    'It was “a mistake” to wait. Roe said nothing.',
    'The “blue” one, what he said mattered, won.',
    'It was “a mistake”, as a whole.',
  ],
);
