import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/comparison.js';
import { toItems } from '../../src/compare/entry.js';
import type { FactSet } from '../../src/compare/pair-documents.js';
import { factsOfMarked } from './versions.js';

const A = '⟦AWS⟧ paid ⟦$5⟧.\n⟦OPENAI⟧ took it.\n⟦“Well,”⟧ said Altman.\nIt ends in ⟦2032⟧.';
const B = '⟦BELL⟧ rang.';

const set = (source: string, marked: string): FactSet => ({
  source,
  items: toItems(factsOfMarked(marked, source)),
});
const statuses = (old: FactSet[], now: FactSet[]): string[] =>
  compare(old, now).documents.map(({ status, source, was, changes }) =>
    [status, was && `${was} →`, source, changes.length || ''].filter(Boolean).join(' '),
  );

describe('documents', () => {
  test.each<[string, FactSet[], FactSet[], string[]]>([
    ['equal', [set('a', A), set('b', B)], [set('a', A), set('b', B)], ['same a', 'same b']],
    ['renamed', [set('a', A), set('b', B)], [set('b', B), set('c', A)], ['same b', 'renamed a → c']],
    ['renamed and edited', [set('a', A)], [set('c', A.replace('2032', '2033'))], ['renamed a → c 1']],
    ['gone', [set('a', A), set('b', B)], [set('b', B)], ['same b', 'gone a']],
    ['new', [set('b', B)], [set('a', A), set('b', B)], ['new a', 'same b']],
    ['replaced', [set('a', A)], [set('b', B)], ['new b', 'gone a']],
    ['changed', [set('a', A)], [set('a', A.replace('$5', '$6'))], ['changed a 1']],
    ['swapped names', [set('a', A), set('b', B)], [set('b', A), set('a', B)], ['changed b 6', 'changed a 6']],
    [
      'twins renamed keep their file names apart',
      [set('x/a', A), set('x/b', A)],
      [set('y/a', A), set('y/b', A)],
      ['renamed x/a → y/a', 'renamed x/b → y/b'],
    ],
    ['moved without facts', [set('x/a', '')], [set('y/a', '')], ['renamed x/a → y/a']],
    ['other without facts', [set('x/a', '')], [set('y/b', '')], ['new y/b', 'gone x/a']],
    ['none', [], [], []],
  ])('%s', (_name, old, now, expected) => {
    expect(statuses(old, now)).toEqual(expected);
  });
});

test('fields can be left out of the comparison', () => {
  const now = set('a', A.replace('“Well,”', '“Well,”').replace('Altman', 'Garman'));
  expect(compare([set('a', A)], [now], new Set(['speaker'])).summary.equal).toBe(true);
  expect(compare([set('a', A)], [now]).summary).toEqual({
    equal: false,
    documents: { same: 0, changed: 1, renamed: 0, gone: 0, new: 0 },
    facts: { added: 0, missing: 0, changed: 1, moved: 0 },
  });
});
