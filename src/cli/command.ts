import type { Config } from '../config/config.js';
import type { Io } from './io.js';

/** One option as commander writes it: `--format <name>`, and what it means. */
export interface OptionDefinition {
  readonly flags: string;
  readonly description: string;
  /** May be given several times; its values come as a list. */
  readonly isList?: boolean;
}

export interface Example {
  readonly line: string;
  readonly does: string;
}

/** What the command line says, before the values are looked at: `minConfidence` of `--min-confidence`. */
export type RawOptions = Readonly<Record<string, unknown>>;

export interface Invocation {
  readonly io: Io;
  readonly operands: readonly string[];
  readonly options: RawOptions;
  /** What the project has set; its options are in `options` already. */
  readonly config: Config;
}

/** A command: what its help shows, and what it does. */
export interface CommandDefinition {
  /** `<inputs...>` as commander writes it; empty for none. */
  readonly operands: string;
  /** A line for each operand of the help. */
  readonly operandHelp: string;
  readonly description: string;
  readonly examples: readonly Example[];
  readonly options: readonly OptionDefinition[];
  /** Whether `factx.config.json` is read for it. */
  readonly isConfigurable?: boolean;
  /** Gives the exit status. */
  readonly run: (invocation: Invocation) => Promise<number>;
}
