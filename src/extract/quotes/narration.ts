import { NEVER_FINAL, SOMETIMES_FINAL } from '../../lexicon/abbreviations.js';
import { CUE_VERBS, Cue } from '../../lexicon/cue-verbs.js';
import { FUNCTION_WORDS, WordClass } from '../../lexicon/function-words.js';
import { SENTENCE_OPENERS } from '../../lexicon/sentence-openers.js';
import { SPEAKER_NOUNS } from '../../lexicon/speaker-nouns.js';
import {
  isApostrophe,
  isDash,
  isDigit,
  isLower,
  isNewline,
  isSpace,
  isUpper,
  isWordUnit,
} from '../../text/characters.js';
import { lazyFor } from '../../text/lazy.js';
import type { Span } from '../../text/span.js';
import type { Document } from '../../tokenize/document.js';
import type { Paragraphs } from './paragraphs.js';
import { type Quotation, type Quotations, quotationsOf } from './quotations.js';

/** What the writer's own text is made of, once every quotation is one item. */
export const Item = {
  WORD: 1,
  NUMBER: 2,
  /** `'s` behind a noun. */
  POSSESSIVE: 3,
  COMMA: 4,
  /** What ends a sentence. */
  STOP: 5,
  COLON: 6,
  DASH: 7,
  OPEN: 8,
  CLOSE: 9,
  QUOTE: 10,
  OTHER: 11,
} as const;

/** Bits of a word beside those of `WordClass` and `Cue`. */
export const CAPITAL: number = 1 << 20;
/** Says that a person, body or paper can be meant: `spokesman`, `officials`, `report`. */
export const SPEAKER_NOUN: number = 1 << 21;
/** Ends as a plural does. */
export const PLURAL: number = 1 << 24;

/**
 * The writer's text around the quotations, as columns of items: the paragraphs that hold a quotation and those that
 * lead to one with a colon. `word` has the bits of a word, or the index of a quotation.
 */
export interface Narration {
  readonly count: number;
  readonly kind: readonly number[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly word: readonly number[];
  /** Number of the sentence. */
  readonly sentence: readonly number[];
  /** Number of the paragraph. */
  readonly paragraph: readonly number[];
  /** Index of the item of each quotation. */
  readonly itemOf: readonly number[];
}

/** Reads the narration of a document; done once, for all rules. */
export const narrationOf: (document: Document) => Narration = lazyFor((document) => {
  const quotations = quotationsOf(document);
  const reader = new NarrationReader(document.text, quotations.list);
  for (const paragraph of paragraphsToRead(document.text, quotations)) reader.read(paragraph);
  return reader;
});

interface Stretch extends Span {
  readonly paragraph: number;
  /** Index of the first quotation that does not end before it. */
  readonly quotation: number;
}

/** Where narration around quotations lies: their paragraphs, and the one before where it leads to them. */
function* paragraphsToRead(text: string, { list, paragraphs }: Quotations): Iterable<Stretch> {
  let next = 0;
  for (const [index, quotation] of list.entries()) {
    const lead = quotation.paragraph - 1;
    if (lead >= next && isLed(text, paragraphs, quotation)) yield stretchAt(paragraphs, lead, index);
    for (let p = Math.max(next, quotation.paragraph); p <= quotation.lastParagraph; p++) {
      // Inside of a quotation over paragraphs there is no narration.
      if (p === quotation.paragraph || p === quotation.lastParagraph) yield stretchAt(paragraphs, p, index);
    }
    next = Math.max(next, quotation.lastParagraph + 1);
  }
}

/** Whether the paragraph before a quotation ends in a colon, or the quotation has its own paragraphs to itself. */
function isLed(text: string, { start, end }: Paragraphs, quotation: Quotation): boolean {
  if (text.charCodeAt((end[quotation.paragraph - 1] ?? 0) - 1) === 0x3a) return true;
  return start[quotation.paragraph] === quotation.start && end[quotation.lastParagraph] === quotation.end;
}

const stretchAt = (paragraphs: Paragraphs, paragraph: number, quotation: number): Stretch => ({
  start: paragraphs.start[paragraph] ?? 0,
  end: paragraphs.end[paragraph] ?? 0,
  paragraph,
  quotation,
});

class NarrationReader implements Narration {
  readonly kind: number[] = [];
  readonly start: number[] = [];
  readonly end: number[] = [];
  readonly word: number[] = [];
  readonly sentence: number[] = [];
  readonly paragraph: number[] = [];
  readonly itemOf: number[] = [];
  #sentence = 0;
  #paragraph = 0;

  constructor(
    readonly text: string,
    readonly quotations: readonly Quotation[],
  ) {}

  get count(): number {
    return this.kind.length;
  }

  read(stretch: Stretch): void {
    const { text, quotations } = this;
    this.#sentence++;
    this.#paragraph = stretch.paragraph;
    let next = stretch.quotation;
    let i = stretch.start;
    while (i < stretch.end) {
      const quotation = quotations[next];
      if (quotation && i >= quotation.start) {
        if (i < quotation.end) {
          if (this.itemOf[next] === undefined) this.#addQuotation(next, quotation);
          i = quotation.end;
        }
        next++;
      } else if (isSpace(text.charCodeAt(i))) i++;
      else i = this.#addItem(i, Math.min(stretch.end, quotation?.start ?? stretch.end));
    }
  }

  #add(kind: number, span: Span, word: number): void {
    this.kind.push(kind);
    this.start.push(span.start);
    this.end.push(span.end);
    this.word.push(word);
    this.sentence.push(this.#sentence);
    this.paragraph.push(this.#paragraph);
    if (kind === Item.STOP) this.#sentence++;
  }

  #addQuotation(index: number, quotation: Quotation): void {
    this.itemOf[index] = this.kind.length;
    this.#add(Item.QUOTE, quotation, index);
    if (endsSentence(this.text, quotation))
      this.#add(Item.STOP, { start: quotation.end, end: quotation.end }, 0);
  }

  /** Adds the item that starts at `start`, and gives its end. */
  #addItem(start: number, limit: number): number {
    const { text } = this;
    const unit = text.charCodeAt(start);
    if (isWordUnit(unit)) return this.#addWord(start, limit);
    const clitic = isApostrophe(unit) ? possessiveEnd(text, start) : 0;
    if (clitic > 0) {
      this.#add(Item.POSSESSIVE, { start, end: clitic }, 0);
      return clitic;
    }
    let end = start + 1;
    while (text.charCodeAt(end) === unit && end < limit) end++;
    const kind = isDash(unit) ? Item.DASH : (PUNCTUATION.get(unit) ?? Item.OTHER);
    const isStop = kind === Item.STOP && (end >= text.length || !isWordUnit(text.charCodeAt(end)));
    this.#add(kind === Item.STOP && !isStop ? Item.OTHER : kind, { start, end }, 0);
    return end;
  }

  #addWord(start: number, limit: number): number {
    const { text } = this;
    let end = start + 1;
    while (end < limit && (isWordUnit(text.charCodeAt(end)) || joinsWord(text, end))) end++;
    if (text.charCodeAt(end) === 0x2e && end < limit && keepsPoint(text, start, end)) end++;
    const isNumber = isDigit(text.charCodeAt(start));
    this.#add(isNumber ? Item.NUMBER : Item.WORD, { start, end }, wordBits(text, start, end));
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

function wordBits(text: string, start: number, end: number): number {
  const word = text.slice(start, end).toLowerCase();
  const isCapital = isUpper(text.charCodeAt(start));
  const functions = FUNCTION_WORDS.get(word) ?? 0;
  const cue = CUE_VERBS.get(word) ?? 0;
  const ending = functions === 0 && cue === 0 && !isCapital ? endingBits(word) : 0;
  const plural = word.endsWith('s') && !word.endsWith('ss') ? PLURAL : 0;
  const speaker = SPEAKER_NOUNS.has(word) ? SPEAKER_NOUN : 0;
  return functions | cue | ending | plural | speaker | (isCapital ? CAPITAL : 0);
}

/** What the ending of an unknown word tells: adverbs of manner, past tenses. */
function endingBits(word: string): number {
  if (word.length <= 4) return 0;
  if (word.endsWith('ly')) return WordClass.ADVERB;
  return word.endsWith('ed') ? WordClass.VERB : 0;
}

/** A point, apostrophe or hyphen inside a word: `U.S`, `O’Brien`, `co-founder`; `'s` is cut off. */
function joinsWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (!isWordUnit(text.charCodeAt(at + 1))) return false;
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

/** Whether a sentence ends with a quotation: a full stop inside it and a capital or another quotation behind it. */
function endsSentence(text: string, { start, end }: Quotation): boolean {
  let last = end - 1;
  while (last > start && CLOSERS.has(text.charCodeAt(last))) last--;
  if (!FINAL.has(text.charCodeAt(last))) return false;
  let next = end;
  while (next < text.length && isSpace(text.charCodeAt(next))) next++;
  const unit = text.charCodeAt(next);
  if (next >= text.length || !(isUpper(unit) || OPENERS.has(unit))) return false;
  return text.charCodeAt(last) === 0x2e || !isAttributedAt(text, next);
}

const CLOSERS = new Set(Array.from('"”’\'»“)', (mark) => mark.charCodeAt(0)));
const OPENERS = new Set(Array.from('"“‘«„', (mark) => mark.charCodeAt(0)));
const FINAL = new Set(Array.from('.!?…', (mark) => mark.charCodeAt(0)));

/** `“Why?” Jane Roe asked`, `“Why?” Roe, a neighbour, asked`: a name and a cue follow. */
function isAttributedAt(text: string, at: number): boolean {
  const match = NAME_AND_VERB.exec(text.slice(at, at + 160));
  const verb = CUE_VERBS.get(match?.groups?.verb ?? '') ?? 0;
  return (verb & Cue.SAY) !== 0 && (verb & (Cue.PAST | Cue.THIRD)) !== 0;
}

const NAME_AND_VERB =
  /^(?:[A-Z][^\s,.]{0,20}\.?,? ){1,5}(?:[a-z][^.“”"\n]{3,100}, )?(?:(?:has|have|had|also|later|then|once|[a-z]{1,12}ly) ){0,3}(?<verb>[a-z]{3,12})\b/;
