import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { figuresOfFile } from '../../src/evaluate/file-figures.js';
import { parseGold } from '../../src/evaluate/gold.js';
import { matchFacts, scoreMatches } from '../../src/evaluate/score.js';
import { KINDS } from '../../src/facts/kinds.js';
import { factsOf } from '../../src/pipeline.js';

const SHARED = join(import.meta.dirname, '../../../shared');
const SCORER = join(SHARED, 'eval/score.mjs');
const DEV = join(SHARED, 'gold/dev');
const isHere = existsSync(SCORER) && existsSync(DEV);
const FILES = isHere
  ? readdirSync(DEV).filter((name) => name.endsWith('.jsonl'))
  : ['the gold folder is not here'];

describe('our figures are those of the scorer, to the last digit', () => {
  test.skipIf(!isHere).each(FILES)('%s', { timeout: 120_000 }, (name) => {
    const path = join(DEV, name);
    const lines = readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    const attempts = lines.map((line) => {
      const document = parseGold(line);
      const { id, text, referenceDate } = document;
      return { document, facts: factsOf({ id, text, reference: referenceDate ?? null }) };
    });
    const ours = figuresOfFile(
      attempts,
      scoreMatches(attempts.flatMap((tried) => matchFacts(tried, new Set(KINDS)))),
    );
    const theirs = scoreByScorer(
      path,
      attempts.flatMap(({ facts }) => facts),
    );
    expect(Object.keys(ours.kinds)).toEqual(Object.keys(Object(theirs).kinds));
    expect(dropEmpty(theirs)).toMatchObject(dropEmpty(ours));
  });
});

function scoreByScorer(gold: string, facts: readonly object[]): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'factx-eval-'));
  try {
    const path = join(folder, 'facts.jsonl');
    writeFileSync(path, facts.map((fact) => JSON.stringify(fact)).join('\n'));
    const printed = execFileSync(process.execPath, [SCORER, gold, path, '--json'], { maxBuffer: 2 ** 26 });
    return JSON.parse(printed.toString());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The scorer leaves `values` out where there are none. */
const dropEmpty = (figures: unknown): object =>
  JSON.parse(JSON.stringify(figures, (_key, value) => (isEmpty(value) ? undefined : value)));

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;
