import { CharacterClass, CLASS_OF, isDigit, isSpace } from '../../text/characters.js';
import { lazyFor } from '../../text/lazy.js';
import type { Span } from '../../text/span.js';
import type { Document } from '../../tokenize/document.js';
import { PLAIN, type Sense } from './sense.js';
import { vocabulary, wordIndexAt } from './vocabulary.js';

/** A word, figure or mark that can be part of a time expression. */
export interface TimeWord extends Span {
  /** In lower case. */
  readonly text: string;
  readonly sense: Sense;
  /** Whether a blank stands before it. */
  readonly isSpaced: boolean;
  readonly isCapital: boolean;
  /** Number of figures where it is a figure, else 0. */
  readonly figures: number;
}

/** Neighbouring words of the calendar's vocabulary, at least one of which can make a time expression. */
export type Run = readonly TimeWord[];

/** The runs of a document, cut once for all rules. */
export const runsOf = lazyFor(({ text }: Document): readonly Run[] => [...cutRuns(text)]);

/** Words kept before the first anchor of a run; no time expression is that long. */
const MAX_LEAD = 24;

function* cutRuns(text: string): Generator<Run> {
  const known = vocabulary();
  let run: TimeWord[] = [];
  let hasAnchor = false;
  let at = 0;
  while (at < text.length) {
    const unitClass = CLASS_OF[text.charCodeAt(at)] ?? CharacterClass.OTHER;
    if (unitClass <= CharacterClass.NEWLINE && unitClass !== CharacterClass.OTHER) {
      at++;
      continue;
    }
    const start = at;
    let word: TimeWord | null = null;
    const before = run.at(-1);
    if (unitClass >= CharacterClass.LOWER) {
      at = endOfLetters(text, at);
      const index = wordIndexAt(known, text, start, at);
      if (index >= 0) {
        const sense = known.senses[index] ?? PLAIN;
        word = toWord(text, { start, end: at }, { text: known.words[index] ?? '', sense });
      }
    } else if (unitClass === CharacterClass.DIGIT) {
      at = endOfDigits(text, at);
      word = toFigure(text, start, at);
    } else {
      at++;
      if (before && isJoint(text, start, before))
        word = toWord(text, { start, end: at }, { text: markOf(text, start), sense: MARK });
    }
    if (word === null || (before && !isNear(text, before.end, start))) {
      if (hasAnchor) yield run;
      run = [];
      hasAnchor = false;
    }
    if (word === null) continue;
    if (!hasAnchor && run.length >= MAX_LEAD) run = run.slice(MAX_LEAD / 2);
    run.push(word);
    hasAnchor ||= word.sense.isAnchor || isAnchorFigure(text, word, before);
  }
  if (hasAnchor) yield run;
}

const MARK: Sense = { ...PLAIN };
const FIGURE: Sense = { ...PLAIN };

function toWord(text: string, span: Span, { text: lower, sense }: { text: string; sense: Sense }): TimeWord {
  const { start, end } = span;
  const isCapital = CLASS_OF[text.charCodeAt(start)] === CharacterClass.UPPER;
  const isSpaced = start === 0 || isSpace(text.charCodeAt(start - 1));
  return { start, end, text: lower, sense, isSpaced, isCapital, figures: 0 };
}

function toFigure(text: string, start: number, end: number): TimeWord {
  const isSpaced = start === 0 || isSpace(text.charCodeAt(start - 1));
  const lower = text.slice(start, Math.min(end, start + 12));
  return { start, end, text: lower, sense: FIGURE, isSpaced, isCapital: false, figures: end - start };
}

/** Digits that can be a year or stand before a mark of dates and times. */
function isAnchorFigure(text: string, word: TimeWord, before: TimeWord | undefined): boolean {
  if (word.figures === 4 || word.figures === 8) return true;
  if (word.figures === 0 || word.figures > 4) return false;
  const next = text.charCodeAt(word.end);
  if (next === 0x3a || next === 0x2f) return isDigit(text.charCodeAt(word.end + 1));
  return before !== undefined && (before.text === "'" || before.text === ':') && word.figures === 2;
}

function endOfLetters(text: string, start: number): number {
  let end = start + 1;
  while ((CLASS_OF[text.charCodeAt(end)] ?? 0) >= CharacterClass.LOWER) end++;
  return end;
}

function endOfDigits(text: string, start: number): number {
  let end = start + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

const MARKS: ReadonlyMap<number, string> = new Map([
  [0x2c, ','],
  [0x2d, '-'],
  [0x2010, '-'],
  [0x2011, '-'],
  [0x2012, '-'],
  [0x2013, '-'],
  [0x2014, '-'],
  [0x2212, '-'],
  [0x7e, '~'],
  [0x2f, '/'],
  [0x3a, ':'],
  [0x2e, '.'],
  [0x27, "'"],
  [0x2019, "'"],
  [0x2018, "'"],
  [0x28, '('],
  [0x29, ')'],
  [0xbd, '½'],
  [0xbc, '¼'],
  [0xbe, '¾'],
]);

const markOf = (text: string, at: number): string => MARKS.get(text.charCodeAt(at)) ?? '';

/** Marks that may stand inside a time expression; a full stop only where it ends no sentence. */
function isJoint(text: string, at: number, before: TimeWord): boolean {
  const mark = markOf(text, at);
  if (mark === '') return false;
  if (mark === '.') return before.end === at;
  return mark !== ':' || isDigit(text.charCodeAt(at + 1));
}

/** Blanks between two words of a run: at most two, and one line break. */
function isNear(text: string, end: number, start: number): boolean {
  if (end === start) return true;
  if (start - end > 3) return false;
  let breaks = 0;
  for (let i = end; i < start; i++) if (CLASS_OF[text.charCodeAt(i)] === CharacterClass.NEWLINE) breaks++;
  return breaks <= 1;
}
