import { describe, expect, test } from 'vitest';
import { writeBaseline } from '../../src/compare/baseline.js';
import { compare } from '../../src/compare/comparison.js';
import { toItems } from '../../src/compare/entry.js';
import { readFactSets } from '../../src/compare/fact-sets.js';
import { FactSetError } from '../../src/compare/json-lines.js';
import { factsOfMarked } from './versions.js';

const FACTS = factsOfMarked('⟦AWS⟧ paid ⟦$5⟧.\n⟦“Well,”⟧ said Altman.\n⟦ALTMAN⟧ left.');
const SETS = [
  { source: 'b.txt', items: toItems(FACTS) },
  { source: 'a.txt', items: [] },
];

test('a baseline is one line a fact below its document, without places', () => {
  expect(writeBaseline(SETS)).toBe(
    [
      '{"baseline":"factx","version":1}',
      '{"document":"a.txt"}',
      '{"document":"b.txt"}',
      '{"text":"AWS","sentence":"AWS paid $5.","rule":"test","confidence":1,"kind":"entity","type":"ORG","name":"AWS"}',
      '{"text":"$5","sentence":"AWS paid $5.","rule":"test","confidence":1,"kind":"money","amount":5}',
      '{"text":"“Well,”","sentence":"“Well,” said Altman.","rule":"test","confidence":1,"kind":"quote",' +
        '"content":"Well,","speaker":{"text":"Altman","name":"Altman"}}',
      '{"text":"ALTMAN","sentence":"ALTMAN left.","rule":"test","confidence":1,"kind":"entity","type":"ORG","name":"ALTMAN"}',
      '',
    ].join('\n'),
  );
});

test('a baseline reads back as what it was written from, documents without facts too', () => {
  const read = readFactSets(writeBaseline(SETS));
  expect(compare(read, SETS).summary.equal).toBe(true);
  expect(writeBaseline(read)).toBe(writeBaseline(SETS));
});

test.each<[string, string]>([
  ['jsonl', FACTS.map((fact) => JSON.stringify(fact)).join('\n')],
  ['json', JSON.stringify(FACTS, null, 2)],
  ['json with a byte-order mark', `\uFEFF${JSON.stringify(FACTS)}`],
])('printed facts read back: %s', (_name, text) => {
  const read = readFactSets(text);
  expect(read.map(({ source }) => source)).toEqual(['a.txt']);
  expect(compare(read, [{ source: 'a.txt', items: toItems(FACTS) }]).summary.equal).toBe(true);
});

test('an inserted mention changes no other line of a baseline', () => {
  const old = writeBaseline([{ source: 'a', items: toItems(factsOfMarked('⟦AWS⟧ paid ⟦$5⟧.')) }]);
  const now = writeBaseline([
    { source: 'a', items: toItems(factsOfMarked('⟦BELL⟧ rang.\n\n⟦AWS⟧ paid ⟦$5⟧.')) },
  ]);
  const added = now.split('\n').filter((line) => !old.split('\n').includes(line));
  expect(added).toHaveLength(1);
});

describe('what holds no facts', () => {
  test.each([
    ['not JSON', '{"kind":', 1, 'not JSON'],
    [
      'a conflict',
      '{"baseline":"factx","version":1}\n<<<<<<< HEAD\n',
      2,
      'a merge conflict that is not settled',
    ],
    [
      'a fact without a text',
      '{"kind":"money","source":"a"}',
      1,
      'no fact: it lacks `kind`, `source`, `text` or `sentence`',
    ],
    [
      'another version',
      '{"baseline":"factx","version":2}',
      1,
      'a baseline that this version of factx cannot read; make it anew',
    ],
    [
      'a stray fact',
      `{"baseline":"factx","version":1}\n${JSON.stringify(FACTS[0])}`,
      2,
      'a fact above the first document',
    ],
    ['something else', '{"baseline":"factx","version":1}\n7', 2, 'neither a document nor a fact'],
  ])('%s', (_name, text, line, message) => {
    expect(() => readFactSets(text)).toThrow(new FactSetError(message, line));
  });
});
