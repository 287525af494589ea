import { factJsonSchema } from '../../facts/json-schema.js';
import { KINDS } from '../../facts/kinds.js';
import type { CommandDefinition, Invocation } from '../command.js';
import { choiceValue } from '../option-values.js';
import { Status } from '../status.js';

/** `factx schema`: the JSON Schema of what extract prints. */
export const schemaCommand: CommandDefinition = {
  operands: '',
  operandHelp: '',
  description: 'Prints the JSON Schema (draft 2020-12) of a fact, with a description for every field.',
  examples: [
    { line: 'factx schema > fact.schema.json', does: 'facts of every kind' },
    { line: 'factx schema --kind money', does: 'facts of one kind' },
  ],
  options: [{ flags: '-k, --kind <kind>', description: `one of ${KINDS.join(', ')} (all)` }],
  run: runSchema,
};

async function runSchema({ io, options }: Invocation): Promise<number> {
  const kind = choiceValue(options, { option: 'kind', choices: KINDS });
  await io.out.write(`${JSON.stringify(factJsonSchema(kind), null, 2)}\n`);
  return Status.DONE;
}
