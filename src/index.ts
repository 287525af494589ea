import type { Fact } from './facts/fact.js';
import { KINDS, type Kind } from './facts/kinds.js';
import { type GivenName, indexNames } from './lexicon/name-index.js';
import { factsOf } from './pipeline.js';
import type { OffsetUnit } from './text/positions.js';
import type { Hints } from './tokenize/document.js';

export type { DateFact } from './facts/date.js';
export type { EntityFact } from './facts/entity.js';
export type { Fact } from './facts/fact.js';
export type { Kind } from './facts/kinds.js';
export type { MoneyFact } from './facts/money.js';
export type { QuoteFact } from './facts/quote.js';

export interface ExtractOptions {
  /** Goes into `source` of every fact; `-` unless given. */
  readonly source?: string;
  /** Kinds to find; all unless given. */
  readonly kinds?: readonly Kind[];
  /** `YYYY-MM-DD` that relative dates count from; without it they stay unresolved, as the clock is never asked. */
  readonly referenceDate?: string;
  /** ISO 4217 code that a bare `$` stands for where the text does not say. */
  readonly dollar?: string;
  /** Order of all-figure dates where the text does not say. */
  readonly dateOrder?: 'mdy' | 'dmy';
  /** Names of the user's own; they are found exactly as listed and win every overlap. */
  readonly entities?: readonly GivenName[];
  /** Texts never to be reported. */
  readonly ignore?: readonly string[];
  /** Unit of `start` and `end`: code points unless given. */
  readonly offsets?: OffsetUnit;
}

/** The facts of a text, in the order of `start`. Pure: the same text and options give the same facts. */
export function extract(text: string, options: ExtractOptions = {}): Fact[] {
  const { source = '-', kinds = KINDS, referenceDate = null, offsets = 'codepoint' } = options;
  const hints = hintsOf(options);
  return factsOf({ id: source, text, reference: referenceDate }, { kinds: new Set(kinds), hints, offsets });
}

const hintsOf = ({ dollar, dateOrder, entities, ignore }: ExtractOptions): Hints => ({
  dollar: dollar ?? null,
  dateOrder: dateOrder ?? null,
  ...(entities && { names: indexNames(entities) }),
  ...(ignore && { ignored: new Set(ignore) }),
});
