import { describe, expect, test } from 'vitest';
import type { Fact } from '../src/facts/fact.js';
import { factSchema } from '../src/facts/fact.js';
import { KINDS } from '../src/facts/kinds.js';
import { DEFAULT_OPTIONS, factsOf } from '../src/pipeline.js';
import { readSources } from '../src/read/sources.js';
import type { OffsetUnit } from '../src/text/positions.js';
import type { Source } from '../src/tokenize/document.js';

async function* nothing(): AsyncGenerator<Uint8Array> {}

const sources: Source[] = [];
for await (const reading of readSources(['seeds'], { stdin: nothing(), except: null })) {
  if (reading.kind === 'source') sources.push(reading.source);
}

/** Texts that offsets go wrong in: astral characters, combining marks, CR LF, surrogates alone. */
const ODD: Source = {
  id: 'odd',
  text: '😀 Zoë paid $5 million.\r\n“Fine, we can do that,” said 𝐉ane Roe of Böll\u0301 AG on 3 May 2025.\rThen \ud800 €7 more.',
  reference: null,
};

const schemas = new Map(factSchema.options.map((schema) => [[...schema.shape.kind.values][0], schema]));

const UNITS: Readonly<Record<OffsetUnit, (text: string) => readonly unknown[] | string | Buffer>> = {
  codepoint: (text) => [...text],
  utf16: (text) => text,
  byte: (text) => Buffer.from(text, 'utf8'),
};

function sliceIn(unit: OffsetUnit, text: string, { start, end }: { start: number; end: number }): string {
  const slice = UNITS[unit](text).slice(start, end);
  if (typeof slice === 'string') return slice;
  return Buffer.isBuffer(slice) ? slice.toString('utf8') : slice.join('');
}

const spansOf = (fact: Fact) =>
  fact.kind === 'quote' ? [fact, fact.speaker, fact.cue].filter((span) => span !== null) : [fact];

describe.each([...sources, ODD].map((source) => [source.id, source] as const))(
  'the facts of %s',
  (_, source) => {
    const facts = factsOf(source);

    test('pass their schemas, with keys in its order', () => {
      for (const fact of facts) {
        expect(factSchema.parse(fact)).toEqual(fact);
        const order = Object.keys(schemas.get(fact.kind)?.shape ?? {});
        expect(Object.keys(fact)).toEqual(order.filter((name) => name in fact));
      }
    });

    test.each(['codepoint', 'utf16', 'byte'] as const)('equal their slices in %s units', (unit) => {
      for (const fact of factsOf(source, { ...DEFAULT_OPTIONS, offsets: unit })) {
        for (const span of spansOf(fact)) {
          expect(sliceIn(unit, source.text, span)).toBe(
            unit === 'byte' ? span.text.replaceAll(/[\ud800-\udfff]/gu, '\ufffd') : span.text,
          );
        }
      }
    });

    test('stand at their line and column', () => {
      const lines = source.text.split(/\r\n|\r|\n/);
      for (const { line, column, text } of facts) {
        const rest = [...(lines[line - 1] ?? '')].slice(column - 1).join('');
        const first = text.split(/\r\n|\r|\n/)[0] ?? '';
        expect(rest.startsWith(first)).toBe(true);
      }
    });

    test('come by start, then the longer first, then by kind, each once', () => {
      const keys = facts.map(({ start, end, kind }) => [start, -end, KINDS.indexOf(kind)] as const);
      const sorted = [...keys].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
      expect(keys).toEqual(sorted);
      expect(new Set(keys.map(String)).size).toBe(keys.length);
    });

    test('are the same when asked again, and of one kind as of all', () => {
      expect(JSON.stringify(factsOf(source))).toBe(JSON.stringify(facts));
      for (const kind of KINDS) {
        const alone = factsOf(source, { ...DEFAULT_OPTIONS, kinds: new Set([kind]) });
        expect(alone.map(({ text }) => text)).toEqual(
          facts.filter((fact) => fact.kind === kind).map(({ text }) => text),
        );
      }
    });

    test('keep to their laws: bounds in order, entity ids that exist, sentences on one line', () => {
      const entities = new Set(facts.map((fact) => (fact.kind === 'entity' ? fact.entity : null)));
      for (const fact of facts) {
        expect(fact.sentence).not.toMatch(/[\n\r]/);
        if (fact.kind === 'money' && fact.min !== null && fact.max !== null)
          expect(fact.min).toBeLessThanOrEqual(fact.max);
        if (fact.kind === 'date' && fact.from !== null && fact.to !== null)
          expect(fact.from < fact.to).toBe(true);
        if (fact.kind === 'quote' && fact.speaker?.entity) expect(entities).toContain(fact.speaker.entity);
      }
    });
  },
);
