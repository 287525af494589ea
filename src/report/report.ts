import type { Comparison } from '../compare/comparison.js';
import type { Origin } from '../text/origin.js';

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
