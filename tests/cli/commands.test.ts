import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.js';
import { RULES } from '../../src/extract/rules.js';
import { factx, makeFolder, parseLines } from './factx.js';

describe('schema', () => {
  test('every fact of the seeds validates, alone and by kind', async () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true, discriminator: false });
    const { out } = await factx(['extract', 'seeds', '--format', 'jsonl']);
    const any = ajv.compile(JSON.parse((await factx(['schema'])).out));
    const kinds = ['entity', 'money', 'date', 'quote'];
    const schemas = await Promise.all(
      kinds.map(async (kind) => (await factx(['schema', '--kind', kind])).out),
    );
    const byKind = new Map(kinds.map((kind, i) => [kind, ajv.compile(JSON.parse(schemas[i] ?? ''))]));
    for (const fact of parseLines(out)) {
      expect(any(fact), JSON.stringify(any.errors)).toBe(true);
      expect(byKind.get(String(fact.kind))?.(fact)).toBe(true);
    }
    expect(any({ ...parseLines(out)[0], confidence: 2 })).toBe(false);
  });

  test('every field is described', async () => {
    const { out } = await factx(['schema']);
    expect(fieldsWithout(JSON.parse(out), 'fact')).toEqual([]);
  });
});

/** Paths of the properties that have no description. */
function fieldsWithout(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, anyOf = [], oneOf = [] } = { properties: {}, anyOf: [], oneOf: [], ...schema };
  const fields = Object.entries(properties).flatMap(([name, field]) => [
    ...(Object(field).description ? [] : [`${path}.${name}`]),
    ...fieldsWithout(field, `${path}.${name}`),
  ]);
  return [...fields, ...[...anyOf, ...oneOf].flatMap((inner) => fieldsWithout(inner, path))];
}

describe('rules', () => {
  test('all of them, for people and for programs', async () => {
    const { out } = await factx(['rules']);
    expect(RULES.filter(({ id, example }) => !out.includes(`${id} (`) || !out.includes(example))).toEqual([]);
    const listed = JSON.parse((await factx(['rules', '--json', '--kind', 'money'])).out);
    expect(listed.map(({ id }: { id: string }) => id)).toEqual(
      RULES.filter(({ kind }) => kind === 'money').map(({ id }) => id),
    );
  });
});

describe('completion', () => {
  const complete = async (words: readonly string[]): Promise<string[]> => {
    const { out } = await factx(['completion', 'bash']);
    const line = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}`;
    const script = `complete() { :; }\n${out}\n${line}; _factx; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return spawnSync('bash', ['-c', script]).stdout.toString().split('\n').filter(Boolean);
  };

  test.each([
    [
      ['factx', 'ex'],
      ['extract', 'explain'],
    ],
    [['factx', 'check', '--reporter', 's'], ['sarif']],
    [['factx', 'extract', '-k', 'm'], ['money']],
    [
      ['factx', 'extract', '--offsets', ''],
      ['codepoint', 'utf16', 'byte'],
    ],
    [['factx', 'check', '--base'], ['--baseline']],
    [['factx', 'extract', '--no'], ['--no-config']],
  ])('bash completes %j', async (words, expected) => {
    expect(await complete(words)).toEqual(expected);
  });

  test.each(['zsh', 'fish'])('%s knows every command', async (shell) => {
    const { out, status } = await factx(['completion', shell]);
    for (const { name } of COMMANDS) expect(out).toContain(name);
    expect(status).toBe(0);
  });

  test('a shell that is none', async () => {
    const { err, status } = await factx(['completion', 'tcsh']);
    expect(err).toMatch(/no completion for "tcsh"\n +it takes bash, zsh, fish/);
    expect(status).toBe(2);
  });
});

describe('configuration', () => {
  const config = {
    format: 'jsonl',
    kind: ['money', 'entity'],
    entities: [{ name: 'Project Heron', type: 'PRODUCT', aliases: ['Heron'] }],
    ignore: ['$7'],
    off: { 'letters/**': ['money'] },
  };
  const TEXT = 'It paid $7 and then $5 million for Heron.';
  const folder = makeFolder({
    'factx.config.json': JSON.stringify(config),
    'news/deep/a.txt': TEXT,
    'news/deep/letters/a.txt': TEXT,
    'letters/a.txt': TEXT,
    'wrong/factx.config.json': '{"formt": "json"}',
  });

  afterAll(folder.dispose);

  const textsOf = async (args: readonly string[], cwd: string): Promise<unknown[]> =>
    parseLines((await factx(['extract', ...args], { cwd: `${folder.path}/${cwd}` })).out).map(
      ({ text }) => text,
    );

  test('is found above the working directory', async () => {
    expect(await textsOf(['a.txt'], 'news/deep')).toEqual(['$5 million', 'Heron']);
  });
  test('switches kinds off by glob, from its own folder', async () => {
    expect(await textsOf(['a.txt'], 'letters')).toEqual(['Heron']);
    expect(await textsOf(['letters/a.txt'], 'news/deep')).toEqual(['$5 million', 'Heron']);
  });
  test('gives way to the command line', async () => {
    expect(await textsOf(['a.txt', '--kind', 'money'], 'news/deep')).toEqual(['$5 million']);
    const { out } = await factx(['extract', 'a.txt', '--format', 'csv'], { cwd: `${folder.path}/news/deep` });
    expect(out).toMatch(/^kind,/);
  });
  test('is left out on request', async () => {
    const found = await textsOf(
      ['a.txt', '--no-config', '--format', 'jsonl', '--kind', 'money'],
      'news/deep',
    );
    expect(found).toEqual(['$7', '$5 million']);
  });
  test('that is wrong is told of', async () => {
    const { err, status } = await factx(['extract', '../letters/a.txt'], { cwd: `${folder.path}/wrong` });
    expect(err).toMatch(/factx\.config\.json: "formt" is no key of it\n +did you mean "format"\?/);
    expect(status).toBe(2);
  });
});

test('the package names its manual page', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).man).toBe('./bin/factx.1');
});
