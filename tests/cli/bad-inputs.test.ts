import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BIN, factx, factxIn, makeFolder, parseLines } from './factx.js';

const GOOD = 'Acme paid $5 million for it.';
const JSONL = ['--kind', 'money', '--format', 'jsonl'];

const textsOf = (out: string) => parseLines(out).map(({ text }) => text);

describe('a bad input is told of with what, where and how to mend it, and the good ones go on', () => {
  test.each([
    {
      name: 'a missing file',
      files: {},
      input: 'nix.txt',
      err: /error: nix\.txt: no such file or folder\n +check/,
    },
    {
      name: 'a folder without inputs',
      files: { 'empty/a.png': 'x' },
      input: 'empty',
      err: /empty: a folder without inputs/,
    },
    {
      name: 'a glob without matches',
      files: {},
      input: 'x/*.txt',
      err: /x\/\*\.txt: a glob that matches no input/,
    },
    {
      name: 'a binary file',
      files: { 'a.txt': Uint8Array.from({ length: 9000 }, (_, i) => (i * 7919) % 256) },
      input: 'a.txt',
      err: /a\.txt: no text but binary data/,
    },
    { name: 'a PDF', files: { 'a.txt': '%PDF-1.7\n1 0 obj' }, input: 'a.txt', err: /no text but a PDF/ },
    {
      name: 'a broken JSONL line',
      files: { 'a.jsonl': `{"text": "${GOOD}", "id": "one"}\n{"text": \n[]\n{"text": "We got $7."}\n` },
      input: 'a.jsonl',
      err: /error: a\.jsonl:2: no JSON object\n.*\nerror: a\.jsonl:3: no JSON object/,
      found: ['$5 million', '$7'],
    },
    {
      name: 'JSONL without text',
      files: { 'a.jsonl': `{"id": "one", "body": "${GOOD}"}\n{"text": 5}\n` },
      input: 'a.jsonl',
      err: /a\.jsonl:1: a document without a "text" string[\s\S]*a\.jsonl:2: a document without/,
    },
    {
      name: 'JSONL with a date that is none',
      files: { 'a.jsonl': `{"text": "${GOOD}", "referenceDate": "2025-02-30"}\n` },
      input: 'a.jsonl',
      err: /a\.jsonl:1: "referenceDate" is no day of the calendar/,
      found: ['$5 million'],
    },
  ])('$name', async ({ files, input, err, found = [] }) => {
    const alone = await factxIn(files, ['extract', input, ...JSONL]);
    expect(alone.err).toMatch(err);
    expect(alone.status).toBe(2);
    expect(textsOf(alone.out)).toEqual(found);
    const beside = await factxIn({ ...files, 'good.txt': GOOD }, ['extract', input, 'good.txt', ...JSONL]);
    expect(textsOf(beside.out)).toEqual([...found, '$5 million']);
    expect(beside.status).toBe(2);
  });

  test('many broken lines are counted, not all told', async () => {
    const { err, status } = await factxIn({ 'a.jsonl': 'x\n'.repeat(500) }, ['extract', 'a.jsonl']);
    expect(err.split('\n').length).toBeLessThan(30);
    expect(err).toContain('490 more broken lines');
    expect(status).toBe(2);
  });

  test.skipIf(process.platform !== 'linux')('a file that fails while it is read', async () => {
    const { out, err, status } = await factx(['extract', '/proc/self/mem', ...JSONL]);
    expect({ out, status }).toEqual({ out: '', status: 2 });
    expect(err).toMatch(/\/proc\/self\/mem: cannot be read/);
  });

  test.skipIf(process.getuid?.() === 0)(
    'a file without permission (not as root, who may read all)',
    async () => {
      const folder = makeFolder({ 'a.txt': GOOD, 'b.txt': GOOD });
      chmodSync(join(folder.path, 'a.txt'), 0);
      const { out, err, status } = await factx(['extract', '.', ...JSONL], { cwd: folder.path });
      expect(textsOf(out)).toEqual(['$5 million']);
      expect(err).toMatch(/a\.txt: permission to read it is missing/);
      expect(status).toBe(2);
      folder.dispose();
    },
  );

  test('a symbolic link loop is an error when named, and skipped in a folder', async () => {
    const folder = makeFolder({ 'good.txt': GOOD });
    symlinkSync('b.txt', join(folder.path, 'a.txt'));
    symlinkSync('a.txt', join(folder.path, 'b.txt'));
    symlinkSync('.', join(folder.path, 'again'));
    const named = await factx(['extract', 'a.txt', ...JSONL], { cwd: folder.path });
    expect(named.err).toMatch(/a\.txt: symbolic links that lead in a circle/);
    expect(named.status).toBe(2);
    const walked = await factx(['extract', '.', ...JSONL], { cwd: folder.path });
    expect({ ...walked, out: textsOf(walked.out) }).toEqual({ out: ['$5 million'], err: '', status: 0 });
    folder.dispose();
  });

  test.skipIf(process.platform === 'win32')('a FIFO in a folder is skipped and does not hang', async () => {
    const folder = makeFolder({ 'good.txt': GOOD });
    execFileSync('mkfifo', [join(folder.path, 'pipe.txt')]);
    for (const input of ['.', '*.txt']) {
      const { out, err, status } = await factx(['extract', input, ...JSONL], { cwd: folder.path });
      expect({ found: textsOf(out), err, status }).toEqual({ found: ['$5 million'], err: '', status: 0 });
    }
    folder.dispose();
  });
});

describe('an odd text is read, with a warning where something was lost', () => {
  test('an empty file', async () => {
    const { out, err, status } = await factxIn({ 'a.txt': ' \n' }, ['extract', 'a.txt', '--format', 'json']);
    expect(JSON.parse(out)).toEqual([]);
    expect(err).toMatch(/^warning: a\.txt: is empty/);
    expect(status).toBe(0);
  });

  test('an empty file with --quiet', async () => {
    const run = await factxIn({ 'a.txt': '' }, ['extract', 'a.txt', '--format', 'jsonl', '--quiet']);
    expect(run).toEqual({ out: '', err: '', status: 0 });
  });

  test('bytes that are no UTF-8 become U+FFFD, with one warning that says where', async () => {
    const bytes = Buffer.from('Caf\xe9 Noir paid $5 million to \xe9 and \xe9.', 'latin1');
    const { out, err, status } = await factxIn({ 'a.txt': bytes }, ['extract', 'a.txt', ...JSONL]);
    expect(parseLines(out)[0]).toMatchObject({ text: '$5 million', start: 15 });
    expect(err.match(/warning/g)).toHaveLength(1);
    expect(err).toContain('the first at byte 3');
    expect(status).toBe(0);
  });

  test('NULs stay in the text', async () => {
    const { out, err, status } = await factxIn({ 'a.txt': `\0${GOOD}\0` }, ['extract', 'a.txt', ...JSONL]);
    expect(parseLines(out)[0]).toMatchObject({ text: '$5 million', start: 11 });
    expect({ err, status }).toEqual({ err: '', status: 0 });
  });

  test('lone surrogates stay in JSON and become U+FFFD in a table', async () => {
    const files = { 'a.jsonl': '{"text": "\\ud83d Acme paid $5 million \\udc00 for it.", "id": "\\ud800"}' };
    const json = await factxIn(files, ['extract', 'a.jsonl', ...JSONL]);
    expect(parseLines(json.out)[0]).toMatchObject({ text: '$5 million', start: 12, source: '\ud800' });
    const table = await factxIn(files, ['extract', 'a.jsonl', '--kind', 'money']);
    expect(table.out).toContain('\ufffd\n');
    expect(table.status).toBe(0);
  });

  test.each([
    ['UTF-8', Buffer.from(`\ufeff${GOOD}`, 'utf8')],
    ['UTF-16LE', Buffer.from(`\ufeff${GOOD}`, 'utf16le')],
    ['UTF-16BE', Buffer.from(`\ufeff${GOOD}`, 'utf16le').swap16()],
  ])('%s by its byte-order mark, which is no part of the text', async (_, bytes) => {
    const { out, err, status } = await factxIn({ 'a.txt': bytes }, ['extract', 'a.txt', ...JSONL]);
    expect(parseLines(out)[0]).toMatchObject({ text: '$5 million', start: 10 });
    expect({ err, status }).toEqual({ err: '', status: 0 });
  });

  test('UTF-16 lines of JSON', async () => {
    const bytes = Buffer.from(`\ufeff{"text": "${GOOD}"}\n{"text": "${GOOD}"}\n`, 'utf16le');
    const { out, status } = await factxIn({ 'a.jsonl': bytes }, ['extract', 'a.jsonl', ...JSONL]);
    expect(parseLines(out).map(({ source }) => source)).toEqual(['a.jsonl:1', 'a.jsonl:2']);
    expect(status).toBe(0);
  });
});

describe('a wrong option or value names the right one and ends with status 2', () => {
  test.each([
    [['--kind', 'mony'], /--kind cannot be "mony"\n +did you mean money\?/],
    [['--kind', 'quotes,money'], /did you mean quote\?/],
    [['--type', 'Persn'], /did you mean PERSON\?/],
    [['--format', 'jsno'], /did you mean json\?/],
    [['--formt', 'json'], /unknown option '--formt'\n\(Did you mean --format\?\)/],
    [
      ['--reference-date', '2025-02-29'],
      /--reference-date cannot be "2025-02-29"\n +it takes a day of the calendar/,
    ],
    [['--reference-date', 'yesterday'], /it takes a day of the calendar, YYYY-MM-DD/],
    [['--min-confidence', '1.5'], /--min-confidence cannot be "1\.5"\n +it takes a number from 0 to 1/],
    [['--min-confidence', ''], /it takes a number from 0 to 1/],
    [['--dollar', 'dollars'], /--dollar cannot be "DOLLARS"\n +it takes a currency code/],
    [['--date-order', 'ymd'], /did you mean mdy\?/],
    [['--offsets', 'bytes'], /did you mean byte\?/],
  ])('%j', async (args, err) => {
    const run = await factxIn({ 'good.txt': GOOD }, ['extract', 'good.txt', ...args]);
    expect(run.err).toMatch(err);
    expect({ out: run.out, status: run.status }).toEqual({ out: '', status: 2 });
  });

  test.each([
    [['extarct', 'good.txt'], /unknown command 'extarct'\n\(Did you mean extract\?\)/],
    [['extract'], /missing required argument 'inputs'/],
    [[], /Usage: factx/],
  ])('factx %j', async (args, err) => {
    const { out, err: said, status } = await factxIn({}, args);
    expect(said).toMatch(err);
    expect({ out, status }).toEqual({ out: '', status: 2 });
  });
});

describe('an output that cannot be written', () => {
  test.each([
    [
      'in a folder that is none',
      'nix/facts.jsonl',
      /cannot write nix\/facts\.jsonl: its folder does not exist/,
    ],
    ['that is a folder', 'folder', /cannot write folder: /],
    [
      'below a file',
      'good.txt/facts.json',
      /cannot write good\.txt\/facts\.json: a part of the path is no folder/,
    ],
  ])('%s', async (_, path, err) => {
    const folder = makeFolder({ 'good.txt': GOOD });
    mkdirSync(join(folder.path, 'folder'));
    const run = await factx(['extract', 'good.txt', '-o', path], { cwd: folder.path });
    expect(run.err).toMatch(err);
    expect({ out: run.out, status: run.status }).toEqual({ out: '', status: 2 });
    folder.dispose();
  });

  test.skipIf(process.platform !== 'linux')('on a full disk', async () => {
    const file = await factxIn({ 'good.txt': GOOD }, ['extract', 'good.txt', '-o', '/dev/full', ...JSONL]);
    expect(file.err).toMatch(/cannot write \/dev\/full: the disk is full/);
    const shell = `"${process.execPath}" "${BIN}" extract - --format json > /dev/full`;
    const { status, stderr } = spawnSync('sh', ['-c', shell], { input: GOOD, encoding: 'utf8' });
    expect(stderr).toMatch(/cannot write to standard output: the disk is full/);
    expect([file.status, status]).toEqual([2, 2]);
  });

  test('a good output stays as it was when no input can be read', async () => {
    const folder = makeFolder({ 'facts.jsonl': 'old\n' });
    const run = await factx(['extract', 'nix.txt', '-o', 'facts.jsonl'], { cwd: folder.path });
    expect(run.status).toBe(2);
    writeFileSync(join(folder.path, 'good.txt'), GOOD);
    const { out } = await factx(['extract', 'facts.jsonl', 'good.txt', ...JSONL], { cwd: folder.path });
    expect(textsOf(out)).toEqual(['$5 million']);
    folder.dispose();
  });
});

test('a single line of 50 MB', async () => {
  const line = `${'It was a quiet day on the market, and nothing moved. '.repeat(200)} ${GOOD} `;
  const text = line.repeat(Math.ceil(50e6 / line.length));
  const { out, err, status } = await factxIn({ 'a.txt': text }, ['extract', 'a.txt', ...JSONL]);
  expect(parseLines(out)).toHaveLength(Math.ceil(50e6 / line.length));
  expect({ err, status }).toEqual({ err: '', status: 0 });
}, 120_000);
