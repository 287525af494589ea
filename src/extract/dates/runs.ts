import { CharacterClass, CLASS_OF, isApostrophe, isDigit, isSpace } from '../../text/characters.js';
import { lazyFor } from '../../text/lazy.js';
import type { Span } from '../../text/span.js';
import type { Document } from '../../tokenize/document.js';
import { PLAIN, type Sense } from './sense.js';
import { Topic } from './topics.js';
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
export interface Run {
  readonly words: readonly TimeWord[];
  /** What the words are about, bits of `Topic`. */
  readonly topics: number;
}

/** The runs of a document, cut once for all rules. */
export const runsOf = lazyFor(({ text }: Document): readonly Run[] => cutRuns(text));

/** Words that a run can have before its first anchor; no time expression is that long. */
const MAX_LEAD = 24;

/** One pass over the text. Words wait as numbers, and become a run only when one of them can make an expression. */
function cutRuns(text: string): Run[] {
  const runs: Run[] = [];
  const waiting = new Waiting(text);
  const known = vocabulary();
  let at = 0;
  while (at < text.length) {
    const unitClass = CLASS_OF[text.charCodeAt(at)] ?? CharacterClass.OTHER;
    if (unitClass === CharacterClass.SPACE || unitClass === CharacterClass.NEWLINE) {
      at++;
      continue;
    }
    const start = at;
    let kind: number = STRANGE;
    if (unitClass >= CharacterClass.LOWER) {
      at = endOfLetters(text, at);
      kind = wordIndexAt(known, text, { start, end: at });
    } else if (unitClass === CharacterClass.DIGIT) {
      at = endOfDigits(text, at);
      kind = FIGURE;
    } else {
      at++;
      if (waiting.count > 0 && isJoint(text, start, waiting.end)) kind = MARK;
    }
    if (waiting.count > 0 && (kind === STRANGE || !isNear(text, waiting.end, start))) waiting.flush(runs);
    if (kind !== STRANGE) waiting.add(start, at, kind);
  }
  waiting.flush(runs);
  return runs;
}

/** Kinds of waiting words below those of the vocabulary. */
const STRANGE = -1;
const FIGURE = -2;
const MARK = -3;

/** The words of the run that is being read, as columns. */
class Waiting {
  count = 0;
  /** End of the last word. */
  end = 0;
  readonly #text: string;
  readonly #vocabulary = vocabulary();
  #start: number[] = [];
  #end: number[] = [];
  #kind: number[] = [];
  #hasAnchor = false;

  constructor(text: string) {
    this.#text = text;
  }

  add(start: number, end: number, kind: number): void {
    if (!this.#hasAnchor && this.count >= MAX_LEAD) this.#forget();
    this.#hasAnchor ||= this.#isAnchor(start, end, kind);
    this.#start[this.count] = start;
    this.#end[this.count] = end;
    this.#kind[this.count] = kind;
    this.count++;
    this.end = end;
  }

  /** Gives the words as a run if one of them can make an expression, and starts anew. */
  flush(runs: Run[]): void {
    if (this.#hasAnchor) {
      const words: TimeWord[] = [];
      let topics = 0;
      for (let i = 0; i < this.count; i++) {
        const word = this.#wordAt(i);
        words.push(word);
        topics |= word.sense.topics;
      }
      runs.push({ words, topics });
    }
    this.count = 0;
    this.#hasAnchor = false;
  }

  #forget(): void {
    const half = MAX_LEAD / 2;
    for (const column of [this.#start, this.#end, this.#kind]) column.copyWithin(0, half, this.count);
    this.count -= half;
  }

  #isAnchor(start: number, end: number, kind: number): boolean {
    if (kind === MARK) return false;
    const isGlued = this.count > 0 && this.end === start;
    if (kind === FIGURE) return isAnchorFigure(this.#text, start, end);
    const sense = this.#vocabulary.senses[kind] ?? PLAIN;
    return sense.isAnchor || (isGlued && this.#kind[this.count - 1] === FIGURE && isGluedAnchor(sense));
  }

  #wordAt(i: number): TimeWord {
    const [start = 0, end = 0, kind = STRANGE] = [this.#start[i], this.#end[i], this.#kind[i]];
    const isSpaced = start === 0 || isSpace(this.#text.charCodeAt(start - 1));
    const isCapital = CLASS_OF[this.#text.charCodeAt(start)] === CharacterClass.UPPER;
    if (kind === FIGURE) {
      const text = this.#text.slice(start, Math.min(end, start + MAX_FIGURES));
      return { start, end, text, sense: figureSense(end - start), isSpaced, isCapital, figures: end - start };
    }
    if (kind === MARK) {
      const text = MARKS.get(this.#text.charCodeAt(start)) ?? '';
      return { start, end, text, sense: text === ':' ? CLOCK_MARK : PLAIN, isSpaced, isCapital, figures: 0 };
    }
    const { words, senses } = this.#vocabulary;
    return {
      start,
      end,
      text: words[kind] ?? '',
      sense: senses[kind] ?? PLAIN,
      isSpaced,
      isCapital,
      figures: 0,
    };
  }
}

const MAX_FIGURES = 12;
const CLOCK_MARK: Sense = { ...PLAIN, topics: Topic.CLOCK };
const YEAR_FIGURE: Sense = { ...PLAIN, topics: Topic.FIGURE | Topic.YEAR };
const PLAIN_FIGURE: Sense = { ...PLAIN, topics: Topic.FIGURE };

const figureSense = (figures: number): Sense => (figures === 4 ? YEAR_FIGURE : PLAIN_FIGURE);

/** `3Y`, `2h`, `18th`: short words that mean something only behind a figure. */
const isGluedAnchor = (sense: Sense): boolean => sense.unit !== null || (sense.topics & Topic.ORDINAL) !== 0;

/** Digits that can be a year, or stand before a mark of dates and times. */
function isAnchorFigure(text: string, start: number, end: number): boolean {
  const figures = end - start;
  if (figures === 4 || figures === 8) return true;
  if (figures > 2) return false;
  const next = text.charCodeAt(end);
  if (next === 0x3a || next === 0x2f || next === 0x2d || next === 0x2e)
    return isDigit(text.charCodeAt(end + 1));
  return figures === 2 && isApostrophe(text.charCodeAt(start - 1));
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

/** Marks that may stand inside a time expression; a full stop only where it is glued to the word before. */
function isJoint(text: string, at: number, end: number): boolean {
  const unit = text.charCodeAt(at);
  if (!MARKS.has(unit)) return false;
  if (unit === 0x2e) return end === at;
  return unit !== 0x3a || isDigit(text.charCodeAt(at + 1));
}

/** Blanks between two words of a run: at most two, and one line break. */
function isNear(text: string, end: number, start: number): boolean {
  if (end === start) return true;
  if (start - end > 3) return false;
  let breaks = 0;
  for (let i = end; i < start; i++) if (CLASS_OF[text.charCodeAt(i)] === CharacterClass.NEWLINE) breaks++;
  return breaks <= 1;
}
