import { cueBefore } from '../../../src/extract/quotes/cue-before.js';
import { describeRule } from './attributed.js';

describeRule(
  cueBefore,
  [
    ['Jane Roe said, ⟦“We open in May.”⟧', 'Jane Roe', 'said'],
    ['He wrote: ⟦“We open in May.”⟧', 'He', 'wrote'],
    ['The minister argued that ⟦“nobody was told.”⟧', 'The minister', 'argued'],
    ['Jane Roe, who runs the plant, replied: ⟦“No.”⟧', 'Jane Roe', 'replied'],
    ['Roe attacked the bank, calling it ⟦“a scandal.”⟧', 'Roe', 'calling'],
    ['The banner reads ⟦“Never again.”⟧', 'The banner', 'reads'],
  ],
  [
    'The book was called to his mind by “the sea.”',
    'She walked past the “Open” sign.',
    'His claims of a “plot” were false.',
    'The proposed “levy” was dropped.',
    'Of all the calls, “hello” was the first.',
  ],
);
