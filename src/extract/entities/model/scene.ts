import type { Document } from '../../../tokenize/document.js';
import { gatherEvidence } from './evidence.js';
import type { Scene } from './features.js';
import { matchListedNames } from './listed-names.js';
import { findStretches } from './stretches.js';
import { lookAtWords } from './words.js';

/** Looks at tokens `first` to `last` (excluded) of a document as one window: what the model goes by. */
export function setScene(document: Document, first: number, last: number): Scene {
  const words = lookAtWords(document, first, last);
  const stretches = findStretches(words);
  const matches = matchListedNames(words, stretches);
  return { words, stretches, matches, evidence: gatherEvidence(words, stretches, matches) };
}
