import { describe, expect, test } from 'vitest';
import { findStretches } from '../../../../src/extract/entities/model/stretches.js';
import { lookAtWords } from '../../../../src/extract/entities/model/words.js';
import { toDocument } from '../../../../src/tokenize/document.js';
import { readMarks, writeMarks } from '../../../tables.js';

function stretchesOf(text: string) {
  const document = toDocument({ id: 't', text, reference: null });
  const { tokens } = document;
  return findStretches(lookAtWords(document, 0, tokens.count)).map(({ from, to }) => ({
    start: tokens.start[from] ?? 0,
    end: tokens.end[to - 1] ?? 0,
  }));
}

describe('stretches that may hold names', () => {
  test.each([
    'the mayor of ⟦Lublin⟧ met the ⟦Bank of England⟧ again',
    'he sang at the ⟦2024 Olympics⟧ and liked the ⟦Boeing 737⟧ too',
    'the ⟦Kim Jong-un⟧ letter, the ⟦US-led⟧ force',
    '⟦Akamai Technologies, Inc.⟧ is there',
    'fans of ⟦beyonce⟧ wrote to her',
    'they said ⟦Yahoo!⟧ had gone',
  ])('%s', (marked) => {
    const { text } = readMarks(marked);
    expect(writeMarks(text, stretchesOf(text))).toBe(marked);
  });

  test.each(['The company said nothing.', 'In the end it rained', 'no names, 25 of them, at all'])(
    'none in %s',
    (text) => {
      expect(stretchesOf(text)).toEqual([]);
    },
  );

  test('a text of capitals alone is cut', () => {
    const lengths = stretchesOf('Word '.repeat(3000)).map(({ start, end }) => end - start);
    expect(Math.max(...lengths)).toBeLessThan(1300);
  });
});
