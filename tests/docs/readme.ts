import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { RULES } from '../../src/extract/rules.js';
import { dateSchema } from '../../src/facts/date.js';
import { entitySchema } from '../../src/facts/entity.js';
import { moneySchema } from '../../src/facts/money.js';
import { quoteSchema } from '../../src/facts/quote.js';

export const README = 'README.md';

/** The README with every stretch between `<!-- made: name -->` and `<!-- end -->` made anew. */
export function makeReadme(readme = readFileSync(README, 'utf8')): string {
  return readme.replaceAll(MADE, (...match) => {
    const { name } = match.at(-1);
    return `<!-- made: ${name} -->\n\n${PARTS[name]?.()}\n\n<!-- end -->`;
  });
}

const MADE = /<!-- made: (?<name>\w+) -->\n(?:(?!<!--)[\s\S])*<!-- end -->/g;

const PARTS: Readonly<Record<string, () => string>> = { picture, records, rules };

/** Two paragraphs of a story of seeds/, as the built command prints them. */
function picture(): string {
  const lines = readFileSync('seeds/aws-openai.txt', 'utf8').split('\n');
  const text = [lines[2], lines[8]].join('\n');
  const env = { ...process.env, COLUMNS: '100', FORCE_COLOR: '0' };
  const options = { input: text, env, encoding: 'utf8' } as const;
  const { stdout } = spawnSync(process.execPath, ['bin/factx.js', 'extract', '-'], options);
  return `\`\`\`console\n$ sed -n '3p;9p' seeds/aws-openai.txt | factx extract -\n${stdout}\`\`\``;
}

/** What every kind has, then the rest of each kind, field by field from its schema. */
function records(): string {
  const [first, ...others] = SCHEMAS;
  const common = Object.keys(first.shape).filter((name) =>
    others.every(({ shape }) => name in shape && name !== 'type'),
  );
  const shared = {
    ...pick(first.shape, common),
    kind: z.string().describe('`entity`, `money`, `date` or `quote`.'),
  };
  const own = SCHEMAS.map((schema) => {
    const { kind } = schema.shape;
    const names = Object.keys(schema.shape).filter((name) => !common.includes(name));
    return `### ${[...kind.values][0]}\n\n${schema.description}\n\n${toTable(pick(schema.shape, names))}`;
  });
  return [`### Every fact\n\n${toTable(shared)}`, ...own].join('\n\n');
}

const SCHEMAS = [entitySchema, moneySchema, dateSchema, quoteSchema] as const;

type Fields = Readonly<Record<string, z.ZodType>>;

const pick = (shape: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(shape).filter(([name]) => names.includes(name)));

const toTable = (fields: Fields): string =>
  ['| field | values | meaning |', '| --- | --- | --- |', ...rowsOf(fields, '')].join('\n');

function rowsOf(fields: Fields, prefix: string): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const inner = innerOf(field);
    const row = `| \`${prefix}${name}\` | ${valuesOf(field)} | ${toCell(descriptionOf(field))} |`;
    return inner instanceof z.ZodObject ? [row, ...rowsOf(inner.shape, `${prefix}${name}.`)] : [row];
  });
}

const innerOf = (field: unknown): unknown =>
  field instanceof z.ZodNullable || field instanceof z.ZodOptional ? innerOf(field.unwrap()) : field;

function descriptionOf(field: z.ZodType): string {
  if (field.description !== undefined) return field.description;
  const inner = innerOf(field);
  return inner instanceof z.ZodType ? (inner.description ?? '') : '';
}

function valuesOf(field: z.ZodType): string {
  const inner = innerOf(field);
  const open =
    field instanceof z.ZodNullable ? ' or null' : field instanceof z.ZodOptional ? ', optional' : '';
  if (inner instanceof z.ZodEnum) return inner.options.map((value) => `\`${value}\``).join(', ') + open;
  if (inner instanceof z.ZodLiteral) return [...inner.values].map((value) => `\`${value}\``).join(', ');
  if (inner instanceof z.ZodNumber) return `number${open}`;
  if (inner instanceof z.ZodObject) return `record${open}`;
  if (inner instanceof z.ZodArray) return `list${open}`;
  return `text${open}`;
}

/** Every rule with the example it gives itself, by kind and name. */
function rules(): string {
  const sorted = [...RULES].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = sorted.map(
    ({ id, example, follows = '' }) => `| \`${id}\` | ${toCell(example)} | ${toCell(follows)} |`,
  );
  return ['| rule | finds ⟦this⟧ | follows |', '| --- | --- | --- |', ...rows].join('\n');
}

const toCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
