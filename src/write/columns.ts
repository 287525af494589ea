import { z } from 'zod';
import { dateSchema } from '../facts/date.js';
import { entitySchema } from '../facts/entity.js';
import type { Kind } from '../facts/kinds.js';
import { moneySchema } from '../facts/money.js';
import { quoteSchema } from '../facts/quote.js';

const SCHEMAS: Readonly<Record<Kind, z.ZodObject>> = {
  entity: entitySchema,
  money: moneySchema,
  date: dateSchema,
  quote: quoteSchema,
};

/** Every field of these kinds' facts once, nested ones joined by dots, in the order of the schemas. */
export function columnsOf(kinds: Iterable<Kind>): string[] {
  const columns = new Set([...kinds].flatMap((kind) => pathsOf(SCHEMAS[kind], '')));
  const last = PROOF.filter((name) => columns.has(name));
  return [...[...columns].filter((name) => !last.includes(name)), ...last];
}

/** What comes after the fields of a kind, and so after those of all kinds. */
const PROOF: readonly string[] = ['sentence', 'rule', 'confidence'];

function pathsOf(schema: z.ZodObject, prefix: string): string[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    const inner = innerOf(field);
    return inner instanceof z.ZodObject ? pathsOf(inner, `${prefix}${name}.`) : [prefix + name];
  });
}

/** What stands inside `.nullable()` and `.optional()`. */
function innerOf(field: unknown): unknown {
  const isWrapped = field instanceof z.ZodNullable || field instanceof z.ZodOptional;
  return isWrapped ? innerOf(field.unwrap()) : field;
}
