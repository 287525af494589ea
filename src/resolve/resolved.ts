import type { DateFinding, EntityFinding, MoneyFinding, QuoteFinding } from '../extract/finding.js';
import type { Span } from '../text/span.js';

/** A mention that has been given its entity. */
export interface ResolvedEntity extends Omit<EntityFinding, 'role' | 'affiliation'> {
  readonly name: string;
  /** Id within the document: `e1`, by first mention. */
  readonly entity: string;
  readonly role: string | null;
  readonly affiliation: string | null;
}

export interface Speaker extends Span {
  readonly name: string | null;
  readonly entity: string | null;
}

/** A quotation whose speaker has been named. */
export interface ResolvedQuote extends Omit<QuoteFinding, 'speaker'> {
  readonly speaker: Speaker | null;
}

export type Resolved = ResolvedEntity | MoneyFinding | DateFinding | ResolvedQuote;
