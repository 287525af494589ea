import { z } from 'zod';
import { dateSchema } from './date.js';
import { entitySchema } from './entity.js';
import { factSchema } from './fact.js';
import type { Kind } from './kinds.js';
import { moneySchema } from './money.js';
import { quoteSchema } from './quote.js';

const SCHEMAS = { entity: entitySchema, money: moneySchema, date: dateSchema, quote: quoteSchema } as const;

/** JSON Schema (draft 2020-12) of the facts of a kind, or of every fact. */
export const factJsonSchema = (kind: Kind | null): object =>
  z.toJSONSchema(kind === null ? factSchema : SCHEMAS[kind], {
    target: 'draft-2020-12',
    override: dropSafeBounds,
  });

/** Integers are bounded by what JavaScript can count, which says nothing about facts. */
function dropSafeBounds({ jsonSchema }: { jsonSchema: { maximum?: number | undefined } }): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}
