import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../src/extract/rules.js';

const FOLDERS = { entity: 'entities', money: 'money', date: 'dates', quote: 'quotes' } as const;

const pathOf = ({ id, kind }: (typeof RULES)[number]): string =>
  join(FOLDERS[kind], `${id.slice(id.indexOf('.') + 1)}.ts`);

const idOf = (path: string): string => {
  const [folder, name = ''] = path.split('/');
  const kind = Object.entries(FOLDERS).find((entry) => entry[1] === folder)?.[0];
  return `${kind}.${name.replace(/\.ts$/, '')}`;
};

const tableOf = (rule: (typeof RULES)[number]): string =>
  join('tests/extract', pathOf(rule).replace(/\.ts$/, '.test.ts'));

describe('the list of rules', () => {
  test('names each rule once, as its kind and its file', () => {
    const ids = RULES.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(RULES.filter(({ id, kind }) => !id.startsWith(`${kind}.`))).toEqual([]);
    expect(RULES.map(pathOf).filter((path) => !existsSync(join('src/extract', path)))).toEqual([]);
  });

  test('holds every file that exports a rule', () => {
    const files = Object.values(FOLDERS).flatMap((folder) =>
      readdirSync(join('src/extract', folder))
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(folder, name)),
    );
    const isRule = (path: string) =>
      readFileSync(join('src/extract', path), 'utf8').includes(`id: '${idOf(path)}'`);
    expect(files.filter(isRule).sort()).toEqual(RULES.map(pathOf).sort());
  });

  test.each(RULES.map(({ id, example }) => [id, example]))('%s gives an example', (_, example) => {
    expect(example).toMatch(/^[^⟦⟧]*⟦[^⟦⟧]+⟧[^⟦⟧]*$/);
  });

  // A rule without a table of its own shows as work to do.
  for (const rule of RULES) {
    const name = `${rule.id} has a table of what it finds and leaves`;
    if (existsSync(tableOf(rule)))
      test(name, () => expect(readFileSync(tableOf(rule), 'utf8')).toContain('⟦'));
    else test.todo(name);
  }
});
