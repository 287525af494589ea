import type { Document } from '../../tokenize/document.js';
import type { Found } from '../finding.js';
import type { Reading } from './reading.js';
import { type Run, runsOf, type TimeWord } from './runs.js';
import { PLAIN, type Sense } from './sense.js';

/** What a rule reads at one place of a run: the reading, and the first word behind it. */
export interface Match {
  readonly reading: Reading;
  readonly next: number;
  readonly confidence: number;
  /** Words at the start of the match that stay outside of the span. */
  readonly skip?: number;
}

export interface Place {
  readonly text: string;
  readonly run: Run;
}

export type Matcher = (place: Place, at: number) => Match | null;

/** Asks a matcher at every word of every run; where it reads something it goes on behind that. */
export function* findInRuns(document: Document, match: Matcher): Generator<Found<'date'>> {
  for (const run of runsOf(document)) {
    const place = { text: document.text, run };
    for (let at = 0; at < run.length; ) {
      const found = match(place, at);
      if (found) yield toFound(run, at, found);
      at = found ? Math.max(found.next, at + 1) : at + 1;
    }
  }
}

function toFound(run: Run, at: number, { reading, next, confidence, skip = 0 }: Match): Found<'date'> {
  const start = run[at + skip]?.start ?? 0;
  return { start, end: run[next - 1]?.end ?? start, confidence, reading };
}

/** The word at `at` in lower case, or '' behind the end of the run. */
export const textAt = (run: Run, at: number): string => run[at]?.text ?? '';

export const senseAt = (run: Run, at: number): Sense => run[at]?.sense ?? PLAIN;

/** Whether the word at `at` follows the one before without a blank. */
export const isGlued = (run: Run, at: number): boolean => run[at] !== undefined && !run[at].isSpaced;

/** Past `word` where it stands at `at`. */
export const skip = (run: Run, at: number, word: string): number => (textAt(run, at) === word ? at + 1 : at);

/** Past the point of an abbreviation: `Sept. 30`. */
export const skipPoint = (run: Run, at: number): number =>
  textAt(run, at) === '.' && isGlued(run, at) ? at + 1 : at;

/** Past a hyphen. */
export const skipHyphen = (run: Run, at: number): number => skip(run, at, '-');

export const wordAt = (run: Run, at: number): TimeWord | undefined => run[at];
