import type { Fact } from '../facts/fact.js';

/** Facts as text in one format, document by document, so that any number of them streams through. */
export interface Writer {
  /** Goes before all facts. */
  readonly open: string;
  /** The text of one document's facts, in pieces: of all at once it could be longer than a string may be. */
  readonly writeFacts: (facts: readonly Fact[], before: Before) => Iterable<string>;
  /** Goes after all facts. */
  readonly close: (before: Before) => string;
}

/** What has been written so far. */
export interface Before {
  readonly documents: number;
  readonly facts: number;
}

const PIECE = 1000;

/** Facts in pieces that are written at once. */
export function* inPieces(facts: readonly Fact[]): Iterable<readonly Fact[]> {
  for (let i = 0; i < facts.length; i += PIECE) yield facts.slice(i, i + PIECE);
}
