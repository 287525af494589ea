import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { GOLD_SETS, jsonlPath, type Marked, readMarkedFile, readSet, toJsonl } from './documents.js';
import type { GoldFact } from './facts.js';
import { readMarked } from './marks.js';
import { boundsOf, isTimex } from './timex.js';

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

describe.each(GOLD_SETS)('the gold of %s', (set) => {
  const documents = readSet(set);

  test('is what its marked texts say; `npm run gold` writes it anew', () => {
    expect(readFileSync(jsonlPath(set), 'utf8')).toBe(toJsonl(documents));
  });

  test.each(documents.map((marked) => [marked.document.id, marked] as const))(
    '%s holds together',
    (_, marked) => {
      const { text, facts, ignore } = marked.document;
      const characters = [...text];
      const slice = ({ start, end }: { start: number; end: number }) => characters.slice(start, end).join('');
      for (const fact of facts) {
        expect(slice(fact)).toBe(fact.text);
        for (const part of partsOf(fact)) expect(slice(part)).toBe(part.text);
        if (fact.kind === 'money' && fact.currency !== null) expect(CURRENCIES).toContain(fact.currency);
      }
      for (const stretch of ignore) expect(slice(stretch)).not.toBe('');
    },
  );

  test('has no fact twice, and no two of one kind that overlap', () => {
    for (const { document } of documents)
      for (const kind of document.kinds) {
        const facts = document.facts.filter((fact) => fact.kind === kind);
        facts.forEach((fact, i) => {
          expect(fact.start, `${document.id}: ${fact.text}`).toBeGreaterThanOrEqual(facts[i - 1]?.end ?? 0);
        });
      }
  });

  test('gives a name one type in a document', () => {
    for (const { document } of documents) {
      const types = new Map<string, string>();
      for (const fact of document.facts) {
        if (fact.kind !== 'entity') continue;
        expect(types.get(fact.name) ?? fact.type, `${document.id}: ${fact.name}`).toBe(fact.type);
        types.set(fact.name, fact.type);
      }
    }
  });
});

const partsOf = (fact: GoldFact) =>
  fact.kind === 'quote' ? [fact.speaker, fact.cue].flatMap((part) => (part ? [part] : [])) : [];

test.each(readSet('seeds').filter(({ source }) => source !== null))(
  '$document.id is the story of $source',
  (marked) => {
    expect(marked.document.text).toBe(storyOf(marked));
  },
);

/** The story a marked text was made from, without its last line end. */
function storyOf({ source, document }: Marked): string | undefined {
  const file = readFileSync(new URL(`../../${source}`, import.meta.url), 'utf8');
  if (!source?.endsWith('.jsonl')) return file.replace(/\n$/, '');
  const lines = file.split('\n').filter((line) => line.includes(`"id": "${document.id}"`));
  const read: unknown = JSON.parse(lines[0] ?? 'null');
  return read !== null && typeof read === 'object' && 'text' in read ? String(read.text) : undefined;
}

test('marks nest, and offsets count code points', () => {
  const { document } = readMarkedFile(
    'a.txt',
    'id: a\nreference: 2025-03-11\n---\n😀 ⟦“Ask ⟦Ann|PERSON⟧ ⟦today|DATE|2025-03-11|ref⟧,”|DIRECT|q1⟧ ⟦he|SPEAKER|q1⟧ ⟦said|CUE|q1⟧.\n',
  );
  expect(document.text).toBe('😀 “Ask Ann today,” he said.');
  expect(document.facts.map(({ kind, start, end }) => [kind, start, end])).toEqual([
    ['quote', 2, 18],
    ['entity', 7, 10],
    ['date', 11, 16],
  ]);
});

test.each([
  ['an unclosed mark', 'paid ⟦$5|MONEY|5 USD'],
  ['a stray bracket', 'paid $5⟧'],
  ['an empty mark', 'paid ⟦|MONEY|5 USD⟧'],
  ['an unknown tag', 'paid ⟦$5|MONY|5 USD⟧'],
  ['a figure without a currency', 'paid ⟦$5|MONEY|5⟧'],
  ['an unknown qualifier', 'paid ⟦$5|MONEY|5 USD|perhaps⟧'],
  ['a range downwards', 'paid ⟦$9-5|MONEY|9..5 USD⟧'],
  ['a day no calendar has', 'on ⟦February 30|DATE|2025-02-30⟧'],
  ['a value of another type', 'for ⟦a year|DATE|P1Y⟧'],
  ['an unknown field', 'by ⟦Ann|PERSON|rôle=CEO|roll=CEO⟧'],
  ['a speaker without a quotation', '⟦Ann|SPEAKER|q1⟧ came'],
  ['a speaker nobody named', '⟦“No,”|PARTIAL|q1⟧ ⟦she|SPEAKER|q1|Ann⟧ said'],
])('refuses %s', (_, body) => {
  expect(() => readMarkedFile('a.txt', `id: a\nreference: 2025-03-11\n---\n${body}\n`)).toThrow();
});

test('reads a text without marks as it is', () => {
  expect(readMarked('nothing here')).toEqual({ text: 'nothing here', marks: [] });
});

test.each([
  ['2025', '2025-01-01', '2026-01-01'],
  ['196', '1960-01-01', '1970-01-01'],
  ['19', '1900-01-01', '2000-01-01'],
  ['2024-12', '2024-12-01', '2025-01-01'],
  ['2024-02-29', '2024-02-29', '2024-03-01'],
  ['2025-Q4', '2025-10-01', '2026-01-01'],
  ['2026-H1', '2026-01-01', '2026-07-01'],
  ['2025-W01', '2024-12-30', '2025-01-06'],
  ['2020-W53', '2020-12-28', '2021-01-04'],
  ['2025-SP', null, null],
  ['XXXX-07-01', null, null],
  ['PAST_REF', null, null],
])('%s lasts from %s to %s', (value, from, to) => {
  expect(isTimex('DATE', value)).toBe(true);
  expect(boundsOf(value)).toEqual({ from, to });
});
