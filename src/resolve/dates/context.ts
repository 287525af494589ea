import type { Period } from './period.js';

/** What an expression can be resolved against. */
export interface Context {
  /** Days from 1970-01-01, or null where the document tells no date. */
  readonly reference: number | null;
  /** Where the text is: the last date it told. */
  readonly focus: Period | null;
  /** The last quarter it told: earnings are compared with the same quarter of another year. */
  readonly quarter: Period | null;
  /** Whether the words around point back, forward or neither way. */
  readonly direction: -1 | 0 | 1;
  /** Whether all-figure dates put the day first. */
  readonly isDayFirst: boolean | null;
}
