import type { Kind } from '../facts/kinds.js';
import type { GivenName } from '../lexicon/name-index.js';

/** What a project has set, read and checked. */
export interface Config {
  /** Options by the names they have on the command line, `minConfidence` for `--min-confidence`; paths are absolute. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly entities: readonly GivenName[];
  readonly ignore: readonly string[];
  /** Kinds that are off for a file. */
  readonly kindsOff: (path: string) => ReadonlySet<Kind>;
}

const NONE: ReadonlySet<Kind> = new Set();

export const NO_CONFIG: Config = { options: {}, entities: [], ignore: [], kindsOff: () => NONE };

/** A configuration that cannot be used: what is wrong, and how to mend it. */
export class ConfigError extends Error {
  readonly mend: string;

  constructor(what: string, mend: string) {
    super(what);
    this.mend = mend;
  }
}
