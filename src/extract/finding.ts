import type { EntityType } from '../facts/entity.js';
import type { Kind } from '../facts/kinds.js';
import type { QuoteType } from '../facts/quote.js';
import type { CurrencyUnit } from '../lexicon/currency-unit.js';
import type { Span } from '../text/span.js';
import type { Document } from '../tokenize/document.js';
import type { Figure } from '../tokenize/figures/figure.js';
import type { Reading } from './dates/reading.js';

/** What every finding has once `extract.ts` has stamped it: where it is, how sure, and which rule says so. */
interface Stamp<K extends Kind> extends Span {
  readonly kind: K;
  readonly rule: string;
  readonly confidence: number;
  /** How the rule came to this, one step a line, for `factx explain`; no part of the fact. */
  readonly because?: readonly string[];
}

export interface EntityFields {
  readonly type: EntityType;
  readonly role?: string;
  readonly affiliation?: string;
  /** Canonical name, where the rule knows it better than the text does. */
  readonly name?: string;
  /** Set on what the user named, not we: it wins every overlap. */
  readonly given?: true;
}

/** A figure with its currency mark, before anything around them has been looked at. */
export interface MoneyFields {
  readonly figure: Figure;
  readonly unit: CurrencyUnit;
  readonly isNegative: boolean;
}

export interface DateFields {
  /** What the words say; `resolve/dates/` finds out which date that is. */
  readonly reading: Reading;
}

export interface QuoteFields {
  readonly type: QuoteType;
  /** Between the marks; several where the quotation goes on over paragraphs. */
  readonly content: string;
  readonly speaker: Span | null;
  readonly cue: Span | null;
}

export type EntityFinding = Stamp<'entity'> & EntityFields;
export type MoneyFinding = Stamp<'money'> & MoneyFields;
export type DateFinding = Stamp<'date'> & DateFields;
export type QuoteFinding = Stamp<'quote'> & QuoteFields;
export type Finding = EntityFinding | MoneyFinding | DateFinding | QuoteFinding;

export type FindingOf<K extends Kind> = Extract<Finding, { readonly kind: K }>;

/** What a rule yields: a finding without the stamp. */
export type Found<K extends Kind> = Omit<FindingOf<K>, 'kind' | 'rule'>;

/** One way to find facts. `find` is pure and knows nothing of other rules. */
export interface Rule<K extends Kind = Kind> {
  /** `kind.name`, the same as its path under `extract/`: `money.symbol-scale`. */
  readonly id: string;
  readonly kind: K;
  /** One text with the span it finds in ⟦…⟧. */
  readonly example: string;
  /** The standard, paper or guideline it follows, where there is one. */
  readonly follows?: string;
  readonly find: (document: Document) => Iterable<Found<K>>;
}
