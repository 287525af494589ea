import type { Document } from '../../tokenize/document.js';
import type { Found } from '../finding.js';
import type { Reading } from './reading.js';
import { runsOf, type TimeWord } from './runs.js';
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
  readonly run: Words;
}

/** The words of a run. */
export type Words = readonly TimeWord[];

export type Matcher = (place: Place, at: number) => Match | null;

/** Asks a matcher at every word of every run that has the topic; where it reads something it goes on behind that. */
export function findInRuns(document: Document, topic: number, match: Matcher): Found<'date'>[] {
  const found: Found<'date'>[] = [];
  for (const run of runsOf(document)) {
    if ((run.topics & topic) === 0) continue;
    const place = { text: document.text, run: run.words };
    for (let at = 0; at < run.words.length; ) {
      const here = match(place, at);
      if (here) found.push(toFound(run.words, at, here));
      at = here ? Math.max(here.next, at + 1) : at + 1;
    }
  }
  return found;
}

function toFound(run: Words, at: number, { reading, next, confidence, skip = 0 }: Match): Found<'date'> {
  const start = run[at + skip]?.start ?? 0;
  return { start, end: run[next - 1]?.end ?? start, confidence, reading };
}

/** The word at `at` in lower case, or '' behind the end of the run. */
export const textAt = (run: Words, at: number): string => run[at]?.text ?? '';

export const senseAt = (run: Words, at: number): Sense => run[at]?.sense ?? PLAIN;

/** Whether the word at `at` follows the one before without a blank. */
export const isGlued = (run: Words, at: number): boolean => run[at] !== undefined && !run[at].isSpaced;

/** Past `word` where it stands at `at`. */
export const skip = (run: Words, at: number, word: string): number =>
  textAt(run, at) === word ? at + 1 : at;

/** Past the point of an abbreviation: `Sept. 30`. */
export const skipPoint = (run: Words, at: number): number =>
  textAt(run, at) === '.' && isGlued(run, at) ? at + 1 : at;

/** Whether a hyphen ties what stands before `at` to what follows; a dash between blanks does not. */
export const isHyphen = (run: Words, at: number): boolean =>
  textAt(run, at) === '-' && isGlued(run, at) && isGlued(run, at + 1) && textAt(run, at + 1) !== '-';

/** Past a hyphen. */
export const skipHyphen = (run: Words, at: number): number => skip(run, at, '-');
