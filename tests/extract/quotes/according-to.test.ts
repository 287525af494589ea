import { accordingTo } from '../../../src/extract/quotes/according-to.js';
import { describeRule } from './attributed.js';

describeRule(
  accordingTo,
  [
    ['The deal was ⟦“all but done,”⟧ according to Jane Roe.', 'Jane Roe', 'according to'],
    ['According to the filing, it had ⟦“no reserves.”⟧', 'the filing', 'According to'],
    ['⟦“No reserves are left,”⟧ according to a report by the bank.', 'a report', 'according to'],
    ['According to her, the road was ⟦“a mistake.”⟧', 'her', 'According to'],
    ['It was ⟦“a mess”⟧ there, according to two officials.', 'two officials', 'according to'],
  ],
  [
    'All went according to plan. “Good,” she said.',
    'The “mess” was gone.',
    'In accordance with “the rules” he left.',
    'She sorted “them” by size.',
    'They paid accordingly for the “upgrade”.',
  ],
);
