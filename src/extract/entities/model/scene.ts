import type { Document } from '../../../tokenize/document.js';
import { gatherEvidence } from './evidence.js';
import { matchListedNames } from './listed-names.js';
import { findQuoted, type Quotations } from './quoted.js';
import { findStretches, type Stretch } from './stretches.js';
import { lookAtWords, type Words } from './words.js';

/** Words with everything that is known of them before the model is asked. */
export interface Scene {
  readonly words: Words;
  readonly stretches: readonly Stretch[];
  /** Listed names that hold each token: `matchListedNames`. */
  readonly matches: Uint32Array;
  /** What the document says of each word: `gatherEvidence`. */
  readonly evidence: Int32Array;
  readonly quotations: Quotations;
}

/** Looks at tokens `first` to `last` (excluded) of a document as one window: what the model goes by. */
export function setScene(document: Document, first: number, last: number): Scene {
  const words = lookAtWords(document, first, last);
  const stretches = findStretches(words);
  const matches = matchListedNames(words, stretches);
  const evidence = gatherEvidence(words, stretches, matches);
  return { words, stretches, matches, evidence, quotations: findQuoted(words) };
}
