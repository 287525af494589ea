import { describe, expect, test } from 'vitest';
import { domain } from '../../../src/extract/entities/domain.js';
import { toDocument } from '../../../src/tokenize/document.js';
import { readMarks, writeMarks } from '../../tables.js';

const find = (text: string) => [...domain.find(toDocument({ id: 't', text, reference: null }))];

describe('entity.domain', () => {
  test.each([
    domain.example,
    'Source: ⟦tidewatch.org⟧',
    'shares of ⟦Overstock.com⟧ fell',
    'as ⟦farmdaily.co.za⟧ wrote, and ⟦north-shore.fm⟧ too',
    'sold through ⟦kitchenware.com.au⟧.',
  ])('%s', (marked) => {
    const { text } = readMarks(marked);
    expect(writeMarks(text, find(text))).toBe(marked);
  });

  test.each([
    'see www.example.com',
    'https://example.com/a',
    'mail to desk@example.com',
    'open notes.txt and run main.js',
    'example.com/shop has it',
    'It ended.Then it rained',
  ])('leaves %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});
