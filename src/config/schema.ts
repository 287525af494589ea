import { z } from 'zod';
import { KINDS } from '../facts/kinds.js';
import { ENTITY_TYPES, FACT_TYPES } from '../facts/types.js';
import { REPORTERS } from '../report/report.js';
import { OFFSET_UNITS } from '../text/positions.js';
import { FORMATS } from '../write/formats.js';

const kinds = z.array(z.enum(KINDS));

/** A name of the user's own. */
export const givenNameSchema = z.strictObject({
  name: z.string().min(1).describe('The name in full, as it is reported for each mention.'),
  type: z.enum(ENTITY_TYPES).describe('What it names.'),
  aliases: z.array(z.string().min(1)).optional().describe('Other ways to write it.'),
});

/** `factx.config.json`: options of `extract` and `check` by their names, and lists of the project. */
export const configSchema = z.strictObject({
  $schema: z.string().optional().describe('For editors.'),
  kind: kinds.optional().describe('Kinds to find.'),
  type: z.array(z.enum(FACT_TYPES)).optional().describe('Types to print.'),
  minConfidence: z.number().min(0).max(1).optional().describe('Leave out facts less sure than this.'),
  referenceDate: z.iso.date().optional().describe('What `yesterday` counts from in texts without a date.'),
  dollar: z.string().length(3).optional().describe('Currency of a bare `$` where the text does not say.'),
  dateOrder: z.enum(['mdy', 'dmy']).optional().describe('Order of 03/04/2025 where the text does not say.'),
  offsets: z.enum(OFFSET_UNITS).optional().describe('Unit of `start` and `end`.'),
  quiet: z.boolean().optional().describe('No warnings.'),
  format: z.enum(FORMATS).optional().describe('Format of `extract`.'),
  csvSafe: z.boolean().optional().describe('Make CSV cells harmless to spreadsheets.'),
  output: z.string().optional().describe('File to write to, from the folder of this file.'),
  baseline: z.string().optional().describe('File of the accepted facts, from the folder of this file.'),
  reporter: z.enum(REPORTERS).optional().describe('How `check` and `diff` tell differences.'),
  ignoreFields: z.array(z.string()).optional().describe('Fields that `check` and `diff` do not compare.'),
  update: z.boolean().optional().describe('Let every `check` accept what it finds.'),
  force: z.boolean().optional().describe('Let `update` work where CI is set.'),
  // The list may be long: it is looked at in one plain pass, and with this schema only to say what is wrong with it.
  entities: z.array(z.unknown()).optional().describe('Names of the project: `name`, `type`, `aliases`.'),
  ignore: z.array(z.string().min(1)).optional().describe('Texts never to be reported.'),
  off: z
    .record(z.string(), kinds)
    .optional()
    .describe('Kinds switched off, by glob of the files, from the folder of this file.'),
});
