import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scoreBCubed } from '../../../src/evaluate/b-cubed.js';
import { resolveEntities } from '../../../src/resolve/entities/resolve-entities.js';
import { toDocument } from '../../../src/tokenize/document.js';
import { asFindings, readMentions } from '../../marked-mentions.js';

const FOLDER = new URL('../../../fixtures/links/', import.meta.url);

/** Our own articles: the names of the entities, a line of three dashes, and the text with its mentions marked. */
const ARTICLES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({ file, ...readArticle(readFileSync(new URL(file, FOLDER), 'utf8')) }));

function readArticle(article: string) {
  const [head = '', body = ''] = article.split('\n---\n');
  const names = new Map(
    head.split('\n').map((line) => {
      const [id = '', ...name] = line.split(' ');
      return [id, name.join(' ')] as const;
    }),
  );
  return { names, ...readMentions(body) };
}

const RESOLVED = ARTICLES.map((article) => {
  const document = toDocument({ id: article.file, text: article.text, reference: null });
  return { ...article, resolved: resolveEntities(document, asFindings(article.mentions)) };
});

describe.each(RESOLVED)('$file', ({ text, names, mentions, resolved }) => {
  /** Every mention whose answer is not the marked one. */
  const wrong = (found: (index: number) => string, marked: (index: number) => string) =>
    mentions.flatMap(({ start, end }, i) =>
      found(i) === marked(i) ? [] : [`${text.slice(start, end)}: ${found(i)}, not ${marked(i)}`],
    );

  test('names', () => {
    const marked = (i: number) => names.get(mentions[i]?.entity ?? '') ?? '';
    expect(wrong((i) => resolved[i]?.name ?? '', marked)).toEqual([]);
  });

  test('roles', () => {
    const stated = (list: readonly { role: string | null; affiliation: string | null }[]) => (i: number) =>
      `${list[i]?.role} @ ${list[i]?.affiliation}`;
    expect(wrong(stated(resolved), stated(mentions))).toEqual([]);
  });
});

test('clusters agree with the marked ones', () => {
  const gold = RESOLVED.flatMap(({ file, mentions }) => mentions.map(({ entity }) => `${file} ${entity}`));
  const found = RESOLVED.flatMap(({ file, resolved }) => resolved.map(({ entity }) => `${file} ${entity}`));
  expect(scoreBCubed(gold, found).f1).toBeGreaterThan(0.97);
});
