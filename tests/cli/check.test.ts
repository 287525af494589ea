import { spawn } from 'node:child_process';
import { cpSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BIN, factx, makeFolder } from './factx.js';

const BASELINE = 'facts.jsonl';
const STORY = 'stories/aws-openai.txt';

/** A folder with the seed stories, their facts accepted. */
async function acceptedStories() {
  const folder = makeFolder();
  cpSync('seeds', join(folder.path, 'stories'), { recursive: true });
  await factx(['check', 'stories', '--baseline', BASELINE, '--update'], {
    cwd: folder.path,
    env: { CI: '' },
  });
  return folder;
}

describe('a session of edits', () => {
  let folder: Awaited<ReturnType<typeof acceptedStories>>;
  beforeAll(async () => {
    folder = await acceptedStories();
  });
  afterAll(() => folder.dispose());

  const check = async () => {
    const { out, status } = await factx(['check', 'stories', '--baseline', BASELINE, '-r', 'json'], {
      cwd: folder.path,
    });
    const { documents, summary } = JSON.parse(out);
    return { changes: documents.flatMap(changesOf), status, summary };
  };

  /** Edits the story, checks, and takes the edit back. */
  const edited = async (edit: (story: string) => string) => {
    const path = join(folder.path, STORY);
    const story = readFileSync(path, 'utf8');
    const changed = edit(story);
    expect(changed).not.toBe(story);
    writeFileSync(path, changed);
    const result = await check();
    writeFileSync(path, story);
    return result;
  };

  test('nothing edited', async () => {
    expect(await check()).toMatchObject({ changes: [], status: 0, summary: { equal: true } });
  });

  test('a paragraph without facts at the top', async () => {
    const { changes, status } = await edited(
      (story) => `Nothing to see in this one yet, as it only sets the scene.\n\n${story}`,
    );
    expect(changes).toEqual([]);
    expect(status).toBe(0);
  });

  test('a paragraph with a fact at the top', async () => {
    const { changes, status } = await edited(
      (story) => `The price of it was put at €77 million by nobody.\n\n${story}`,
    );
    expect(changes).toEqual([`added money "€77 million" at line 1`]);
    expect(status).toBe(1);
  });

  test('an amount changed', async () => {
    const { changes } = await edited((story) =>
      story.replace('will draw $38 billion', 'will draw $41 billion'),
    );
    expect(changes).toEqual(['changed money: text, amount, min, max at line 3']);
  });

  test('a quotation reworded', async () => {
    const found =
      /“(?<words>[^”]{40,})”/.exec(readFileSync(join(folder.path, STORY), 'utf8'))?.groups?.words ?? '';
    const [first = ''] = found.split(' ').filter((word) => /^[a-z]{5,}$/.test(word));
    const { changes } = await edited((story) => story.replace(found, found.replace(first, 'hitherto')));
    expect(changes).toEqual([expect.stringMatching(/^changed quote: text, content at line \d+$/)]);
  });

  test('two sentences reordered', async () => {
    const { changes } = await edited(swapSentences);
    expect(changes).toEqual([expect.stringMatching(/^moved \d+ facts? at line \d+$/)]);
  });

  test('a file renamed', async () => {
    const [from, to] = [join(folder.path, STORY), join(folder.path, 'stories/renamed.txt')];
    renameSync(from, to);
    expect((await check()).changes).toEqual([`renamed ${STORY} → stories/renamed.txt`]);
    renameSync(to, from);
  });

  test('a document deleted', async () => {
    const path = join(folder.path, STORY);
    const story = readFileSync(path);
    rmSync(path);
    const { changes, status } = await check();
    writeFileSync(path, story);
    expect(changes).toEqual([`gone ${STORY}`]);
    expect(status).toBe(1);
  });

  test('a document new', async () => {
    const path = join(folder.path, 'stories/new.txt');
    writeFileSync(path, 'It paid $5 million.');
    expect((await check()).changes).toEqual(['new stories/new.txt']);
    rmSync(path);
  });
});

/** Turns round the two sentences on the revised terms and the further spending. */
const swapSentences = (story: string): string =>
  story.replace(
    /(?<first>Under the revised terms, .*?Service\.) (?<second>OpenAI has also .*?years\.)/,
    '$<second> $<first>',
  );

interface ShownChange {
  readonly type: string;
  readonly line: number;
  readonly fields?: readonly { readonly field: string }[];
  readonly facts?: readonly object[];
  readonly new?: { readonly kind: string; readonly text: string };
  readonly old?: { readonly kind: string; readonly text: string };
}

interface ShownDocument {
  readonly status: string;
  readonly source: string;
  readonly was: string | null;
  readonly changes: readonly ShownChange[];
}

function changesOf({ status, source, was, changes }: ShownDocument): string[] {
  const own = { renamed: `renamed ${was} → ${source}`, gone: `gone ${source}`, new: `new ${source}` };
  const told = Object.entries(own).filter(([name]) => name === status);
  return [...told.map(([, line]) => line), ...changes.map(tell)];
}

function tell({ type, line, fields, facts, ...change }: ShownChange): string {
  const fact = change.new ?? change.old;
  if (facts) return `${type} ${facts.length} fact${facts.length === 1 ? '' : 's'} at line ${line}`;
  if (fields) return `${type} ${fact?.kind}: ${fields.map(({ field }) => field).join(', ')} at line ${line}`;
  return `${type} ${fact?.kind} ${JSON.stringify(fact?.text)} at line ${line}`;
}

describe('the baseline', () => {
  test('without one, the first run says how to make one', async () => {
    const folder = makeFolder({ 'a.txt': 'It paid $5 million.' });
    const { err, status } = await factx(['check', 'a.txt', '--baseline', 'b.jsonl'], { cwd: folder.path });
    expect(err).toMatch(
      /there is no baseline b\.jsonl yet\n.*factx check a\.txt --baseline b\.jsonl --update/,
    );
    expect(status).toBe(2);
    folder.dispose();
  });

  test.each([
    [['check', 'a.txt'], /no baseline is named/],
    [['check', 'a.txt', '-b', 'broken.jsonl'], /broken\.jsonl:2 is a merge conflict that is not settled/],
    [['check', 'nix.txt', '-b', 'good.jsonl'], /nix\.txt: no such file/],
    [['check', 'nix.txt', '-b', 'good.jsonl', '-u'], /good\.jsonl is left as it was/],
    [['check', 'a.txt', '-b', 'good.jsonl', '-r', 'xml'], /--reporter cannot be "xml"/],
    [['diff', 'a.txt'], /diff takes two versions, not 1/],
  ])('wrong use: %j', async (args, expected) => {
    const head = '{"baseline":"factx","version":1}\n';
    const folder = makeFolder({
      'a.txt': 'It paid $5 million.',
      'good.jsonl': head,
      'broken.jsonl': `${head}<<<<<<< ours\n`,
    });
    const { err, status } = await factx(args, { cwd: folder.path, env: { CI: '' } });
    expect(err).toMatch(expected);
    expect(status).toBe(2);
    expect(readFileSync(join(folder.path, 'good.jsonl'), 'utf8')).toBe(head);
    folder.dispose();
  });

  test('--update is refused where CI is set, unless forced', async () => {
    const folder = makeFolder({ 'a.txt': 'It paid $5 million.' });
    const args = ['check', 'a.txt', '-b', 'b.jsonl', '--update'];
    const refused = await factx(args, { cwd: folder.path, env: { CI: 'true' } });
    expect(refused.err).toMatch(/as CI is set here/);
    expect(refused.status).toBe(2);
    expect((await factx([...args, '--force'], { cwd: folder.path, env: { CI: 'true' } })).status).toBe(0);
    folder.dispose();
  });

  test('is the same whatever the order and the way the inputs are named', async () => {
    const folder = makeFolder({ 'b.txt': 'It paid $5.', 'a.txt': 'It got €7.', 'c.txt': 'It rained.' });
    const written = async (inputs: readonly string[]) => {
      await factx(['check', ...inputs, '-b', 'x.jsonl', '-u'], { cwd: folder.path, env: { CI: '' } });
      return readFileSync(join(folder.path, 'x.jsonl'), 'utf8');
    };
    const first = await written(['b.txt', 'a.txt', 'c.txt']);
    expect(await written(['./c.txt', join(folder.path, 'a.txt'), 'b.txt'])).toBe(first);
    expect(first.split('\n').filter((line) => line.includes('document'))).toEqual(
      ['a.txt', 'b.txt', 'c.txt'].map((name) => `{"document":"${name}"}`),
    );
    folder.dispose();
  });
});

test('killed at any moment, --update leaves the old baseline or the new one', {
  timeout: 240_000,
}, async () => {
  const folder = await acceptedStories();
  const path = join(folder.path, BASELINE);
  const fresh = readFileSync(path, 'utf8');
  const stale = fresh.replaceAll('$38 billion', '$1');
  const update = (killWhen: (kill: () => void) => () => void) =>
    new Promise<NodeJS.Signals | null>((resolve) => {
      writeFileSync(path, stale);
      const args = [BIN, 'check', 'stories', '--baseline', BASELINE, '--update'];
      const env = { ...process.env, CI: '' };
      const child = spawn(process.execPath, args, { cwd: folder.path, env, stdio: 'ignore' });
      const forget = killWhen(() => child.kill('SIGKILL'));
      child.on('close', (_, signal) => {
        forget();
        resolve(signal);
      });
    });
  const after = (delay: number) => (kill: () => void) => {
    const timer = setTimeout(kill, delay);
    return () => clearTimeout(timer);
  };
  /** Kills when the nth sign of writing is seen: the draft appears, grows, takes the place of the baseline. */
  const atSign = (nth: number) => (kill: () => void) => {
    let seen = 0;
    const watcher = watch(folder.path, () => {
      seen++;
      if (seen === nth) kill();
    });
    return () => watcher.close();
  };
  const started = performance.now();
  expect(await update(() => () => {})).toBe(null);
  const whole = performance.now() - started;
  expect(readFileSync(path, 'utf8')).toBe(fresh);
  const moments = [...[1, 2, 3, 4].map(atSign), ...[0.5, 0.9, 0.95, 1].map((share) => after(whole * share))];
  const signals: unknown[] = [];
  for (const moment of moments) {
    signals.push(await update(moment));
    expect([stale, fresh]).toContain(readFileSync(path, 'utf8'));
  }
  expect(signals).toContain('SIGKILL');
  folder.dispose();
});

describe('diff', () => {
  const folder = makeFolder({
    'old/a.txt': 'It paid $5 million.\n\nIt rained.',
    'new/a.txt': 'It rained.\n\nIt paid $6 million.',
    'new/b.txt': 'It got €7.',
  });
  afterAll(folder.dispose);

  test('two versions of a story', async () => {
    const { out, status } = await factx(['diff', 'old/a.txt', 'new/a.txt'], { cwd: folder.path });
    expect(out).toMatch(
      /changed money "\$6 million"\n +text: "\$5 million" → "\$6 million"\n +amount: 5000000 → 6000000/,
    );
    expect(out).not.toContain('renamed');
    expect(status).toBe(1);
  });

  test('two folders, and what extract printed', async () => {
    const folders = await factx(['diff', 'old', 'new'], { cwd: folder.path });
    expect(folders.out.trimEnd().split('\n').at(-1)).toBe(
      '2 documents, 2 facts: 1 document new; 1 fact changed',
    );
    for (const format of ['json', 'jsonl']) {
      await factx(['extract', 'new', '-o', `facts.${format}`], { cwd: folder.path });
      const same = await factx(['diff', `facts.${format}`, 'new/a.txt'], { cwd: folder.path });
      expect(same.out).toMatch(/1 document gone\n$/);
    }
    expect((await factx(['diff', 'facts.json', 'facts.jsonl'], { cwd: folder.path })).status).toBe(0);
  });
});
