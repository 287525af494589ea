import { NEVER_FINAL, SOMETIMES_FINAL } from '../../lexicon/abbreviations.js';
import { SENTENCE_OPENERS } from '../../lexicon/sentence-openers.js';
import {
  CharacterClass,
  CLASS_OF,
  isApostrophe,
  isDash,
  isDigit,
  isLower,
  isNewline,
  isSpace,
  isUpper,
  isWordUnit,
} from '../../text/characters.js';
import type { Span } from '../../text/span.js';
import { Item, type Narration } from './items.js';
import { endsSentence } from './quotation-end.js';
import type { Quotation } from './quotations.js';
import { wordBits } from './word-bits.js';

/** A paragraph to read. */
export interface Stretch extends Span {
  /** Index of the first quotation that does not end before it. */
  readonly quotation: number;
}

/** About as many as there are around one quotation in the news. */
const ITEMS_PER_QUOTATION = 40;

/** Cuts the writer's text around quotations into items, paragraph by paragraph. */
export class NarrationReader implements Narration {
  count = 0;
  kind: Uint8Array;
  start: Uint32Array;
  end: Uint32Array;
  word: Int32Array;
  sentence: Int32Array;
  readonly itemOf: Int32Array;
  readonly #text: string;
  readonly #quotations: readonly Quotation[];
  #sentence = 0;

  constructor(text: string, quotations: readonly Quotation[]) {
    this.#text = text;
    this.#quotations = quotations;
    const size = 64 + ITEMS_PER_QUOTATION * quotations.length;
    this.kind = new Uint8Array(size);
    this.start = new Uint32Array(size);
    this.end = new Uint32Array(size);
    this.word = new Int32Array(size);
    this.sentence = new Int32Array(size);
    this.itemOf = new Int32Array(quotations.length).fill(-1);
  }

  read(stretch: Stretch): void {
    this.#sentence++;
    let next = stretch.quotation;
    // The mark of a block quote is none of its words.
    let i = stretch.start + (this.#text.startsWith('> ', stretch.start) ? 2 : 0);
    while (i < stretch.end) {
      const quotation = this.#quotations[next];
      if (quotation && i >= quotation.start) {
        if (i < quotation.end) {
          if (this.itemOf[next] === -1) this.#addQuotation(next, quotation);
          i = quotation.end;
        }
        next++;
      } else if (isSpace(this.#text.charCodeAt(i))) i++;
      else i = this.#addItem(i, Math.min(stretch.end, quotation?.start ?? stretch.end));
    }
  }

  #add(kind: number, start: number, end: number): void {
    if (this.count === this.kind.length) this.#grow();
    this.kind[this.count] = kind;
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.sentence[this.count] = this.#sentence;
    this.count++;
    if (kind === Item.STOP) this.#sentence++;
  }

  #grow(): void {
    const size = this.kind.length * 2;
    const { kind, start, end, word, sentence } = this;
    this.kind = new Uint8Array(size);
    this.start = new Uint32Array(size);
    this.end = new Uint32Array(size);
    this.word = new Int32Array(size);
    this.sentence = new Int32Array(size);
    this.kind.set(kind);
    this.start.set(start);
    this.end.set(end);
    this.word.set(word);
    this.sentence.set(sentence);
  }

  #addQuotation(index: number, quotation: Quotation): void {
    this.itemOf[index] = this.count;
    this.#add(Item.QUOTE, quotation.start, quotation.end);
    if (endsSentence(this.#text, quotation)) this.#add(Item.STOP, quotation.end, quotation.end);
  }

  /** Adds the item that starts at `start`, and gives its end. */
  #addItem(start: number, limit: number): number {
    const unit = this.#text.charCodeAt(start);
    if (isWordUnit(unit)) return this.#addWord(start, limit);
    const clitic = isApostrophe(unit) ? possessiveEnd(this.#text, start) : 0;
    if (clitic > 0) {
      this.#add(Item.POSSESSIVE, start, clitic);
      return clitic;
    }
    let end = start + 1;
    while (end < limit && this.#text.charCodeAt(end) === unit) end++;
    const kind = isDash(unit) ? Item.DASH : (PUNCTUATION.get(unit) ?? Item.OTHER);
    const isInner = kind === Item.STOP && isWordUnit(this.#text.charCodeAt(end));
    this.#add(isInner ? Item.OTHER : kind, start, end);
    return end;
  }

  #addWord(start: number, limit: number): number {
    const text = this.#text;
    let end = start + 1;
    while (end < limit) {
      const unit = text.charCodeAt(end);
      if ((CLASS_OF[unit] ?? 0) < CharacterClass.DIGIT && !joinsWord(text, end, unit)) break;
      end++;
    }
    if (end < limit && text.charCodeAt(end) === 0x2e && keepsPoint(text, start, end)) end++;
    this.#add(isDigit(text.charCodeAt(start)) ? Item.NUMBER : Item.WORD, start, end);
    this.word[this.count - 1] = wordBits(text, start, end);
    return end;
  }
}

const PUNCTUATION: ReadonlyMap<number, number> = new Map([
  [0x2c, Item.COMMA],
  [0x2e, Item.STOP],
  [0x21, Item.STOP],
  [0x3f, Item.STOP],
  [0x3b, Item.STOP],
  [0x2026, Item.STOP],
  [0x3a, Item.COLON],
  [0x28, Item.OPEN],
  [0x5b, Item.OPEN],
  [0x29, Item.CLOSE],
  [0x5d, Item.CLOSE],
]);

/** A point, apostrophe or hyphen inside a word: `U.S`, `O’Brien`, `co-founder`; `'s` is cut off. */
function joinsWord(text: string, at: number, unit: number): boolean {
  if (unit === 0x20 || unit === 0x2c || !isWordUnit(text.charCodeAt(at + 1))) return false;
  if (isApostrophe(unit)) return possessiveEnd(text, at) === 0;
  if (unit === 0x2e) return !isUpper(text.charCodeAt(at + 1)) || !isLower(text.charCodeAt(at - 1));
  return unit === 0x2d || unit === 0x26 || unit === 0xad;
}

/** End of the possessive `'s` (or of a plural's bare apostrophe) at `at`, or 0. */
function possessiveEnd(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  if ((next === 0x73 || next === 0x53) && !isWordUnit(text.charCodeAt(at + 2))) return at + 2;
  const before = text.charCodeAt(at - 1);
  return (before === 0x73 || before === 0x78 || before === 0x7a) && !isWordUnit(next) ? at + 1 : 0;
}

/** Whether the point behind a word is the word's own: initials, `U.S.`, `Sen.`, `Inc.` inside a sentence. */
function keepsPoint(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  if (word.length === 1 || NEVER_FINAL.has(word)) return isUpper(text.charCodeAt(start));
  if (!word.includes('.') && !SOMETIMES_FINAL.has(word)) return false;
  let next = end + 1;
  while (next < text.length && isSpace(text.charCodeAt(next))) {
    if (isNewline(text.charCodeAt(next))) return false;
    next++;
  }
  if (next >= text.length) return false;
  if (!isUpper(text.charCodeAt(next))) return true;
  let nextEnd = next;
  while (nextEnd - next < 12 && isWordUnit(text.charCodeAt(nextEnd))) nextEnd++;
  return !SENTENCE_OPENERS.has(text.slice(next, nextEnd));
}
