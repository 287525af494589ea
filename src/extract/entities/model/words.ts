import { entryOf, nameTable } from '../../../lexicon/name-table.js';
import { CharacterClass, CLASS_OF } from '../../../text/characters.js';
import { extendSequence, hashFolded } from '../../../text/hash.js';
import type { Document } from '../../../tokenize/document.js';
import { TokenKind } from '../../../tokenize/tokens.js';

/** What a token looks like, as bits. */
export const Look = {
  /** Starts with a capital letter. */
  CAPITAL: 1,
  /** Two letters or more, all of them capitals. */
  ALL_CAPITALS: 2,
  /** Has a capital letter anywhere. */
  ANY_CAPITAL: 4,
  DIGIT: 8,
  LETTER: 16,
  /** First word of its sentence. */
  INITIAL: 32,
  /** White space stands before it. */
  SPACED: 64,
  /** Most words of its sentence have a capital: a headline, a list, a shout. */
  TITLE_CASE: 128,
} as const;

/** A stretch of a document's tokens, and what the tagger looks at of each; column `i` is token `first + i`. */
export interface Words {
  readonly document: Document;
  readonly first: number;
  readonly count: number;
  readonly look: Uint8Array;
  /** Hash of the folded word. */
  readonly hash: Int32Array;
  /** Hash of the shape: `Xx`, `XX`, `dX`. */
  readonly shape: Int32Array;
  /** What the lists know of the word by itself. */
  readonly entry: Uint32Array;
  /** Sentence numbers, from 0. */
  readonly sentence: Int32Array;
}

/** Looks at the tokens `first` to `last` (excluded) of a document. */
export function lookAtWords(document: Document, first: number, last: number): Words {
  const count = last - first;
  const words: Words = {
    document,
    first,
    count,
    look: new Uint8Array(count),
    hash: new Int32Array(count),
    shape: new Int32Array(count),
    entry: new Uint32Array(count),
    sentence: new Int32Array(count),
  };
  const names = nameTable();
  const { text, tokens } = document;
  for (let i = 0; i < count; i++) {
    const start = tokens.start[first + i] ?? 0;
    const end = tokens.end[first + i] ?? 0;
    const isWord = tokens.kind[first + i] === TokenKind.WORD;
    const hash = hashFolded(text, start, end);
    words.hash[i] = hash;
    words.entry[i] = isWord ? entryOf(names, extendSequence(0, hash)) : 0;
    const spaced = i === 0 || start > (tokens.end[first + i - 1] ?? 0);
    words.look[i] = lookOf(text, start, end) | (spaced ? Look.SPACED : 0);
    words.shape[i] = shapeOf(text, start, end);
  }
  markSentences(words);
  return words;
}

function lookOf(text: string, start: number, end: number): number {
  let capitals = 0;
  let letters = 0;
  let look = 0;
  for (let i = start; i < end; i++) {
    const unitClass = CLASS_OF[text.charCodeAt(i)] ?? 0;
    if (unitClass === CharacterClass.DIGIT) look |= Look.DIGIT;
    if (unitClass >= CharacterClass.LOWER) letters++;
    if (unitClass === CharacterClass.UPPER) {
      capitals++;
      if (i === start) look |= Look.CAPITAL;
    }
  }
  if (letters > 0) look |= Look.LETTER;
  if (capitals > 0) look |= Look.ANY_CAPITAL;
  return capitals > 1 && capitals === letters ? look | Look.ALL_CAPITALS : look;
}

/** Runs of one class count once, or twice where they are longer than one. */
function shapeOf(text: string, start: number, end: number): number {
  let hash = 17;
  let run = 0;
  let last = -1;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const unitClass = CLASS_OF[unit] ?? 0;
    const kind = unitClass === CharacterClass.OTHER ? unit + 16 : unitClass;
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) hash = Math.imul(hash, 31) + kind;
  }
  return hash;
}

function markSentences(words: Words): void {
  const { document, first, count } = words;
  const { tokens, sentences } = document;
  let sentence = -1;
  let from = 0;
  let nextStart = 0;
  for (let i = 0; i < count; i++) {
    const start = tokens.start[first + i] ?? 0;
    if (start >= nextStart) {
      if (sentence >= 0) markTitleCase(words, from, i);
      while (sentence + 1 < sentences.count && (sentences.start[sentence + 1] ?? 0) <= start) sentence++;
      nextStart =
        sentence + 1 < sentences.count ? (sentences.start[sentence + 1] ?? 0) : Number.POSITIVE_INFINITY;
      from = i;
    }
    words.sentence[i] = sentence;
  }
  markTitleCase(words, from, count);
}

/** Marks the first word of the sentence, and all of them where most have a capital. */
function markTitleCase({ look }: Words, from: number, to: number): void {
  let capitals = 0;
  let others = 0;
  let isInitial = true;
  for (let i = from; i < to; i++) {
    const bits = look[i] ?? 0;
    if ((bits & Look.LETTER) === 0) continue;
    if (isInitial) look[i] = bits | Look.INITIAL;
    isInitial = false;
    if ((bits & Look.ANY_CAPITAL) !== 0) capitals++;
    else others++;
  }
  if (capitals < 3 || capitals < 2 * others) return;
  for (let i = from; i < to; i++) look[i] = (look[i] ?? 0) | Look.TITLE_CASE;
}
