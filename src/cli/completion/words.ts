import type { OptionDefinition } from '../command.js';
import { type CommandEntry, NO_CONFIG_OPTION } from '../commands.js';

/** An option as a shell sees it. */
export interface OptionWords {
  readonly long: string;
  readonly short: string | null;
  readonly description: string;
  readonly takesValue: boolean;
  readonly takesFile: boolean;
  /** Values it takes, where they can be listed. */
  readonly choices: readonly string[];
}

export interface CommandWords {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly OptionWords[];
}

const HELP: OptionDefinition = { flags: '-h, --help', description: 'show the help' };

/** What can be completed of a command, read off the command table. */
export async function wordsOf({ name, summary, load }: CommandEntry): Promise<CommandWords> {
  const { options, isConfigurable } = await load();
  const all = [...options, ...(isConfigurable ? [NO_CONFIG_OPTION] : []), HELP];
  return { name, summary, options: all.map(optionWords) };
}

const FLAGS = /^(?:-(?<short>\w), )?--(?<long>[\w-]+)(?: <(?<value>\w+)>)?$/;

function optionWords({ flags, description }: OptionDefinition): OptionWords {
  const { short = null, long = '', value } = FLAGS.exec(flags)?.groups ?? {};
  return {
    long,
    short,
    description,
    takesValue: value !== undefined,
    takesFile: value === 'file',
    choices: value === undefined || value === 'file' ? [] : choicesIn(description),
  };
}

/** `kinds to find: entity, money, date, quote (all)` lists what the option takes. */
function choicesIn(description: string): string[] {
  const plain = description.replace(/ \([^()]*\)$/, '');
  const list = plain.replace(plain.includes(': ') ? /^.*: / : /^.* of /, '');
  const words = list.split(/, | or /);
  return words.length > 1 && words.every((word) => /^[\w-]+$/.test(word)) ? words : [];
}
