import { Command, Option } from 'commander';
import { type Config, NO_CONFIG } from '../config/config.js';
import { findConfig } from '../config/find-config.js';
import type { CommandDefinition, Example, OptionDefinition, RawOptions } from './command.js';
import { COMMANDS, type CommandEntry, NO_CONFIG_OPTION } from './commands.js';
import type { Io } from './io.js';
import { VERSION } from './version.js';

export interface Program {
  readonly command: Command;
  /** What the command line writes of itself: help, or what is wrong with it. */
  readonly printed: { out: string; err: string };
  /** Exit status of the command that ran. */
  readonly status: () => number;
}

const EXAMPLES: readonly Example[] = [
  { line: 'factx extract story.txt', does: 'a table of the facts of one story' },
  { line: 'factx extract stories/ --format jsonl | jq .text', does: 'every fact of a folder, one a line' },
  { line: 'curl -s $URL | factx extract - --kind money', does: 'the sums of money on a page' },
];

const DESCRIPTION =
  'Extracts named entities, money, dates and attributed quotations from English news and business text.';

/** The command line as commander knows it. Only commands named in `args` are loaded; of the others it has the summary. */
export async function buildProgram(args: readonly string[], io: Io): Promise<Program> {
  const printed = { out: '', err: '' };
  let status = 0;
  const root = withManners(new Command('factx'), printed, io)
    .description(DESCRIPTION)
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .addHelpText('before', helpOfExamples(EXAMPLES))
    .addHelpText('after', '\nEach command has a help of its own: factx extract --help');
  for (const entry of COMMANDS) {
    const command = withManners(root.command(entry.name), printed, io).summary(entry.summary);
    if (!args.includes(entry.name)) continue;
    const definition = await entry.load();
    define(command, entry, definition).action(async () => {
      const given: RawOptions = command.opts();
      const config =
        definition.isConfigurable && given.config === true ? await findConfig(io.cwd) : NO_CONFIG;
      const options = { ...configuredOptions(config, command), ...given };
      status = await definition.run({ io, operands: command.args, options, config });
    });
  }
  return { command: root, printed, status: () => status };
}

/** Commander writes into `printed` and throws instead of ending the process. */
const withManners = (command: Command, printed: Program['printed'], io: Io): Command =>
  command
    .exitOverride()
    .showHelpAfterError(`  see ${command.name() === 'factx' ? '' : 'factx '}${command.name()} --help`)
    .configureHelp({ helpWidth: Math.min(io.out.width, 100), showGlobalOptions: false })
    .configureOutput({
      writeOut: (text) => {
        printed.out += text;
      },
      writeErr: (text) => {
        printed.err += text;
      },
      getOutHasColors: () => io.out.colorLevel > 0,
      getErrHasColors: () => io.err.colorLevel > 0,
    });

function define(command: Command, entry: CommandEntry, definition: CommandDefinition): Command {
  command
    .description(definition.description)
    .helpOption('-h, --help', 'show this help')
    .addHelpText('before', helpOfExamples(definition.examples));
  if (definition.operands !== '') command.argument(definition.operands, definition.operandHelp);
  for (const option of definition.options) command.addOption(toOption(option));
  if (definition.isConfigurable) command.addOption(toOption(NO_CONFIG_OPTION));
  return command.name(entry.name);
}

/** What the configuration sets of the options that the command has, as the command line would give it. */
function configuredOptions({ options }: Config, command: Command): RawOptions {
  const names = new Set(command.options.map((option) => option.attributeName()));
  const set = Object.entries(options).filter(([name]) => names.has(name));
  return Object.fromEntries(
    set.map(([name, value]) => [name, typeof value === 'number' ? String(value) : value]),
  );
}

function toOption({ flags, description, isList }: OptionDefinition): Option {
  const option = new Option(flags, description);
  return isList === true ? option.argParser(appendTo) : option;
}

const appendTo = (value: string, before: string[] = []): string[] => [...before, value];

function helpOfExamples(examples: readonly Example[]): string {
  const width = Math.max(...examples.map(({ line }) => line.length));
  const lines = examples.map(({ line, does }) => `  ${line.padEnd(width)}   ${does}`);
  return `Examples:\n${lines.join('\n')}\n`;
}
