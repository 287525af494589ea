import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/facts/fact.js';
import { fitLine, widthOf } from '../../src/write/fit.js';
import { toHarmless, toHarmlessLine } from '../../src/write/harmless.js';
import { meaningOf } from '../../src/write/meaning.js';
import { PLAIN } from '../../src/write/palette.js';
import { toTableWriter } from '../../src/write/table.js';

const place = { source: 'a.txt', start: 0, end: 5, line: 1, column: 1, text: '$5' };
const proof = { sentence: '', rule: 'money.x', confidence: 0.9 };
const money = (fields: Partial<Extract<Fact, { kind: 'money' }>>): Fact => ({
  kind: 'money',
  ...place,
  ...{ amount: 5, min: 5, max: 5, currency: 'USD', qualifier: 'exact', per: null },
  ...fields,
  ...proof,
});

describe('what a fact means in a few words', () => {
  test.each([
    [money({ amount: 38e9 }), '38,000,000,000 USD'],
    [money({ amount: -0.5, currency: null }), '−0.5'],
    [money({ amount: 1234.56, per: 'share' }), '1,234.56 USD a share'],
    [money({ amount: 8e9, qualifier: 'more than' }), '> 8,000,000,000 USD'],
    [money({ amount: null, min: 1e7, max: 1.5e7, qualifier: 'between' }), '10,000,000 to 15,000,000 USD'],
    [money({ amount: null, min: 1e11, max: null, qualifier: 'at least' }), '100,000,000,000 USD'],
    [money({ amount: 1e24 }), '1e+24 USD'],
  ])('%#', (fact, expected) => {
    expect(meaningOf(fact)).toBe(expected);
  });

  test('of the other kinds', () => {
    const entity: Fact = {
      kind: 'entity',
      ...place,
      ...{
        text: 'Altman',
        type: 'PERSON',
        name: 'Sam Altman',
        entity: 'e1',
        role: 'CEO',
        affiliation: 'OpenAI',
      },
      ...proof,
    };
    const date: Fact = {
      kind: 'date',
      ...place,
      ...{
        type: 'DATE',
        value: '2025-11',
        mod: 'ON_OR_BEFORE',
        from: null,
        to: null,
        reference: null,
        quant: null,
        freq: null,
      },
      ...proof,
    };
    const speaker = { text: 'He', start: 0, end: 2, name: 'Sam Altman', entity: 'e1' };
    const cue = { text: 'said', start: 3, end: 7 };
    const quote: Fact = { kind: 'quote', ...place, type: 'direct', content: 'x', speaker, cue, ...proof };
    expect([entity, date, quote].map(meaningOf)).toEqual([
      'Sam Altman · CEO · OpenAI',
      '2025-11 on or before',
      'Sam Altman · said',
    ]);
  });
});

describe('shortening by display width', () => {
  test.each([
    ['short', 10, 'short'],
    ['a line that is too long for it', 20, 'a line that is too…'],
    ['abcdefghijklmnopqrstuvwxyz', 10, 'abcdefghi…'],
    ['日本の会社は払った', 10, '日本の会…'],
    ['e\u0301e\u0301e\u0301e\u0301', 3, 'e\u0301e\u0301…'],
    ['👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 5, '👨‍👩‍👧‍👦👨‍👩‍👧‍👦…'],
    ['🇫🇷🇬🇧🇯🇵', 5, '🇫🇷🇬🇧…'],
  ])('%s to %i', (line, width, expected) => {
    expect(fitLine(line, width)).toBe(expected);
    expect(widthOf(fitLine(line, width))).toBeLessThanOrEqual(width);
  });
});

describe('harmless text', () => {
  test.each([
    ['\u001b[31mred\u0007', '␛[31mred␇'],
    ['a\u009b2Jb\u007f', 'a<U+009B>2Jb␡'],
    ['user\u202etxt.exe', 'user<U+202E>txt.exe'],
    ['zero\u200bwidth', 'zero<U+200B>width'],
    ['lone \ud800 half', 'lone \ufffd half'],
    ['😀 é 日本', '😀 é 日本'],
  ])('%j', (text, expected) => {
    expect(toHarmless(text)).toBe(expected);
  });

  test('on one line', () => {
    expect(toHarmlessLine(' a\n\n b\tc\u2028d\r\n')).toBe('a b c d');
  });
});

test('a table has a heading for each document and one fact a row', () => {
  const writer = toTableWriter({ width: 60, palette: PLAIN });
  const facts = [money({}), money({ line: 12, column: 30, text: 'a\nlong $7 million sum', amount: 7e6 })];
  const text = [...writer.writeFacts(facts, { documents: 0, facts: 0 })].join('');
  expect(text).toBe(
    [
      'a.txt',
      '    1:1  MONEY  $5                     5 USD',
      '  12:30  MONEY  a long $7 million sum  7,000,000 USD',
      '',
      '',
    ].join('\n'),
  );
  expect(writer.close({ documents: 1, facts: 2 })).toBe('2 facts in 1 document\n');
});
