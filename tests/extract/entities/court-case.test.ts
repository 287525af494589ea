import { describe, expect, test } from 'vitest';
import { courtCase } from '../../../src/extract/entities/court-case.js';
import { toDocument } from '../../../src/tokenize/document.js';
import { readMarks, writeMarks } from '../../tables.js';

const find = (text: string) => [...courtCase.find(toDocument({ id: 't', text, reference: null }))];

describe('entity.court-case', () => {
  test.each([
    courtCase.example,
    'the judge cited ⟦Halloran v. Midland Rail⟧, from 1911',
    'lost in ⟦United States v. Brightwater Oil Corp.⟧ and appealed',
    'counsel in ⟦Pemberton, Inc. v. State of Ohio⟧ said no more',
    'In ⟦Marsh & Dane v. Attorney General⟧ the court was divided',
  ])('%s', (marked) => {
    const { text } = readMarks(marked);
    expect(writeMarks(text, find(text))).toBe(marked);
  });

  test.each([
    'Everton v Fulham ended without a goal',
    'see section v. of the lease',
    'the old v. the new',
    'Norway vs. Sweden, at eight',
    'a vote of 9 v. 4',
  ])('leaves %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});
