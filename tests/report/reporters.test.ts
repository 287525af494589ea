import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { Chalk } from 'chalk';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { reportGithub } from '../../src/report/github.js';
import { reportJson } from '../../src/report/json.js';
import { reportJunit } from '../../src/report/junit.js';
import { reportMarkdown } from '../../src/report/markdown.js';
import { noticesOf } from '../../src/report/notice.js';
import type { Report } from '../../src/report/report.js';
import { reportSarif } from '../../src/report/sarif.js';
import { summaryLine } from '../../src/report/summary.js';
import { reportText } from '../../src/report/text.js';
import { toHarmless, toHarmlessLine } from '../../src/write/harmless.js';
import { EXPECTED_IDS, HOSTILE, reportOf } from './hostile.js';
import { commandsIn } from './runner.js';

const EVERY = [...HOSTILE, HOSTILE.join(' '), 'plain words'].map(
  (text) => [JSON.stringify(text), reportOf(text)] as const,
);
const titlesOf = ({ comparison }: Report): string[] => noticesOf(comparison).map(({ title }) => title);

test.each(EVERY)('one of each difference: %s', (_name, { comparison }) => {
  expect(
    noticesOf(comparison)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(EXPECTED_IDS);
});

test('the summary line', () => {
  expect(summaryLine(reportOf('x').comparison)).toBe(
    '3 documents, 6 facts: 1 document renamed, 1 gone, 1 new; 1 fact added, 1 missing, 1 changed, 1 moved',
  );
});

describe('text', () => {
  test('as it looks', () => {
    const chalk = new Chalk({ level: 0 });
    expect(reportText(reportOf('$5 billion'), { chalk, width: 60 })).toBe(`dir/$5 billion.txt
      1:2  changed money "$5 billion"
             note: "old" → "$5 billion"
           │ 1 $5 billion words in sentence 1.
      1:2  missing money "$5 billion!"
           │ 2 $5 billion words in sentence 2.
      2:2  added date "$5 billion is new"
           │ 2 $5 billion words in sentence 2.
      3:2  moved 1 fact from line 4
             money "$5 billion stays"
           │ 4 $5 billion words in sentence 4.

new $5 billion
           new document with 1 fact

is $5 billion
           renamed from "was $5 billion"

gone $5 billion
           document is gone; it had 1 fact

3 documents, 6 facts: 1 document renamed, 1 gone, 1 new; 1 fact added, 1 missing, 1 changed, 1 moved
`);
  });

  test.each(EVERY)('neither the terminal nor a log obeys %s', (_name, report) => {
    const plain = reportText(report, { chalk: new Chalk({ level: 0 }), width: 80 });
    expect(toHarmless(plain).replaceAll('<U+2060>', '\u2060')).toBe(plain);
    expect(commandsIn(plain)).toEqual([]);
    const coloured = reportText(report, { chalk: new Chalk({ level: 1 }), width: 80 });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are control sequences
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain);
  });
});

describe('json', () => {
  test.each(EVERY)('reads back: %s', (_name, report) => {
    const text = reportJson(report);
    const { documents, summary } = JSON.parse(text);
    expect(documents.map(({ source }: { source: string }) => source)).toEqual(
      report.comparison.documents.map(({ source }) => source),
    );
    expect(summary.text).toBe(summaryLine(report.comparison));
    const [changed] = documents[0].changes.filter(({ type }: { type: string }) => type === 'changed');
    expect(changed.fields).toEqual([{ field: 'note', old: 'old', new: changed.new.text }]);
    expect(toHarmless(text)).toBe(text);
    expect(commandsIn(text)).toEqual([]);
  });
});

describe('github', () => {
  test.each(EVERY)('the runner takes our commands and no other: %s', (_name, report) => {
    const text = reportGithub(report);
    const commands = commandsIn(text);
    expect(commands.map(({ name }) => name)).toEqual(titlesOf(report).map(() => 'error'));
    expect(commands.map(({ properties }) => properties.title)).toEqual(
      titlesOf(report).map((title) => `factx: ${title}`),
    );
    expect(commands.map(({ data }) => data.split('\n')[0])).toEqual(titlesOf(report));
    expect(commands.map(({ properties }) => properties.file)).toEqual(
      noticesOf(report.comparison).map(({ source }) => source),
    );
    expect(text.split('\n').at(-2)).toBe(summaryLine(report.comparison));
  });

  test('lines are those of the file, of a line of JSON Lines, or none', () => {
    const report = reportOf('x');
    const lines = (origins: Report['origins']) =>
      commandsIn(reportGithub({ ...report, origins })).map(
        ({ properties }) => `${properties.file}:${properties.line}`,
      );
    expect(lines(new Map())[0]).toBe('dir/x.txt:1');
    expect(lines(new Map([['dir/x.txt', { path: 'in.jsonl', lines: 7 }]]))[0]).toBe('in.jsonl:7');
    expect(lines(new Map([['dir/x.txt', { path: 'in.html', lines: 'text' }]]))[0]).toBe('in.html:undefined');
  });
});

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

function elementsOf(xml: string): Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) =>
    elements.push({ name, attributes: { ...attributes }, text: '' }),
  );
  parser.on('text', (text) => {
    const last = elements.at(-1);
    if (last) last.text += text;
  });
  parser.write(xml).close();
  return elements;
}

describe('junit', () => {
  test.each(EVERY)('parses, and nothing breaks out: %s', (_name, report) => {
    const text = reportJunit(report);
    const elements = elementsOf(text);
    const failures = elements.filter(({ name }) => name === 'failure');
    expect(new Set(elements.map(({ name }) => name))).toEqual(
      new Set(['testsuites', 'testsuite', 'testcase', 'failure']),
    );
    const expected = titlesOf(report).map((title) => title.replaceAll(/[\ufffe\uffff]/g, '\ufffd'));
    expect(failures.map(({ attributes }) => attributes.message)).toEqual(expected);
    expect(failures.filter(({ text: body }, i) => !body.startsWith(expected[i] ?? ''))).toEqual([]);
    expect(elements[0]?.attributes).toMatchObject({ tests: '7', failures: '7' });
    expect(commandsIn(text)).toEqual([]);
    expect(text).toContain(`<!-- ${summaryLine(report.comparison)} -->`);
  });
});

const SCHEMA = createRequire(import.meta.url).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
);

describe('sarif', () => {
  const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));

  test.each(EVERY)('validates and reads back: %s', (_name, report) => {
    const text = reportSarif(report);
    const log = JSON.parse(text);
    validate(log);
    expect(validate.errors).toBeNull();
    const [run] = log.runs;
    expect(
      run.results.map(({ message }: { message: { text: string } }) => toPlain(message.text).split('\n')[0]),
    ).toEqual(titlesOf(report));
    expect(run.properties.summary).toBe(summaryLine(report.comparison));
    expect(commandsIn(text)).toEqual([]);
    expect(toHarmless(text)).toBe(text);
  });
});

/** What a viewer shows of a SARIF message; it may hold no link. */
function toPlain(message: string): string {
  expect(message).not.toMatch(/(?<!\\)\[(?:[^\]\\]|\\.)*\]\(/);
  const isEscaped = message.includes('](');
  const unbraced = message.replaceAll('{{', '{').replaceAll('}}', '}');
  return isEscaped ? unbraced.replaceAll(/\\(?<mark>[[\]])/g, '$<mark>') : unbraced;
}

describe('markdown', () => {
  test.each(EVERY)('all that is quoted is code: %s', (_name, report) => {
    const text = reportMarkdown(report);
    const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
    const nodes = nodesOf(tree);
    expect(new Set(nodes.map(({ type }) => type))).toEqual(
      new Set(['root', 'heading', 'text', 'list', 'listItem', 'paragraph', 'inlineCode', 'strong']),
    );
    const codes = nodes
      .filter(({ type }) => type === 'inlineCode')
      .map(({ value }) => value?.replaceAll('\u2060', ''));
    for (const title of titlesOf(report)) expect(codes).toContain(toHarmlessLine(title));
    expect(commandsIn(text)).toEqual([]);
    expect(text.trimEnd().split('\n').at(-1)).toBe(`**${summaryLine(report.comparison)}**`);
  });

  test('a report too long for a comment says how much it leaves out', () => {
    const report = reportOf('x'.repeat(9000));
    const many = {
      ...report.comparison,
      documents: Array.from({ length: 9 }, () => report.comparison.documents).flat(),
    };
    const text = reportMarkdown({ ...report, comparison: many });
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/… and \d+ more blocks/);
  });
});

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];
