import { standAlone } from '../../../src/extract/quotes/stand-alone.js';
import { describeRule } from './attributed.js';

describeRule(
  standAlone,
  [
    ['⟦“Nobody thought we would.”⟧', null, null],
    ['She left. ⟦“It was time.”⟧ Then it rained.', null, null],
    ['⟦“It was time.\n\n“We had to go.”⟧', null, null],
    ['Rain fell.\n\n⟦“It was time,”⟧\n\nThe end.', null, null],
    ['She smiled. ⟦"It was time."⟧', null, null],
  ],
  [
    'The “blue” one won.',
    'She said: “It was time.”',
    '“It was time,” she said.',
    'They call it “home.”',
    '“It” was time.',
  ],
);
