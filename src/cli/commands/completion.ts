import type { CommandDefinition, Invocation } from '../command.js';
import { COMMANDS } from '../commands.js';
import { bashCompletion } from '../completion/bash.js';
import { fishCompletion } from '../completion/fish.js';
import { type CommandWords, wordsOf } from '../completion/words.js';
import { zshCompletion } from '../completion/zsh.js';
import { Status } from '../status.js';
import { UsageError } from '../usage-error.js';

/** `factx completion SHELL`: a script that lets the shell complete commands, options and their values. */
export const completionCommand: CommandDefinition = {
  operands: '<shell>',
  operandHelp: 'bash, zsh or fish',
  description: 'Prints a script that completes commands, options and values.',
  examples: [
    { line: 'source <(factx completion bash)', does: 'in ~/.bashrc' },
    { line: 'factx completion zsh > ~/.zfunc/_factx', does: 'with ~/.zfunc in fpath' },
    { line: 'factx completion fish > ~/.config/fish/completions/factx.fish', does: 'for fish' },
  ],
  options: [],
  run: runCompletion,
};

const SHELLS: ReadonlyMap<string, (commands: readonly CommandWords[]) => string> = new Map([
  ['bash', bashCompletion],
  ['zsh', zshCompletion],
  ['fish', fishCompletion],
]);

async function runCompletion({ io, operands: [shell = ''] }: Invocation): Promise<number> {
  const write = SHELLS.get(shell);
  if (!write)
    throw new UsageError(`no completion for "${shell}"`, `it takes ${[...SHELLS.keys()].join(', ')}`);
  const commands = await Promise.all(COMMANDS.map(wordsOf));
  await io.out.write(write(commands));
  return Status.DONE;
}
