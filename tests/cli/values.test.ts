import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { colorLevelOf } from '../../src/cli/io.js';
import { VERSION } from '../../src/cli/version.js';
import { nearestOf } from '../../src/text/nearest.js';

test('the version is that of the package', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({ version: VERSION });
});

describe('the nearest of some choices', () => {
  const kinds = ['entity', 'money', 'date', 'quote'];

  test.each([
    ['mony', 'money'],
    ['entities', 'entity'],
    ['quotes', 'quote'],
    ['DATE', 'date'],
    ['adte', 'date'],
    ['ent', 'entity'],
    ['spreadsheet', null],
    ['', null],
    ['x'.repeat(100_000), null],
  ])('to %j', (word, expected) => {
    expect(nearestOf(word, kinds)).toBe(expected);
  });
});

describe('colour', () => {
  test.each([
    [{}, true, 1],
    [{}, false, 0],
    [{ NO_COLOR: '1' }, true, 0],
    [{ NO_COLOR: '' }, true, 1],
    [{ FORCE_COLOR: '1' }, false, 1],
    [{ FORCE_COLOR: '' }, false, 1],
    [{ FORCE_COLOR: '3' }, false, 1],
    [{ FORCE_COLOR: '0' }, true, 0],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, 0],
    [{ TERM: 'dumb' }, true, 0],
  ])('with %j on a terminal (%s)', (env, isTerminal, expected) => {
    expect(colorLevelOf(env, isTerminal)).toBe(expected);
  });
});
