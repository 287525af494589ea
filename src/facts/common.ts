import { z } from 'zod';

/** What every fact has beside its `kind`; where it stands in the printed order is the order of the fields here. */
export const placeFields = {
  source: z.string().describe("The path as given, or the document's `id` for a `.jsonl` input."),
  start: z
    .int()
    .min(0)
    .describe('Start of the span, counted in code points of the text (or in `--offsets` units).'),
  end: z.int().min(1).describe('End of the half-open span, in the same unit.'),
  line: z.int().min(1).describe('Line of `start`, from 1.'),
  column: z.int().min(1).describe('Column of `start` in code points, from 1.'),
  text: z.string().describe("Exactly the document's text between `start` and `end`."),
};

export const proofFields = {
  sentence: z.string().describe('The sentence that holds `start`, on one line.'),
  rule: z.string().describe('Id of the rule or model that produced the fact.'),
  confidence: z.number().min(0).max(1).describe('How sure the rule is, from 0 to 1.'),
};
