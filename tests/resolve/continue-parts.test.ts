import { describe, expect, test } from 'vitest';
import { DEFAULT_OPTIONS, factsOf } from '../../src/pipeline.js';
import { LONGEST_PART } from '../../src/tokenize/parts.js';

const STORY = `KYOTO, June 3, 2024 — Ada Brown said on Monday that Harbour Foods had paid $5 million. 😀

“We had to,” Brown said.

`;
const text = STORY.repeat(Math.ceil((2.5 * LONGEST_PART) / STORY.length));
const facts = factsOf({ id: 'long', text, reference: null });

describe('a text longer than one part', () => {
  test('keeps the offsets, lines and columns of the whole', () => {
    const points = Array.from(text);
    const lines = text.split('\n');
    for (const fact of facts) {
      expect(points.slice(fact.start, fact.end).join('')).toBe(fact.text);
      const line = Array.from(lines[fact.line - 1] ?? '');
      expect(line.slice(fact.column - 1, fact.column - 1 + Array.from(fact.text).length).join('')).toBe(
        fact.text,
      );
    }
  });

  test('gives a name one id throughout, to speakers too', () => {
    const named = facts.flatMap((fact) => {
      if (fact.kind === 'entity') return [`${fact.name} ${fact.entity}`];
      return fact.kind === 'quote' && fact.speaker ? [`${fact.speaker.name} ${fact.speaker.entity}`] : [];
    });
    const brown = new Set(named.filter((name) => name.startsWith('Ada Brown')));
    expect(brown.size).toBe(1);
  });

  test('counts from the date of its dateline in every part', () => {
    const mondays = facts.filter((fact) => fact.kind === 'date' && fact.text === 'Monday');
    expect(mondays.length).toBeGreaterThan(1000);
    expect(new Set(mondays.map((fact) => fact.kind === 'date' && fact.value))).toEqual(
      new Set(['2024-06-03']),
    );
  });

  test('has its facts in order', () => {
    const starts = facts.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test('has the same facts with offsets in bytes', () => {
    const bytes = Buffer.from(text);
    const last = factsOf({ id: 'long', text, reference: null }, { ...DEFAULT_OPTIONS, offsets: 'byte' }).at(
      -1,
    );
    expect(bytes.subarray(last?.start, last?.end).toString()).toBe(last?.text);
  });
});
