import { describe, expect, test } from 'vitest';
import { extractFindings } from '../../../../src/extract/extract.js';
import { resolveMoney } from '../../../../src/resolve/money/resolve-money.js';
import type { ResolvedEntity } from '../../../../src/resolve/resolved.js';
import { toDocument } from '../../../../src/tokenize/document.js';
import { readMarks } from '../../../tables.js';

/** The sums of a text whose parties are marked ⟦so⟧: `e1`, `e2` in text order. */
function resolve(marked: string) {
  const { text, spans } = readMarks(marked);
  const entities = spans.map(
    (span, i): ResolvedEntity => ({
      ...span,
      kind: 'entity',
      rule: 'entity.test',
      confidence: 1,
      type: 'ORG',
      name: text.slice(span.start, span.end),
      entity: `e${i + 1}`,
      role: null,
      affiliation: null,
    }),
  );
  const document = toDocument({ id: 't', text, reference: null });
  return resolveMoney(document, extractFindings(document, new Set(['money'])).money, entities);
}

describe('what a sum measures or buys', () => {
  test.each([
    ['signed a $38 billion cloud contract with them', 'cloud contract'],
    ['opened an $11 billion data center campus primarily for it', 'data center campus'],
    ['a two-million-euro fine imposed on it', 'fine'],
    ["the firm's $3bn debt", 'debt'],
    ['a third-quarter net loss of $5 million', 'third-quarter net loss'],
    ['Sales rose 3% to $5m.', 'sales'],
    ['a salary of about £60,000', 'salary'],
    ['it took $82 million in annual revenue', 'annual revenue'],
    ['it owes €70m of debt', 'debt'],
  ])('%s', (text, what) => {
    expect(resolve(text)[0]?.what).toBe(what);
  });

  test.each([
    'the $250 billion spent on it',
    'a $5m Acme contract',
    'they paid $5m in March',
    'the $5 million he won',
    'a $15 an hour wage',
    '$5m worth of shares',
    'the city of $5m',
    'a question of $5',
  ])('not said in: %s', (text) => {
    expect(resolve(text)[0]).not.toHaveProperty('what');
  });
});

describe('how a sum changed', () => {
  test.each([
    ['Revenue was $5m, up 12%.', 0, 'up 12%'],
    ['It earned $5m, down 3.5 per cent from 2019', 0, 'down 3.5 per cent'],
    ['sales grew from $61.9 billion to $63.9 billion', 1, 'from $61.9 billion'],
  ])('%s', (text, index, change) => {
    expect(resolve(text)[index]?.change).toBe(change);
  });

  test.each([
    'It cost $5m, up front.',
    'up 12% to $5m',
    'rose to $6m from $5m, up 12%',
    'prices from $5 to $10',
  ])('not said in: %s', (text) => {
    expect(resolve(text).at(-1)).not.toHaveProperty('change');
  });
});

describe('who gives a sum to whom', () => {
  test.each([
    ['⟦Acme⟧ paid ⟦Bolt⟧ $5m.', { giver: 'e1', receiver: 'e2' }],
    ['⟦Acme⟧ has agreed to pay ⟦Bolt⟧ more than $5m.', { giver: 'e1', receiver: 'e2' }],
    ['⟦Acme⟧ donated about $5m to the ⟦Bolt Fund⟧.', { giver: 'e1', receiver: 'e2' }],
    ['⟦Acme⟧ has invested over $8 billion in ⟦Bolt⟧.', { giver: 'e1', receiver: 'e2' }],
    ['⟦Acme⟧ raised $30m from ⟦Bolt⟧.', { giver: 'e2', receiver: 'e1' }],
    ['⟦Acme⟧ raised $30m last year.', { receiver: 'e1' }],
    ['⟦Acme⟧ will pay $5m.', { giver: 'e1' }],
  ])('%s', (marked, parties) => {
    expect(resolve(marked)[0]).toMatchObject(parties);
  });

  test.each([
    '⟦Acme⟧ was paid $5m.',
    '⟦Acme⟧ said ⟦Bolt⟧ owed $5m.',
    '⟦Acme⟧ invested $5m in a plant.',
    'Shares of ⟦Acme⟧ fell $5.',
    '⟦Acme⟧, which was paid $5m',
    '⟦Acme⟧ refused to pay $5m.',
  ])('not said in: %s', (marked) => {
    const [sum] = resolve(marked);
    expect(sum).not.toHaveProperty('giver');
    expect(sum).not.toHaveProperty('receiver');
  });
});
