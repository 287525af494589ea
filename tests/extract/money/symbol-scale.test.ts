import { describe, expect, test } from 'vitest';
import { symbolScale } from '../../../src/extract/money/symbol-scale.js';
import { toDocument } from '../../../src/tokenize/document.js';
import { readMarks, writeMarks } from '../../tables.js';

const found = (text: string) => symbolScale.find(toDocument({ id: 't', text, reference: null }));

describe('money.symbol-scale', () => {
  test.each([
    'worth ⟦$38 billion⟧ over seven years',
    'paid ⟦$5⟧ for it',
    'raised ⟦$1,250,000⟧ and ⟦$2.5 million⟧',
    symbolScale.example,
  ])('%s', (marked) => {
    const { text } = readMarks(marked);
    expect(writeMarks(text, found(text))).toBe(marked);
  });

  test.each(['the $ sign', '38 billion stars', 'echo $HOME', 'five dollars'])('leaves %s', (text) => {
    expect([...found(text)]).toEqual([]);
  });
});
