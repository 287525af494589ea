import { type AnyRule, RULES } from '../../extract/rules.js';
import { KINDS } from '../../facts/kinds.js';
import type { CommandDefinition, Invocation } from '../command.js';
import { choiceValues, isSet } from '../option-values.js';
import { Status } from '../status.js';

/** `factx rules`: every rule that may find a fact. */
export const rulesCommand: CommandDefinition = {
  operands: '',
  operandHelp: '',
  description:
    'Lists every rule: its id, an example of what it finds in ⟦…⟧, and the standard or paper it follows.',
  examples: [
    { line: 'factx rules --kind date', does: 'the rules of one kind' },
    { line: "factx rules --json | jq -r '.[].id'", does: 'their ids' },
  ],
  options: [
    { flags: '-k, --kind <kinds>', description: `kinds to list: ${KINDS.join(', ')} (all)`, isList: true },
    { flags: '--json', description: 'for programs' },
  ],
  run: runRules,
};

async function runRules({ io, options }: Invocation): Promise<number> {
  const kinds = new Set<string>(choiceValues(options, { option: 'kind', choices: KINDS }) ?? KINDS);
  const rules = RULES.filter(({ kind }) => kinds.has(kind));
  await io.out.write(isSet(options, 'json') ? toJson(rules) : rules.map(toLines).join('\n'));
  return Status.DONE;
}

const toJson = (rules: readonly AnyRule[]): string =>
  `${JSON.stringify(
    rules.map(({ id, kind, example, follows = null }) => ({ id, kind, example, follows })),
    null,
    2,
  )}\n`;

const toLines = ({ id, kind, example, follows }: AnyRule): string =>
  `${id} (${kind})\n  finds    ${example}\n${follows ? `  follows  ${follows}\n` : ''}`;
