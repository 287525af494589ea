import type { Comparison } from '../compare/comparison.js';

/** Where a document came from, for formats that point into files. */
export interface Origin {
  /** Path of the file, as given. */
  readonly path: string;
  /** What the lines of its facts count: lines of the file; lines of a text taken out of it; or all on this line. */
  readonly lines: 'file' | 'text' | number;
}

/** What every reporter tells of. */
export interface Report {
  readonly comparison: Comparison;
  /** Origins by `source`; a document without one is its own file. */
  readonly origins: ReadonlyMap<string, Origin>;
}

/** A report as text: all of it, ending in a line feed. */
export type Reporter = (report: Report) => string;

export const REPORTERS = ['text', 'json', 'github', 'junit', 'sarif', 'markdown'] as const;
export type ReporterName = (typeof REPORTERS)[number];
