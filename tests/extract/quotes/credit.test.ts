import { credit } from '../../../src/extract/quotes/credit.js';
import { describeRule } from './attributed.js';

describeRule(
  credit,
  [
    ['⟦“Water finds the cheap pipe first.”⟧\n— Jane Roe, engineer', 'Jane Roe', '—'],
    ['⟦“Water finds the cheap pipe first.”⟧ — Jane Roe', 'Jane Roe', '—'],
    ['⟦"Great speech. She is ready."⟧\n\n-President Roe, on the radio.', 'President Roe', '-'],
    ['⟦“It was time.”⟧\n\n– Jane Roe (Acme)', 'Jane Roe', '–'],
    ['> ⟦Water finds the cheap pipe first.⟧\n\n— Jane Roe', 'Jane Roe', '—'],
  ],
  [
    '“It was time” — a long time.',
    '“It was time.”\n\n- the first of three points',
    'The “blue” — Roe’s own — won.',
    '“It was time.”\n\nJane Roe',
    'He said “yes” – Jane Roe left.',
  ],
);
