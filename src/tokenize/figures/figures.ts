import {
  CARDINALS,
  FRACTION_CHARACTERS,
  FRACTIONS,
  OPEN_COUNTS,
  PLURAL_COUNTS,
} from '../../lexicon/number-words.js';
import { CharacterClass, CLASS_OF, isDigit } from '../../text/characters.js';
import { keyBefore, keyBehind, keysOfStarts } from '../../text/keys.js';
import { type Figure, readFigure } from './figure.js';
import { endOfNumeral } from './numeral.js';
import { skipGap } from './words.js';

/** The figures of a text, as columns, in text order and apart; `readFigure` at `start[i]` tells what one says. */
export interface Figures {
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** What stands beside each, past blanks and hyphens, as `keyBefore` and `keyBehind`: filters for whoever looks there. */
  readonly before: Uint16Array;
  readonly behind: Uint16Array;
  /** The form of each, as its `FORM_BITS`. */
  readonly form: Uint8Array;
}

/** A bit for each form, so that a set of them is a number. */
export const FORM_BITS: Readonly<Record<Figure['form'], number>> = {
  digits: 1,
  words: 2,
  article: 4,
  vague: 8,
};

/**
 * Finds every figure in one pass: at digits, and at words whose first three letters some number word has. No read goes
 * past the end of the text: one that does slows all that follow.
 */
export function scanFigures(text: string): Figures {
  const columns = new Columns();
  const { length } = text;
  let i = 0;
  while (i < length) {
    const unit = text.charCodeAt(i);
    const kind = STARTS_FIGURE[unit];
    if (kind === Start.NONE) i++;
    else if (kind === Start.LETTER) {
      const end = i + 2 < length && isNumberStart(text, i, unit) ? columns.take(text, i) : i;
      i = end > i ? end : i + 1;
      while (i < length && STARTS_FIGURE[text.charCodeAt(i)] === Start.LETTER) i++;
    } else i = takeAt(columns, text, i);
  }
  return columns.done();
}

/** What may start at a unit: nothing, a word, or a figure of digits or of one character. */
const Start = { NONE: 0, LETTER: 1, FIGURE: 2 } as const;

const STARTS_FIGURE: Uint8Array = startsOfFigures();

function startsOfFigures(): Uint8Array {
  const starts = new Uint8Array(CLASS_OF.length);
  for (let unit = 0; unit < starts.length; unit++) {
    const unitClass = CLASS_OF[unit] ?? CharacterClass.OTHER;
    if (unitClass >= CharacterClass.LOWER) starts[unit] = Start.LETTER;
    else if (unitClass === CharacterClass.DIGIT) starts[unit] = Start.FIGURE;
  }
  for (const mark of ['.', ...FRACTION_CHARACTERS.keys()]) starts[mark.charCodeAt(0)] ||= Start.FIGURE;
  return starts;
}

/** Takes the figure that a digit, a point or a fraction starts, and goes on behind it. */
function takeAt(columns: Columns, text: string, at: number): number {
  if (text.charCodeAt(at) === 0x2e && !isBarePoint(text, at)) return at + 1;
  const end = columns.take(text, at);
  return end > at ? end : Math.max(endOfNumeral(text, at), at + 1);
}

/** `.5` behind a blank or a sign: a decimal without its nought. */
const isBarePoint = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at + 1)) &&
  (at === 0 || (CLASS_OF[text.charCodeAt(at - 1)] ?? 0) < CharacterClass.DIGIT);

/** Whether the word at `at`, whose first letter is `first`, starts as a number word does; `a`, `an` as whole words. */
function isNumberStart(text: string, at: number, first: number): boolean {
  const second = text.charCodeAt(at + 1) | 0x20;
  if ((first | 0x20) === 0x61) return isArticle(text, at, second);
  return STARTS[keyBehind(text, at)] === 1;
}

const isArticle = (text: string, at: number, second: number): boolean =>
  second === 0x20 || second === 0x2d || (second === 0x6e && (text.charCodeAt(at + 2) | 0x0d) === 0x2d);

const STARTS: Uint8Array = keysOfStarts(
  [CARDINALS, FRACTIONS, OPEN_COUNTS, PLURAL_COUNTS].flatMap((words) => [...words.keys()]),
);

/** Growing columns. */
class Columns {
  #count = 0;
  #start = new Uint32Array(64);
  #end = new Uint32Array(64);
  #before = new Uint16Array(64);
  #behind = new Uint16Array(64);
  #form = new Uint8Array(64);

  /** Adds the figure that starts at `at` and gives its end; `at` itself where there is none. */
  take(text: string, at: number): number {
    const figure = readFigure(text, at);
    if (!figure) return at;
    if (this.#count === this.#start.length) this.#grow();
    this.#start[this.#count] = at;
    this.#end[this.#count] = figure.end;
    this.#before[this.#count] = keyBefore(text, startOfGap(text, at));
    this.#behind[this.#count] = keyBehind(text, Math.max(figure.end, skipGap(text, figure.end)));
    this.#form[this.#count] = FORM_BITS[figure.form];
    this.#count++;
    return figure.end;
  }

  done(): Figures {
    const count = this.#count;
    return {
      count,
      start: this.#start.subarray(0, count),
      end: this.#end.subarray(0, count),
      before: this.#before.subarray(0, count),
      behind: this.#behind.subarray(0, count),
      form: this.#form.subarray(0, count),
    };
  }

  #grow(): void {
    const size = 4 * this.#count;
    const [start, end] = [new Uint32Array(size), new Uint32Array(size)];
    const [before, behind] = [new Uint16Array(size), new Uint16Array(size)];
    start.set(this.#start);
    end.set(this.#end);
    before.set(this.#before);
    behind.set(this.#behind);
    const form = new Uint8Array(size);
    form.set(this.#form);
    this.#form = form;
    this.#start = start;
    this.#end = end;
    this.#before = before;
    this.#behind = behind;
  }
}

/** Back over at most two blanks. */
function startOfGap(text: string, from: number): number {
  let at = from;
  while (at > 0 && from - at < 2 && (CLASS_OF[text.charCodeAt(at - 1)] ?? 0) === CharacterClass.SPACE) at--;
  return at;
}
