import type { Origin } from '../text/origin.js';
import type { Source } from '../tokenize/document.js';
import type { Problem } from './problem.js';

/** A text taken out of its format, and the date the document gives itself. */
export interface ReadText {
  readonly text: string;
  readonly reference: string | null;
}

/** What reading gives, one after the other: texts, and what went wrong between them. */
export type Reading =
  | { readonly kind: 'source'; readonly source: Source; readonly origin: Origin }
  | { readonly kind: 'problem'; readonly problem: Problem };

export const toReading = (source: Source, origin: Origin): Reading => ({
  kind: 'source',
  source,
  origin,
});
export const toTrouble = (problem: Problem): Reading => ({ kind: 'problem', problem });
