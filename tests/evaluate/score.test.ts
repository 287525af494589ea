import { describe, expect, test } from 'vitest';
import { errorsOf } from '../../src/evaluate/errors.js';
import { shortfalls } from '../../src/evaluate/gate.js';
import { GoldError, parseGold } from '../../src/evaluate/gold.js';
import { JUDGES, type Judged } from '../../src/evaluate/judges.js';
import { pairUp } from '../../src/evaluate/pairing.js';
import { figuresPerRule } from '../../src/evaluate/per-rule.js';
import { matchFacts, scoreMatches } from '../../src/evaluate/score.js';
import { errorLines } from '../../src/evaluate/tables.js';
import { factsOf } from '../../src/pipeline.js';

const span = (start: number, end: number) => ({ start, end });

describe('pairs', () => {
  test.each([
    ['the same span before a longer one', [span(0, 4)], [span(0, 6), span(0, 4)], [[0, 1]]],
    ['each once', [span(0, 4), span(2, 6)], [span(1, 5)], [[0, 0]]],
    ['the better overlap first', [span(0, 4), span(3, 9)], [span(3, 8)], [[1, 0]]],
    ['a long prediction before the gold', [span(8, 9)], [span(0, 20), span(1, 2)], [[0, 0]]],
    ['no touch', [span(0, 4)], [span(4, 6)], []],
  ])('%s', (_name, gold, predicted, expected) => {
    const pairs = pairUp(gold, predicted);
    expect(pairs.map((pair) => [gold.indexOf(pair.gold), predicted.indexOf(pair.predicted)])).toEqual(
      expected,
    );
  });

  test('ten thousand against ten thousand pair in linear time', () => {
    const spans = Array.from({ length: 10_000 }, (_, i) => span(10 * i, 10 * i + 12));
    expect(pairUp(spans, spans)).toHaveLength(10_000);
  });
});

describe('judges', () => {
  const at = span(0, 1);
  test.each<[string, string, Partial<Judged>, Partial<Judged>, boolean | null]>([
    ['money', 'amount', { amount: 5 }, { amount: 5 + 1e-12 }, true],
    ['money', 'amount', { amount: 5 }, { amount: null }, false],
    ['money', 'amount', { amount: null, min: 1, max: null }, { min: 1, max: null }, true],
    ['money', 'amount', { amount: null }, { amount: 5 }, null],
    ['money', 'value', { amount: 5, currency: null }, { amount: 5, currency: 'USD' }, true],
    ['money', 'value', { amount: 5, currency: 'EUR' }, { amount: 5, currency: 'USD' }, false],
    ['date', 'value', { value: '2032', timex: ['P1Y'] }, { value: 'P1Y' }, true],
    ['date', 'value', {}, { value: 'P1Y' }, null],
    ['date', 'type+value', { value: 'P1Y', type: 'DATE' }, { value: 'P1Y', type: 'DURATION' }, false],
    ['quote', 'speaker', { speaker: null }, { speaker: null }, true],
    ['quote', 'speaker', { speaker: null }, { speaker: span(1, 2) }, false],
    ['quote', 'speaker', { speaker: span(0, 3) }, { speaker: span(2, 5) }, true],
    ['quote', 'speaker', {}, { speaker: span(2, 5) }, null],
    ['quote', 'speaker where gold names one', { speaker: null }, { speaker: null }, null],
  ])('%s %s of %j and %j is %s', (kind, name, gold, predicted, expected) => {
    const judges = new Map(Object.entries(JUDGES).map(([key, all]) => [key, new Map(Object.entries(all))]));
    expect(judges.get(kind)?.get(name)?.({ ...at, ...gold }, { ...at, ...predicted })).toBe(expected);
  });
});

const TEXT = 'It paid $5 million, then $7, and ten dollars.';
const at = (text: string) => ({ start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length, text });
const GOLD = {
  id: 'one',
  text: TEXT,
  kinds: ['money'],
  facts: [
    { kind: 'money', ...at('$5 million'), amount: 5e6, currency: 'EUR' },
    { kind: 'money', ...at('ten dollars and'.slice(0, 11)), amount: 10, currency: 'USD' },
  ],
  ignore: [at('$7')],
};
const document = parseGold(JSON.stringify(GOLD));
const facts = factsOf({ id: 'one', text: TEXT, reference: null }).filter(
  ({ text }) => text !== 'ten dollars',
);
const matches = matchFacts({ document, facts }, new Set(['money']));

test('errors, the worst first, each with its text', () => {
  const errors = errorsOf(matches);
  expect(errors.map(({ type, gold, predicted }) => [type, (gold ?? predicted)?.text])).toEqual([
    ['missed', 'ten dollars'],
    ['value', '$5 million'],
  ]);
  expect(errors.map(errorLines).join('')).toContain('│ It paid ⟦$5 million⟧, then $7, and ten dollars.');
});

test('what gold leaves open counts neither way, and rules have a precision', () => {
  expect(scoreMatches(matches).kinds.get('money')).toMatchObject({ gold: 2, predicted: 1, exact: 1 });
  expect(figuresPerRule(matches)).toMatchObject([{ predicted: 1, exact: 1, overlap: 1, right: 0 }]);
});

test('a gate names what is below it', () => {
  const scores = scoreMatches(matches);
  const limits = [
    { name: 'money', least: 0.5 },
    { name: 'money', least: 0.7 },
    { name: 'PERSON', least: 0.1 },
  ];
  expect(shortfalls(scores, limits).map(({ name, f1 }) => [name, f1])).toEqual([
    ['money', 2 / 3],
    ['PERSON', null],
  ]);
});

test.each([
  ['{', 'not JSON'],
  ['{"id":"a","text":"b","kinds":["money"]}', 'facts: Invalid input: expected array, received undefined'],
  [
    '{"id":"a","text":"b","kinds":[],"facts":[{"kind":"money","start":0,"end":1,"text":"c"}]}',
    'a: the text at 0 is "b", not "c"',
  ],
])('%s is no gold', (line, message) => {
  expect(() => parseGold(line)).toThrow(new GoldError(message));
});
