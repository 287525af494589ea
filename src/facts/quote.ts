import { z } from 'zod';
import { placeFields, proofFields } from './common.js';
import { QUOTE_TYPES } from './types.js';

const cueSchema = z
  .object({
    text: z.string().describe('The cue as it stands in the text.'),
    start: z.int().min(0).describe("Start of the cue, in the fact's unit."),
    end: z.int().min(1).describe('End of the cue.'),
  })
  .describe('Verb or phrase that attributes a quotation.');

const speakerSchema = z
  .object({
    text: z.string().describe('The speaker as the text names it there: `He`, `Altman`.'),
    start: z.int().min(0).describe("Start of the speaker's mention, in the fact's unit."),
    end: z.int().min(1).describe("End of the speaker's mention."),
    name: z
      .string()
      .nullable()
      .describe('Canonical name, even where the text says `he`; null where the text names none.'),
    entity: z.string().nullable().describe('Id of the entity that speaks, or null.'),
  })
  .describe('Who is quoted.');

/** A quotation, who said it and the words that attribute it. */
export const quoteSchema = z
  .object({
    kind: z.literal('quote').describe('Always `quote`.'),
    ...placeFields,
    type: z
      .enum(QUOTE_TYPES)
      .describe("`direct`: at least a clause; `partial`: words inside the writer's sentence."),
    content: z.string().describe('The words quoted, without the marks.'),
    speaker: speakerSchema.nullable().describe('Who said it, or null where the text does not tell.'),
    cue: cueSchema.nullable().describe('What attributes it (`stated`, `according to`), or null.'),
    ...proofFields,
  })
  .describe('A quotation with its speaker and cue.');

export type QuoteType = (typeof QUOTE_TYPES)[number];
export type QuoteFact = Readonly<z.infer<typeof quoteSchema>>;
