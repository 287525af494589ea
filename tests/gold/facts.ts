import type { DateMod, DateType } from '../../src/facts/date.js';
import type { EntityType } from '../../src/facts/entity.js';
import type { Qualifier } from '../../src/facts/money.js';
import type { QuoteType } from '../../src/facts/quote.js';

/** Facts as gold states them: those of the contract without what only the tool can say. */
export type GoldFact = GoldEntity | GoldMoney | GoldDate | GoldQuote;

export interface Placed {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface GoldEntity extends Placed {
  readonly kind: 'entity';
  readonly type: EntityType;
  readonly name: string;
  readonly entity: string;
  readonly role: string | null;
  readonly affiliation: string | null;
}

export interface GoldMoney extends Placed {
  readonly kind: 'money';
  readonly amount: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly qualifier: Qualifier;
  readonly per: string | null;
}

export interface GoldDate extends Placed {
  readonly kind: 'date';
  readonly type: DateType;
  readonly value: string;
  /** Other values that are as right. */
  readonly timex?: readonly string[];
  readonly mod: DateMod | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly reference: string | null;
}

export interface GoldQuote extends Placed {
  readonly kind: 'quote';
  readonly type: QuoteType;
  readonly content: string;
  readonly speaker: (Placed & { readonly name: string | null; readonly entity: string | null }) | null;
  readonly cue: Placed | null;
}
