import type { CommandDefinition, OptionDefinition } from './command.js';

/** A command by name; the rest of it is loaded when it is asked for. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<CommandDefinition>;
}

/** Every command that reads the configuration has it. */
export const NO_CONFIG_OPTION: OptionDefinition = {
  flags: '--no-config',
  description: 'do without the factx.config.json of this folder or one above it',
};

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'extract',
    summary: 'print the facts of files, folders, globs or standard input',
    load: async () => (await import('./commands/extract.js')).extractCommand,
  },
  {
    name: 'check',
    summary: 'compare the facts of inputs with accepted ones',
    load: async () => (await import('./commands/check.js')).checkCommand,
  },
  {
    name: 'diff',
    summary: 'tell what changed between two sets of facts or two versions of a document',
    load: async () => (await import('./commands/diff.js')).diffCommand,
  },
  {
    name: 'eval',
    summary: 'score the facts found in documents whose facts are known',
    load: async () => (await import('./commands/eval.js')).evalCommand,
  },
  {
    name: 'explain',
    summary: 'tell why a fact is what it is, or why there is none',
    load: async () => (await import('./commands/explain.js')).explainCommand,
  },
  {
    name: 'schema',
    summary: 'print the JSON Schema of facts',
    load: async () => (await import('./commands/schema.js')).schemaCommand,
  },
  {
    name: 'rules',
    summary: 'list the rules that find facts',
    load: async () => (await import('./commands/rules.js')).rulesCommand,
  },
  {
    name: 'completion',
    summary: 'print a completion script for a shell',
    load: async () => (await import('./commands/completion.js')).completionCommand,
  },
];
