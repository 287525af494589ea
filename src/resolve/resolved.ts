import type { DateFinding, EntityFinding, MoneyFinding, QuoteFinding } from '../extract/finding.js';
import type { DateMod, DateType } from '../facts/date.js';
import type { Qualifier } from '../facts/money.js';
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

/** A sum with its value, bounds, currency and rate. */
export interface ResolvedMoney extends Omit<MoneyFinding, 'figure' | 'unit' | 'isNegative'> {
  readonly amount: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly qualifier: Qualifier;
  readonly per: string | null;
  readonly what?: string;
  readonly change?: string;
  /** Ids of entities. */
  readonly giver?: string;
  readonly receiver?: string;
}

/** A quotation whose speaker has been named. */
export interface ResolvedQuote extends Omit<QuoteFinding, 'speaker'> {
  readonly speaker: Speaker | null;
}

/** A time expression that has been given its value. */
export interface ResolvedDate extends Omit<DateFinding, 'reading'> {
  readonly type: DateType;
  readonly value: string;
  readonly mod: DateMod | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly reference: string | null;
  readonly quant: string | null;
  readonly freq: string | null;
}

export type Resolved = ResolvedEntity | ResolvedMoney | ResolvedDate | ResolvedQuote;
