/** Units that are counted. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

export type Season = 'SP' | 'SU' | 'FA' | 'WI';
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** `last` −1, `this` 0, `next` 1; `coming` is the first one from here. */
export type Which = -1 | 0 | 1 | 'coming';

/** A time of day. */
export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  /** Whether nothing says which half of the day is meant: `10:20`, `eight o'clock`. */
  readonly isOpen: boolean;
  /** Minutes east of Greenwich, where a zone is named. */
  readonly zone: number | null;
}

/** What may stand beside any day: a time of it or a part of it. */
interface TimeOfDay {
  readonly clock?: Clock;
  readonly part?: DayPart;
}

/** Fields of the calendar as far as the words fill them; what is open is absent. */
export interface Calendar extends TimeOfDay {
  readonly form: 'calendar';
  /** 0 is 1 BC. */
  readonly year?: number;
  readonly isFiscal?: true;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: Season;
  readonly month?: number;
  /** Of ISO 8601. */
  readonly week?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly isWeekend?: true;
  /** A day with a name of its own, in the words of the holiday lexicon. */
  readonly holiday?: string;
  /** The year without its last figure: 199 for the 1990s. */
  readonly decade?: number;
  /** The year without its last two figures: 19 for the 20th century. */
  readonly century?: number;
  readonly which?: Which;
  /** Where the year is told in other words: `the fall of last year`. */
  readonly of?: Reading;
}

/** A date in figures whose order the document has to tell: 03/04/2025. */
export interface Figures extends TimeOfDay {
  readonly form: 'figures';
  readonly first: number;
  readonly second: number;
  readonly year?: number;
}

/** A period counted from another one: `last week`, `two days ago`, `the following year`. */
export interface Shift extends TimeOfDay {
  readonly form: 'shift';
  /** Null where the words do not tell: `a few years ago`. */
  readonly count: number | null;
  readonly unit: Unit;
  /** The reference date, the date the text is at, or a date said beside it. */
  readonly from: 'reference' | 'focus' | Reading;
  /** A weekday of that week, where one is named: `Tuesday of next week`. */
  readonly weekday?: number;
  readonly isFiscal?: true;
  /** `a year ago`, `year-earlier`: earnings of a quarter are compared with the same quarter. */
  readonly isComparison?: true;
  /** Counted in steps from a date (`a decade ago`), not along the calendar (`last decade`). */
  readonly isDistance?: true;
  /** Units that were added: `2 weeks and 2 days ago`. */
  readonly further?: readonly Counted[];
}

export interface Counted {
  /** Null for an unknown number: `several months`. */
  readonly count: number | null;
  readonly unit: Unit;
}

/** A length of time; `toward` tells on which side of the reference date it lies: `the past two years`. */
export interface Amount {
  readonly form: 'amount';
  readonly parts: readonly Counted[];
  readonly toward?: -1 | 1;
}

/** A part of a period counted from its start, or from its end below zero: `the first week of 2019`. */
export interface Ordinal extends TimeOfDay {
  readonly form: 'ordinal';
  readonly nth: number;
  /** How many of them: `the first nine months`. */
  readonly count: number;
  readonly unit: Unit;
  readonly weekday?: number;
  readonly of?: Reading;
}

/** Times that come again. */
export interface Recurrence {
  readonly form: 'recurrence';
  readonly value: string;
  readonly quant: string | null;
  readonly freq: string | null;
}

/** `PAST_REF`, `PRESENT_REF`, `FUTURE_REF`. */
export interface Vague {
  readonly form: 'vague';
  readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
}

/** From one date to another, both included: `March 3-7`. */
export interface Range {
  readonly form: 'range';
  readonly first: Reading;
  readonly last: Reading;
}

/** What a time expression says before it is known what it refers to. */
export type Reading = Calendar | Figures | Shift | Amount | Ordinal | Recurrence | Vague | Range;
