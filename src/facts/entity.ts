import { z } from 'zod';
import { placeFields, proofFields } from './common.js';
import { ENTITY_TYPES } from './types.js';

/** A mention of a named thing: OntoNotes' types, with GPE, LOC and FAC joined in LOCATION. */
export const entitySchema = z
  .object({
    kind: z.literal('entity').describe('Always `entity`.'),
    ...placeFields,
    type: z
      .enum(ENTITY_TYPES)
      .describe('What is named: OntoNotes types, with GPE, LOC and FAC joined in LOCATION.'),
    name: z
      .string()
      .describe('The canonical name of whom or what it mentions: `Sam Altman` for a later `Altman`.'),
    entity: z.string().describe('Id shared by all mentions of one entity within a document.'),
    role: z.string().nullable().describe('Role stated next to the name, in its words: `CEO`; else null.'),
    affiliation: z
      .string()
      .nullable()
      .describe('Organisation stated next to the name, in its words; else null.'),
    ...proofFields,
  })
  .describe('A mention of a named person, organisation, place, product, event, work or group.');

export type EntityType = (typeof ENTITY_TYPES)[number];
export type EntityFact = Readonly<z.infer<typeof entitySchema>>;
