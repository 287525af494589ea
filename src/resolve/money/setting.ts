import { lazy } from '../../text/lazy.js';
import type { Document } from '../../tokenize/document.js';
import { type Evidence, evidenceOfPlaces } from './evidence.js';

/** What the steps can ask about the text that the sums stand in. */
export interface Setting {
  readonly document: Document;
  readonly text: string;
  /** What the places that the text names pay with; read at the first question. */
  readonly places: () => Evidence;
}

export const toSetting = (document: Document): Setting => ({
  document,
  text: document.text,
  places: lazy(() => evidenceOfPlaces(document.text)),
});
