import { describe, expect, test } from 'vitest';
import { tagger } from '../../../src/extract/entities/tagger.js';
import { toDocument } from '../../../src/tokenize/document.js';
import { readMarks, writeMarks } from '../../tables.js';

const find = (text: string) => [...tagger.find(toDocument({ id: 't', text, reference: null }))];

describe('entity.tagger', () => {
  test.each([
    [tagger.example, 'PERSON'],
    ['a grant from the ⟦World Bank⟧ and the ⟦Asian Development Bank⟧', 'ORG ORG'],
    ['flights from ⟦Nairobi⟧ to ⟦Addis Ababa⟧ were full', 'LOCATION LOCATION'],
    ['two ⟦German⟧ engineers and their ⟦Kenyan⟧ partner', 'NORP NORP'],
    ['⟦Microsoft⟧’s chief executive, ⟦Satya Nadella⟧, said on Monday', 'ORG PERSON'],
    ['Prime Minister ⟦Narendra Modi⟧ arrived in ⟦Tokyo⟧', 'PERSON LOCATION'],
  ])('%s', (marked, types) => {
    const { text } = readMarks(marked);
    const found = find(text);
    expect(writeMarks(text, found)).toBe(marked);
    expect(found.map(({ type }) => type).join(' ')).toBe(types);
  });

  test.each([
    'the company said on Monday that it would pay',
    'He was born in January and died on a Tuesday',
    'The CEO answered. We do not know why.',
    'nothing here has a name',
    'It was 5 p.m. when the meeting ended',
    'the province will pay R18 million for pipes',
    'a room costs RM450 a night there',
  ])('leaves %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  test('finds the same in a text and in a longer one around it', () => {
    const filler = 'They walked home and spoke of nothing much at all. '.repeat(40);
    const spans = find(`${filler}Then ${readMarks(tagger.example).text}`);
    expect(spans.map(({ start, end }) => end - start)).toEqual(['Adaeze Okonkwo'.length]);
  });
});
