import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.js';
import { manPage } from './man-page.js';

test('bin/factx.1 is what the command table makes of it: run `npm run docs`', async () => {
  expect(readFileSync('bin/factx.1', 'utf8')).toBe(await manPage());
});

test('every command has a section', async () => {
  const page = await manPage();
  for (const { name } of COMMANDS) expect(page).toContain(`.SS factx ${name}`);
});

const hasGroff = spawnSync('groff', ['--version']).status === 0;

test.skipIf(!hasGroff)('groff has nothing to complain of', async () => {
  const { stderr, status } = spawnSync('groff', ['-man', '-Tutf8', '-ww', '-z'], { input: await manPage() });
  expect(String(stderr)).toBe('');
  expect(status).toBe(0);
});
