import { describe, expect, test } from 'vitest';
import { userNames } from '../../../src/extract/entities/user-names.js';
import { extract } from '../../../src/index.js';
import { indexNames } from '../../../src/lexicon/name-index.js';
import { factsOf } from '../../../src/pipeline.js';
import { NO_HINTS, toDocument } from '../../../src/tokenize/document.js';
import { readMarks, writeMarks } from '../../tables.js';

const names = indexNames([
  { name: 'Project Heron', type: 'PRODUCT', aliases: ['Heron', 'the Heron  programme'] },
  { name: "O'Dowd & Sons", type: 'ORG' },
  { name: '.NET', type: 'PRODUCT' },
  { name: 'Yahoo!', type: 'ORG' },
  { name: 'Zürich Nord', type: 'LOCATION' },
]);
const hints = { ...NO_HINTS, names };
const found = (text: string) => userNames.find(toDocument({ id: 't', text, reference: null }, hints));

describe('entity.user-names', () => {
  test.each([
    'the bill for ⟦Project Heron⟧ is due',
    '⟦Heron⟧ costs more than ⟦the Heron programme⟧ did',
    'a line that ends in ⟦Project\nHeron⟧, wrapped',
    "signed by ⟦O'Dowd & Sons⟧ and by ⟦O’Dowd & Sons⟧'s heirs",
    'written for ⟦.NET⟧ (“⟦.NET⟧”) and hosted by ⟦Yahoo!⟧',
    'in ⟦Zürich Nord⟧-based labs; ⟦Heron⟧.',
  ])('%s', (marked) => {
    const { text } = readMarks(marked);
    expect(writeMarks(text, found(text))).toBe(marked);
  });

  test.each([
    'a heron stood there',
    'Herons stood there',
    'PROJECT HERON',
    'see heron.Heron.io and mail@Heron.io',
    'ASP.NET pages',
    'O Dowd & Sons',
    'ProjectHeron',
    'Zürich Norden',
  ])('leaves %s', (text) => {
    expect([...found(text)]).toEqual([]);
  });

  test('a name wins over a longer finding, and its alias bears the name', () => {
    const text = 'It paid Heron $5 million.';
    const options = { kinds: new Set(['entity'] as const), hints, offsets: 'codepoint' } as const;
    const facts = factsOf({ id: 't', text, reference: null }, options);
    expect(facts).toMatchObject([{ text: 'Heron', name: 'Project Heron', type: 'PRODUCT', confidence: 1 }]);
  });

  test('a hundred thousand names are indexed in a moment', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => ({
      name: `Firm${i % 5000} Number ${i} Holdings`,
      type: 'ORG' as const,
    }));
    const before = process.cpuUsage();
    const index = indexNames(many);
    const { user } = process.cpuUsage(before);
    expect(user / 1000).toBeLessThan(250);
    expect(index.size).toBe(5000);
  });

  test('names that begin alike slow no text', () => {
    const many = Array.from({ length: 50_000 }, (_, i) => ({
      name: `The Firm${i} Group`,
      type: 'ORG' as const,
    }));
    const text = 'The firm and The Firm7 Group met. '.repeat(5000);
    const document = toDocument({ id: 't', text, reference: null }, { ...NO_HINTS, names: indexNames(many) });
    const before = process.cpuUsage();
    expect([...userNames.find(document)]).toHaveLength(5000);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(500);
  });
});

test('an ignored text is never reported', () => {
  const text = 'It paid $5 million and $6 million.';
  expect(extract(text, { ignore: ['$5 million'] }).map((fact) => fact.text)).not.toContain('$5 million');
});
