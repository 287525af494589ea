import { z } from 'zod';
import { placeFields, proofFields } from './common.js';

export const QUALIFIERS = [
  'exact',
  'approximately',
  'more than',
  'less than',
  'at least',
  'at most',
  'between',
] as const;

/** A sum of money, its value, bounds, currency (ISO 4217) and rate. */
export const moneySchema = z
  .object({
    kind: z.literal('money').describe('Always `money`.'),
    ...placeFields,
    amount: z
      .number()
      .nullable()
      .describe('The number stated, in the main unit; null where only a range is stated.'),
    min: z.number().nullable().describe('Lower bound the text states, or null.'),
    max: z.number().nullable().describe('Upper bound the text states, or null.'),
    currency: z.string().nullable().describe('ISO 4217 code, or null where the text does not tell.'),
    qualifier: z.enum(QUALIFIERS).describe('How the text hedges the figure.'),
    per: z.string().nullable().describe('What a rate is for: `year`, `share`, `barrel`; else null.'),
    what: z
      .string()
      .optional()
      .describe('What it measures or buys, where the text says so plainly: `cloud contract`, `net loss`.'),
    change: z
      .string()
      .optional()
      .describe('How it changed, in the words of the text: `up 12%`, `from $61.9 billion`.'),
    giver: z
      .string()
      .optional()
      .describe('Id of the entity that gives it, where entities are asked for too.'),
    receiver: z.string().optional().describe('Id of the entity that receives it, as `giver`.'),
    ...proofFields,
  })
  .describe('A sum of money with its value, bounds, currency and rate.');

export type Qualifier = (typeof QUALIFIERS)[number];
export type MoneyFact = Readonly<z.infer<typeof moneySchema>>;
