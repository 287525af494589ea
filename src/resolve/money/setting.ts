import { lazy } from '../../text/lazy.js';
import type { Document } from '../../tokenize/document.js';
import type { ResolvedEntity } from '../resolved.js';
import { indexParties, type PartyIndex } from './context/parties.js';
import { type Evidence, evidenceOfPlaces } from './evidence.js';

/** What the steps can ask about the text that the sums stand in. */
export interface Setting {
  readonly document: Document;
  readonly text: string;
  /** What the places that the text names pay with; read at the first question. */
  readonly places: () => Evidence;
  /** Who can pay and be paid; none where entities were not asked for. */
  readonly parties: () => PartyIndex;
}

export const toSetting = (document: Document, entities: readonly ResolvedEntity[]): Setting => ({
  document,
  text: document.text,
  places: lazy(() => evidenceOfPlaces(document.text)),
  parties: lazy(() => indexParties(entities)),
});
