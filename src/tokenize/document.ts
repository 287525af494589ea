import type { NameIndex } from '../lexicon/name-index.js';
import { lazy } from '../text/lazy.js';
import { type Figures, scanFigures } from './figures/figures.js';
import { type Sentences, splitSentences } from './sentences.js';
import { type Tokens, tokenize } from './tokens.js';

/** One text to read, before anything is known of it. */
export interface Source {
  /** The path as given, or the document's `id`. */
  readonly id: string;
  readonly text: string;
  /** `YYYY-MM-DD` where the input itself states it (metadata, `referenceDate`), else null. */
  readonly reference: string | null;
}

/** A text ready for the rules. Tokens, sentences and figures are cut at their first use. */
export interface Document extends Source {
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly figures: Figures;
  /** What the user says about the text and the text itself cannot tell. */
  readonly hints: Hints;
}

export interface Hints {
  /** ISO 4217 code that a bare `$` stands for where the text does not say, or null. */
  readonly dollar: string | null;
  /** Order of an all-figure date such as 03/04/2025 where the text does not say, or null. */
  readonly dateOrder: 'mdy' | 'dmy' | null;
  /** Names the user knows; they are found as they stand. */
  readonly names?: NameIndex;
  /** Texts never to be reported, whatever rule finds them. */
  readonly ignored?: ReadonlySet<string>;
}

export const NO_HINTS: Hints = { dollar: null, dateOrder: null };

export function toDocument(source: Source, hints: Hints = NO_HINTS): Document {
  const tokens = lazy(() => tokenize(source.text));
  const sentences = lazy(() => splitSentences(source.text));
  const figures = lazy(() => scanFigures(source.text));
  return {
    ...source,
    hints,
    get tokens() {
      return tokens();
    },
    get sentences() {
      return sentences();
    },
    get figures() {
      return figures();
    },
  };
}
