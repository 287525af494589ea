import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkCommand } from '../../src/cli/commands/check.js';
import { extractCommand } from '../../src/cli/commands/extract.js';
import { parseConfig } from '../../src/config/parse-config.js';
import { configSchema } from '../../src/config/schema.js';

const parse = (value: unknown) =>
  parseConfig(typeof value === 'string' ? value : JSON.stringify(value), '/project/factx.config.json');

test('options, lists and paths', () => {
  const config = parse({
    kind: ['money', 'date'],
    minConfidence: 0.5,
    baseline: 'fixtures/facts.jsonl',
    entities: [{ name: 'Project Heron', type: 'PRODUCT', aliases: ['Heron'] }],
    ignore: ['Heron Street'],
    off: { 'letters/**': ['quote', 'money'], '**/*.md': ['date'] },
  });
  expect(config.options).toEqual({
    kind: ['money', 'date'],
    minConfidence: 0.5,
    baseline: '/project/fixtures/facts.jsonl',
  });
  expect(config.entities).toEqual([{ name: 'Project Heron', type: 'PRODUCT', aliases: ['Heron'] }]);
  expect(config.ignore).toEqual(['Heron Street']);
  expect([...config.kindsOff('/project/letters/a/b.md')]).toEqual(['quote', 'money', 'date']);
  expect([...config.kindsOff('/project/news/a.txt')]).toEqual([]);
});

describe('what is wrong is named, with the nearest right key', () => {
  test.each([
    ['{"kind"', /factx\.config\.json is not JSON: /, /--no-config/],
    [{ baselin: 'x' }, /"baselin" is no key of it/, /did you mean "baseline"\? it takes/],
    [{ referenceDay: '2025-01-01' }, /"referenceDay" is no key/, /did you mean "referenceDate"\?/],
    [{ minConfidence: 2 }, /"minConfidence": Too big/, /mend it/],
    [{ referenceDate: '2025-02-30' }, /"referenceDate": Invalid ISO date/, /mend it/],
    [{ kind: ['mony'] }, /"kind\.0": Invalid option/, /mend it/],
    [{ off: { '*.md': ['dates'] } }, /"off\.\*\.md\.0": Invalid option/, /mend it/],
    [
      {
        entities: [
          { name: 'A', type: 'ORG' },
          { name: 'B', typ: 'ORG' },
        ],
      },
      /"typ" is no key|"entities\.1\.type"/,
      /mend it|"type"/,
    ],
    [{ entities: [{ name: 'A', type: 'FIRM' }] }, /"entities\.0\.type": Invalid option/, /mend it/],
    [
      { entities: [{ name: 'A', type: 'ORG', alias: ['B'] }] },
      /"alias" is no key/,
      /did you mean "aliases"\?/,
    ],
    [[], /Invalid input: expected object/, /mend it/],
  ])('%j', (value, what, mend) => {
    expect(() => parse(value)).toThrow(
      expect.objectContaining({ message: expect.stringMatching(what), mend: expect.stringMatching(mend) }),
    );
  });
});

test('every option of extract and check can stand in it', () => {
  const options = [...extractCommand.options, ...checkCommand.options].map(({ flags }) => {
    const [, name = ''] = /--(?<name>[a-z0-9-]+)/.exec(flags) ?? [];
    return name.replaceAll(/-(?<letter>[a-z])/g, (_, letter: string) => letter.toUpperCase());
  });
  const lists = ['$schema', 'entities', 'ignore', 'off'];
  expect(new Set(Object.keys(configSchema.shape))).toEqual(new Set([...options, ...lists]));
});

test('a hundred thousand names are read in a moment', () => {
  const entities = Array.from({ length: 100_000 }, (_, i) => ({
    name: `Firm ${i}`,
    type: 'ORG',
    aliases: [`F${i}`],
  }));
  const json = JSON.stringify({ entities });
  const before = process.cpuUsage();
  expect(parse(json).entities).toHaveLength(100_000);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(400);
});

test('the example of the README is a configuration', () => {
  const [, json = ''] =
    /```json\n(?<json>\{\n {2}"kind"[\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  expect(parse(json).entities).toHaveLength(1);
});
