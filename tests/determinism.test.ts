import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BIN } from './cli/factx.js';

const ZONES = ['UTC', 'America/New_York', 'Asia/Kolkata'];
const LANGUAGES = ['en_US.UTF-8', 'tr_TR.UTF-8'];

/** A second Node, where there is one: `.ci/run` and `FACTX_OTHER_NODE` name it. */
const OTHER_NODE = process.env.FACTX_OTHER_NODE ?? '';

function bytesUnder(node: string, env: Readonly<Record<string, string>>): string {
  const args = [BIN, 'extract', 'seeds/', '--format', 'jsonl'];
  const { stdout, status } = spawnSync(node, args, {
    env: { PATH: process.env.PATH, ...env },
    maxBuffer: 1e9,
  });
  expect(status).toBe(0);
  return createHash('sha256').update(stdout).digest('hex');
}

const SETTINGS = Array.from({ length: 20 }, (_, i) => ({
  TZ: ZONES[i % 3] ?? '',
  LANG: LANGUAGES[i % 2] ?? '',
  LC_ALL: LANGUAGES[i % 2] ?? '',
}));

describe('the same bytes', () => {
  test('over 20 runs in three time zones and two locales', () => {
    const runs = SETTINGS.map((env) => bytesUnder(process.execPath, env));
    expect(new Set(runs).size).toBe(1);
  }, 300_000);

  test.skipIf(!existsSync(OTHER_NODE))('under another Node', () => {
    expect(bytesUnder(OTHER_NODE, {})).toBe(bytesUnder(process.execPath, {}));
  });
});
