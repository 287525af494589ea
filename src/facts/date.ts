import { z } from 'zod';
import { placeFields, proofFields } from './common.js';
import { DATE_TYPES } from './types.js';

export const DATE_MODS = [
  'APPROX',
  'MORE_THAN',
  'LESS_THAN',
  'EQUAL_OR_MORE',
  'EQUAL_OR_LESS',
  'START',
  'MID',
  'END',
  'BEFORE',
  'AFTER',
  'ON_OR_BEFORE',
  'ON_OR_AFTER',
] as const;

/** A time expression as TIMEX3 of ISO-TimeML, with the calendar interval it denotes. */
export const dateSchema = z
  .object({
    kind: z.literal('date').describe('Always `date`.'),
    ...placeFields,
    type: z.enum(DATE_TYPES).describe('TIMEX3 type.'),
    value: z
      .string()
      .describe('TIMEX3 value: `2032`, `1998-02-13`, `P7Y`, `PAST_REF`; `X` stands for what is open.'),
    mod: z.enum(DATE_MODS).nullable().describe('TIMEX3 modifier, or null.'),
    from: z
      .string()
      .nullable()
      .describe('Start of the half-open calendar interval it denotes, ISO 8601; or null.'),
    to: z.string().nullable().describe('End of that interval, or null.'),
    reference: z.string().nullable().describe('The date it was resolved against, or null.'),
    quant: z.string().nullable().describe('Of a SET, the quantifier: `EVERY`, `EACH`; else null.'),
    freq: z
      .string()
      .nullable()
      .describe('Of a SET, how often in each period: `2X` for `twice a month`; else null.'),
    ...proofFields,
  })
  .describe('A date, time, duration or set of times, as TIMEX3 of ISO-TimeML.');

export type DateType = (typeof DATE_TYPES)[number];
export type DateMod = (typeof DATE_MODS)[number];
export type DateFact = Readonly<z.infer<typeof dateSchema>>;
