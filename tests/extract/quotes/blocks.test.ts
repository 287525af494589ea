import { expect, test } from 'vitest';
import { quotationsOf } from '../../../src/extract/quotes/quotations.js';
import { toDocument } from '../../../src/tokenize/document.js';
import { readMarks, writeMarks } from '../../tables.js';

test.each([
  ['one paragraph', 'She wrote:\n\n> ⟦It was time.⟧\n\nThen it rained.'],
  ['several paragraphs', '> ⟦It was time.\n\n> It was late.⟧\n\nThen it rained.'],
  ['two blocks', '> ⟦One.⟧\n\nIt rained.\n\n> ⟦Two.⟧'],
  ['with marks of its own', '> ⟦“It was time.”⟧'],
  ['with words in marks inside', '> He said ⟦“yes”⟧ and left.'],
  ['no block', '5 > 3, and x > y.'],
  ['nothing in it', 'Rain.\n\n> \n\nSun.'],
])('block quotes: %s', (_what, marked) => {
  const { text } = readMarks(marked);
  const { list } = quotationsOf(toDocument({ id: 't', text, reference: null }));
  expect(writeMarks(text, list)).toBe(marked);
});
