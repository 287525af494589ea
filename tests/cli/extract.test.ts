import { spawn } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { BIN, factx, factxIn, makeFolder, parseLines } from './factx.js';

const STORY = 'Acme paid $5 million for it.\n\nThe buyer, Böll & Co, got “$7” back.\n';

describe('inputs', () => {
  test('come in the order given, a folder by path, each file once', async () => {
    const files = {
      'b/z.txt': '$1',
      'b/a/x.txt': '$2',
      'b/a-b.txt': '$3',
      'b/.h.txt': '$4',
      'a.md': '$5',
      'b/n.log': '$6',
    };
    const { out, status } = await factxIn(files, [
      'extract',
      'b',
      'a.md',
      'b/z.txt',
      '-k',
      'money',
      '-f',
      'jsonl',
    ]);
    expect(parseLines(out).map(({ source }) => source)).toEqual([
      'b/a-b.txt',
      'b/a/x.txt',
      'b/z.txt',
      'a.md',
    ]);
    expect(status).toBe(0);
  });

  test.each([
    [['*.txt'], ['a.txt', 'b.txt']],
    [['**/*.txt'], ['a.txt', 'b.txt', 'd/c.txt']],
    [['*'], ['a.txt', 'b.txt']],
    [['*.log'], ['e.log']],
    [['[x].txt'], ['[x].txt']],
    [['./d/'], ['./d/c.txt']],
    [['e.log'], ['e.log']],
  ])('%j', async (inputs, expected) => {
    const files = {
      'a.txt': '$1',
      'b.txt': '$1',
      'd/c.txt': '$1',
      'e.log': '$1',
      ...(inputs[0] === '[x].txt' ? { '[x].txt': '$1' } : {}),
    };
    const { out } = await factxIn(files, ['extract', ...inputs, '-k', 'money', '-f', 'jsonl']);
    expect(parseLines(out).map(({ source }) => source)).toEqual(expected);
  });

  test.each([
    ['text', STORY, '$5 million'],
    ['a page', '<!doctype html><p>Acme paid <b>$5</b> million.</p>', '$5 million'],
    ['lines of JSON', '\n{"id": "x", "text": "Acme paid $5 million."}\n', '$5 million'],
    ['text that starts like JSON', '{curly} things cost $5 million\n', '$5 million'],
  ])('standard input that is %s', async (_, stdin, text) => {
    const { out, status } = await factx(['extract', '-', '-k', 'money', '-f', 'jsonl'], { stdin });
    expect(parseLines(out)[0]).toMatchObject({ text });
    expect(status).toBe(0);
  });

  test('a symbolic link that is named is followed', async () => {
    const folder = makeFolder({ 'a.txt': STORY });
    symlinkSync('a.txt', join(folder.path, 'link.txt'));
    const { out } = await factx(['extract', 'link.txt', '-f', 'jsonl', '-k', 'money'], { cwd: folder.path });
    expect(parseLines(out)[0]).toMatchObject({ source: 'link.txt', text: '$5 million' });
    folder.dispose();
  });
});

describe('formats', () => {
  test('json is one array of what jsonl has line by line', async () => {
    const lines = await factxIn({ 'a.txt': STORY, 'b.txt': STORY }, ['extract', '.', '-f', 'jsonl']);
    const array = await factxIn({ 'a.txt': STORY, 'b.txt': STORY }, ['extract', '.', '-f', 'json']);
    expect(JSON.parse(array.out)).toEqual(parseLines(lines.out));
  });

  test.each([
    ['facts.json', /^\[\n\{/],
    ['facts.jsonl', /^\{"kind"/],
    ['facts.csv', /^kind,source,start/],
    ['facts.txt', /^a\.txt\n/],
  ])('the ending of %s decides', async (name, expected) => {
    const folder = makeFolder({ 'a.txt': STORY });
    const run = await factx(['extract', 'a.txt', '-k', 'money', '-o', name], { cwd: folder.path });
    expect(run).toEqual({ out: '', err: '', status: 0 });
    expect(readFileSync(join(folder.path, name), 'utf8')).toMatch(expected);
    expect(readdirSync(folder.path).sort()).toEqual(['a.txt', name].sort());
    folder.dispose();
  });

  test('an output in the input folder is no input, and a link to it stays one', async () => {
    const folder = makeFolder({ 'a.txt': STORY, 'real.jsonl': '' });
    symlinkSync('real.jsonl', join(folder.path, 'facts.jsonl'));
    for (const output of ['facts.jsonl', 'real.jsonl']) {
      const { err } = await factx(['extract', '.', '-k', 'money', '-o', output], { cwd: folder.path });
      expect(err).not.toContain('error');
      expect(parseLines(readFileSync(join(folder.path, output), 'utf8'))).toHaveLength(2);
    }
    expect(lstatSync(join(folder.path, 'facts.jsonl')).isSymbolicLink()).toBe(true);
    folder.dispose();
  });
});

describe('choices', () => {
  const text =
    'On 3 May 2025 the Bank of England in London said it would lend £5 million. ' +
    '“We are ready to do a good deal more of it,” said Jane Roe.';

  test.each([
    [['-k', 'money'], ['money']],
    [
      ['-k', 'money,date', '-k', 'quote'],
      ['date DATE', 'money', 'quote direct'],
    ],
    [
      ['--type', 'ORG,DATE'],
      ['date DATE', 'entity ORG'],
    ],
    [['--type', 'location'], ['entity LOCATION']],
    [
      ['-k', 'money,entity', '--type', 'PERSON'],
      ['entity PERSON', 'money'],
    ],
    [['--min-confidence', '1.0', '-k', 'money'], []],
  ])('%j', async (args, expected) => {
    const { out, status } = await factx(['extract', '-', '-f', 'jsonl', ...args], { stdin: text });
    const found = parseLines(out).map(({ kind, type = '' }) => `${kind} ${type}`.trim());
    expect([...new Set(found)].sort()).toEqual(expected);
    expect(status).toBe(0);
  });

  test.each([
    ['codepoint', 12],
    ['utf16', 13],
    ['byte', 16],
  ])('--offsets %s', async (unit, start) => {
    const args = ['extract', '-', '-k', 'money', '-f', 'jsonl', '--offsets', unit];
    const { out } = await factx(args, { stdin: '😀 Böll gott $5.' });
    expect(parseLines(out)[0]).toMatchObject({ start, text: '$5' });
  });
});

describe('the terminal', () => {
  const hostile = 'a.jsonl';
  const files = {
    [hostile]: JSON.stringify({
      id: '\u001b[2Jx\u202e',
      text: 'Acme \u001b]0;x\u0007 paid $5\u001b[31m million and $7\u009b2J\u202e.',
    }),
  };

  test('never gets a control or an escape sequence of a document', async () => {
    const { out, err } = await factxIn(files, ['extract', hostile, 'no\u001b[31m.txt']);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
    expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(out).toContain('␛[2Jx<U+202E>');
  });

  test.each([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('colours into a pipe with %j: %s', async (env, isColored) => {
    const { out } = await factx(['extract', '-', '-k', 'money'], { stdin: STORY, env });
    expect(out.includes('\u001b[')).toBe(isColored);
  });

  test.each([40, 60, 80, 120])('a table fits %i columns', async (width) => {
    const text =
      '“日本の会社は五百万ドルを払った、そして彼らは去った and it was 👨‍👩‍👧‍👦 $5 million e\u0301e\u0301e\u0301 of them, every single one,” said Jane Roe of Acme Corp.';
    const { out } = await factx(['extract', '-'], { stdin: text, env: { COLUMNS: String(width) } });
    expect(Math.max(...out.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
  });

  test.each(['extract', ''])('factx %s --help shows examples first', async (command) => {
    const { out, status } = await factx([command, '--help'].filter((arg) => arg !== ''));
    expect(out).toMatch(/^Examples:\n {2}factx /);
    expect(out).toContain('Usage: factx');
    expect(status).toBe(0);
  });
});

describe('pipes', () => {
  const lines = Array.from({ length: 4000 }, (_, i) =>
    JSON.stringify({ id: `d${i}`, text: `${'Acme paid $5 million. '.repeat(6)}` }),
  ).join('\n');

  test('a reader that leaves early ends the run quietly', async () => {
    const folder = makeFolder({ 'a.jsonl': lines });
    const child = spawn(
      'sh',
      ['-c', `"${process.execPath}" "${BIN}" extract a.jsonl -k money -f jsonl; echo "status $?" >&2`],
      { cwd: folder.path },
    );
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    await new Promise((resolve) => child.on('close', resolve));
    expect(err).toBe('status 0\n');
    folder.dispose();
  });

  test('5 MB through a slow pipe arrive whole', async () => {
    const folder = makeFolder({ 'a.jsonl': lines });
    const args = ['extract', 'a.jsonl', '-k', 'money', '-f', 'jsonl'];
    const child = spawn(process.execPath, [BIN, ...args], { cwd: folder.path });
    let out = '';
    for await (const chunk of child.stdout) {
      out += chunk;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    expect(out.length).toBeGreaterThan(5e6);
    expect(parseLines(out)).toHaveLength(24_000);
    expect(existsSync(join(folder.path, 'a.jsonl'))).toBe(true);
    folder.dispose();
  });
});
