import {
  CARDINALS,
  FRACTION_CHARACTERS,
  FRACTIONS,
  OPEN_COUNTS,
  PLURAL_COUNTS,
} from '../../lexicon/number-words.js';
import { CharacterClass, CLASS_OF, isDigit } from '../../text/characters.js';
import { readFigure } from './figure.js';
import { endOfNumeral } from './numeral.js';

/** The figures of a text, as columns, in text order and apart; `readFigure` at `start[i]` tells what one says. */
export interface Figures {
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}

/** Finds every figure in one pass: at digits, and at words whose first three letters some number word has. */
export function scanFigures(text: string): Figures {
  const columns = new Columns();
  const { DIGIT, LOWER } = CharacterClass;
  let i = 0;
  while (i < text.length) {
    const unit = text.charCodeAt(i);
    const unitClass = CLASS_OF[unit] ?? 0;
    if (unitClass >= LOWER) {
      const end = isNumberStart(text, i) ? columns.take(text, i) : i;
      i = end > i ? end : endOfLetters(text, i);
    } else if (unitClass === DIGIT || (unit === 0x2e && isBarePoint(text, i))) {
      const end = columns.take(text, i);
      i = end > i ? end : endOfNumeral(text, i);
    } else if (unit >= 0xbc && FRACTION_CHARACTERS.has(text.charAt(i))) {
      i = Math.max(columns.take(text, i), i + 1);
    } else i++;
  }
  return columns.done();
}

/** `.5` behind a blank or a sign: a decimal without its nought. */
const isBarePoint = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at + 1)) && (CLASS_OF[text.charCodeAt(at - 1)] ?? 0) < CharacterClass.DIGIT;

function endOfLetters(text: string, from: number): number {
  let i = from + 1;
  while ((CLASS_OF[text.charCodeAt(i)] ?? 0) >= CharacterClass.LOWER) i++;
  return i;
}

/** Whether the word at `at` starts as a number word does; `a` and `an` only as whole words. */
function isNumberStart(text: string, at: number): boolean {
  const first = text.charCodeAt(at) | 0x20;
  const second = text.charCodeAt(at + 1) | 0x20;
  if (first === 0x61) return isArticle(text, at, second);
  return STARTS[keyOf(first, second, text.charCodeAt(at + 2) | 0x20)] === 1;
}

const isArticle = (text: string, at: number, second: number): boolean =>
  second === 0x20 || second === 0x2d || (second === 0x6e && (text.charCodeAt(at + 2) | 0x0d) === 0x2d);

const keyOf = (first: number, second: number, third: number): number =>
  ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);

/** A bit for the first three letters of each word that can start a number. */
const STARTS: Uint8Array = buildStarts();

function buildStarts(): Uint8Array {
  const starts = new Uint8Array(1 << 15);
  for (const words of [CARDINALS, FRACTIONS, OPEN_COUNTS, PLURAL_COUNTS]) {
    for (const word of words.keys())
      starts[keyOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2))] = 1;
  }
  return starts;
}

/** Growing columns. */
class Columns {
  #count = 0;
  #start = new Uint32Array(64);
  #end = new Uint32Array(64);

  /** Adds the figure that starts at `at` and gives its end; `at` itself where there is none. */
  take(text: string, at: number): number {
    const figure = readFigure(text, at);
    if (!figure) return at;
    if (this.#count === this.#start.length) this.#grow();
    this.#start[this.#count] = at;
    this.#end[this.#count] = figure.end;
    this.#count++;
    return figure.end;
  }

  done(): Figures {
    const count = this.#count;
    return { count, start: this.#start.subarray(0, count), end: this.#end.subarray(0, count) };
  }

  #grow(): void {
    const start = new Uint32Array(2 * this.#count);
    const end = new Uint32Array(2 * this.#count);
    start.set(this.#start);
    end.set(this.#end);
    this.#start = start;
    this.#end = end;
  }
}
