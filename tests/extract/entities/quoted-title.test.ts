import { describe, expect, test } from 'vitest';
import { quotedTitle } from '../../../src/extract/entities/quoted-title.js';
import { toDocument } from '../../../src/tokenize/document.js';
import { readMarks, writeMarks } from '../../tables.js';

const find = (text: string) => [...quotedTitle.find(toDocument({ id: 't', text, reference: null }))];

describe('entity.quoted-title', () => {
  test.each([
    quotedTitle.example,
    'the film “⟦Harbour of Glass⟧” opens on Friday',
    'a song called "⟦Nine Lanterns⟧" went round the world',
    'her podcast “⟦Dead Air⟧”, now in its third year',
    'the two plays “⟦Salt⟧” and an opera titled “⟦The Weir Keeper⟧.”',
  ])('%s', (marked) => {
    const { text } = readMarks(marked);
    expect(writeMarks(text, find(text))).toBe(marked);
  });

  test.each([
    'the book “was never meant to be read aloud”',
    'He closed the book. “I have seen enough,” he said',
    '“We will play on,” she said',
    'the so-called “Big Bang”',
    'the show “Must go on because so many people have paid for it and came from far away”',
  ])('leaves %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});
