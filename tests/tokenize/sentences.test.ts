import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceIndexAt, splitSentences } from '../../src/tokenize/sentences.js';

const cut = (text: string): string[] => {
  const { count, start, end } = splitSentences(text);
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
};

/** One expected sentence a string; they are joined as the text is written. */
describe('sentences end', () => {
  test.each([
    ['at full stops', ['The deal closed.', 'Shares rose.'], ' '],
    ['at question and exclamation marks', ['Will it last?', 'It must!', 'Nobody knows.'], ' '],
    ['behind the mark that closes a quotation', ['“We asked.”', 'He left.', '"No."', 'She stayed.'], ' '],
    ['behind a closing bracket', ['(It was late.)', 'They went home.'], ' '],
    ['at an ellipsis before a capital', ['They waited…', 'Nothing came.'], ' '],
    ['at blank lines', ['A headline without a stop', 'The story starts.'], '\n\n'],
    ['at list items', ['It sells:', '• bread', '• cheese', '1. First', '2. Second'], '\n'],
    ['at short lines', ['Nairobi', 'The minister spoke.'], '\n'],
    ['at a company form before an opener', ['It bought Acme Inc.', 'The price was not given.'], ' '],
    ['at U.S. before an opener', ['He moved to the U.S.', 'He never returned.'], ' '],
    ['where the space is missing', ['The talks ended.', 'Nobody signed.'], ''],
  ])('%s', (_, sentences, joint) => {
    expect(cut(sentences.join(joint))).toEqual(sentences);
  });
});

describe('sentences go on', () => {
  test.each([
    'Mr. Smith met Dr. Jane Roe and Gov. Brown in St. Louis.',
    'J. K. Rowling and George W. Bush were there.',
    'The U.S. Senate and the U.N. Security Council met at 9 a.m. Eastern.',
    'It cost 3.5 million, or $1,000.50 each, says No. 5 of the list.',
    'It was, i.e. Imam Ahmad says, vs. Brown a draw.',
    '“Why now?” asked the minister.',
    '"Stop!" he said.',
    'Acme Inc. and Beta Corp. shares fell.',
    'See geekwire.com or Amazon.com for more.',
    'A paragraph that somebody wrapped at the width of an old terminal goes\non here and ends.',
    'They waited … and waited.',
  ])('%s', (sentence) => {
    expect(cut(sentence)).toEqual([sentence]);
  });
});

test('every unit that is no white space is in exactly one sentence, in order', () => {
  const pieces = fc.constantFrom(
    'Inc.',
    'U.S.',
    'He',
    ' ',
    '\n',
    '\n\n',
    '. ',
    '“',
    '”',
    '?',
    '•',
    '1.',
    'é',
    '😀',
    '…',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      expect(cut(text).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
    }),
  );
});

test('a text without stops is cut at a blank after two thousand units', () => {
  const sentences = cut('word '.repeat(2000));
  expect(Math.max(...sentences.map((sentence) => sentence.length))).toBeLessThanOrEqual(2000);
  expect(sentences.every((sentence) => sentence.startsWith('word') && sentence.endsWith('word'))).toBe(true);
});

test('an offset finds its sentence', () => {
  const text = 'One is. Two are. Three.';
  const sentences = splitSentences(text);
  expect([0, 3, 8, 12, 17, 22].map((offset) => sentenceIndexAt(sentences, offset))).toEqual([
    0, 0, 1, 1, 2, 2,
  ]);
});
