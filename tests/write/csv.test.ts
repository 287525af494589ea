import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/facts/fact.js';
import { factSchema } from '../../src/facts/fact.js';
import { KINDS } from '../../src/facts/kinds.js';
import { columnsOf } from '../../src/write/columns.js';
import { toCsvWriter } from '../../src/write/csv.js';
import { jsonlWriter, jsonWriter } from '../../src/write/json.js';

const quote = (text: string): Fact => ({
  kind: 'quote',
  ...{ source: '=1+1', start: 0, end: 3, line: 1, column: 1, text, type: 'direct', content: text },
  speaker: { text: 'He', start: 9, end: 11, name: '@Roe', entity: null },
  cue: null,
  ...{ sentence: text, rule: 'quote.x', confidence: 0.5 },
});

const money: Fact = {
  kind: 'money',
  ...{ source: 'a', start: 0, end: 3, line: 1, column: 1, text: '-$5' },
  ...{ amount: -5, min: -5, max: -5, currency: 'USD', qualifier: 'exact', per: null },
  ...{ sentence: '-$5', rule: 'money.x', confidence: 1 },
};

const before = { documents: 0, facts: 0 };
const print = (facts: readonly Fact[], isSafe: boolean): string => {
  const writer = toCsvWriter(KINDS, isSafe);
  return writer.open + [...writer.writeFacts(facts, before)].join('') + writer.close(before);
};

/** An RFC 4180 reader, so that the writer is not held against itself. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  const cell = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r\n)/g;
  let row: string[] = [];
  for (const { groups } of text.matchAll(cell)) {
    row.push(groups?.quoted?.replaceAll('""', '"') ?? groups?.plain ?? '');
    if (groups?.end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('CSV', () => {
  test('has the fields of every kind, nested ones by dots', () => {
    const columns = columnsOf(KINDS);
    const fields = factSchema.options.flatMap((schema) => Object.keys(schema.shape));
    expect(columns).toEqual(
      expect.arrayContaining(['speaker.name', 'speaker.start', 'cue.text', 'amount', 'value']),
    );
    expect(new Set(columns.map((column) => column.split('.')[0]))).toEqual(new Set(fields));
    expect(columns.at(0)).toBe('kind');
    expect(columnsOf(['money'])).not.toContain('speaker.name');
  });

  test.each(['a "word", said', 'two\nlines', 'a\r\nb', '', 'plain', ' spaces '])('gives %j back', (text) => {
    const [header = [], row = []] = readCsv(print([quote(text)], false));
    expect(row).toHaveLength(header.length);
    expect(row[header.indexOf('text')]).toBe(text);
    expect(row[header.indexOf('speaker.name')]).toBe('@Roe');
    expect(row[header.indexOf('speaker.entity')]).toBe('');
  });

  test('is harmless to spreadsheets where asked, and leaves numbers alone', () => {
    const [header = [], first = [], second = []] = readCsv(print([quote('+cmd'), money], true));
    const cell = (row: string[], name: string) => row[header.indexOf(name)];
    expect([cell(first, 'source'), cell(first, 'text'), cell(first, 'speaker.name')]).toEqual([
      "'=1+1",
      "'+cmd",
      "'@Roe",
    ]);
    expect([cell(second, 'text'), cell(second, 'amount')]).toEqual(["'-$5", '-5']);
  });
});

describe('JSON', () => {
  test('of no facts is an empty array', () => {
    expect(JSON.parse(jsonWriter.open + jsonWriter.close(before))).toEqual([]);
  });

  test('over several documents is one array', () => {
    const many = Array.from({ length: 2500 }, () => money);
    const second = [...jsonWriter.writeFacts(many, { documents: 1, facts: 1 })].join('');
    const text = `${jsonWriter.open}${[...jsonWriter.writeFacts([money], before)].join('')}${second}${jsonWriter.close(before)}`;
    expect(JSON.parse(text)).toHaveLength(2501);
  });

  test('escapes what a terminal would obey', () => {
    const [line = ''] = jsonlWriter.writeFacts([quote('\u009b2J\u202e\u2028\ud800')], before);
    expect(line).toContain('"\\u009b2J\\u202e\\u2028\\ud800"');
    expect(JSON.parse(line)).toEqual(quote('\u009b2J\u202e\u2028\ud800'));
  });
});
