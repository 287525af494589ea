import { cueAfter } from '../../../src/extract/quotes/cue-after.js';
import { describeRule } from './attributed.js';

describeRule(
  cueAfter,
  [
    ['⟦“We open in May,”⟧ she said.', 'she', 'said'],
    ['⟦"We open in May,"⟧ said Jane Roe, who runs the plant.', 'Jane Roe', 'said'],
    ['⟦“It works,”⟧ Roe, the chief engineer in Austin, Texas, told reporters.', 'Roe', 'told'],
    ['⟦“Why now?”⟧ Jane Roe has repeatedly asked.', 'Jane Roe', 'asked'],
    ['⟦‘We open in May,’⟧ the plant’s manager added.', 'the plant’s manager', 'added'],
    ['⟦“It is over,”⟧ plant manager Jane Roe told Reuters on Monday.', 'Jane Roe', 'told'],
    ['⟦“It is over,”⟧ a spokesman for the union said.', 'a spokesman for the union', 'said'],
    ['⟦“It is over,”⟧ Jane Roe of The Nation wrote.', 'Jane Roe', 'wrote'],
    ['⟦“It is over,”⟧ as Roe put it.', 'Roe', 'put'],
    ['⟦“Nobody told us,”⟧ began the letter.', 'the letter', 'began'],
  ],
  [
    'The sign “Open” hung there.',
    'He read “Moby-Dick.” Then Jane Roe said nothing.',
    'The “campaign” went on for weeks.',
    '“We open in May.” The plant closed later.',
    'The so-called “reports” were lost.',
  ],
);
