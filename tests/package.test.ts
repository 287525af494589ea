import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

/** What `npm pack` puts into the package. */
function packedFiles(): string[] {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const { stdout } = spawnSync('npm', args, { encoding: 'utf8' });
  const [{ files }]: [{ files: { path: string }[] }] = JSON.parse(stdout);
  return files.map(({ path }) => path);
}

/** The declarations that the library's own need, by their imports. */
function neededDeclarations(): string[] {
  const needed = new Set<string>();
  const open = ['dist/index.d.ts'];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (needed.has(path)) continue;
    needed.add(path);
    for (const { groups } of readFileSync(path, 'utf8').matchAll(/from '(?<from>\.[^']+)\.js'/g))
      open.push(posix.join(posix.dirname(path), `${groups?.from}.d.ts`));
  }
  return [...needed];
}

test('the package holds what is needed to run it and to type it, and nothing else', () => {
  const files = packedFiles();
  expect(files).toEqual(
    expect.arrayContaining([
      'bin/factx.js',
      'dist/run.js',
      'dist/index.js',
      'README.md',
      'LICENSE',
      'NOTICE',
    ]),
  );
  expect(files.filter((path) => path.endsWith('.d.ts')).sort()).toEqual(neededDeclarations().sort());
  expect(files.filter((path) => /^(?:src|tests|seeds|fixtures|\.)/.test(path))).toEqual([]);
});
