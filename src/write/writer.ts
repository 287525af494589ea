import type { Fact } from '../facts/fact.js';

/** Facts as text in one format, document by document, so that any number of them streams through. */
export interface Writer {
  /** Goes before all facts. */
  readonly open: string;
  /** The text of one document's facts. */
  readonly writeFacts: (facts: readonly Fact[], before: Before) => string;
  /** Goes after all facts. */
  readonly close: (before: Before) => string;
}

/** What has been written so far. */
export interface Before {
  readonly documents: number;
  readonly facts: number;
}
