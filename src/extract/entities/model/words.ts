import { headLevels, headTable } from '../../../lexicon/head-table.js';
import { entryOf, nameTable } from '../../../lexicon/name-table.js';
import { soundTable } from '../../../lexicon/sound-table.js';
import { extendSequence, hashFolded } from '../../../text/hash.js';
import { lazy } from '../../../text/lazy.js';
import { RecentValues } from '../../../text/recent-values.js';
import type { Document } from '../../../tokenize/document.js';
import { TokenKind } from '../../../tokenize/tokens.js';
import { Look, lookOf, shapeOf } from './looks.js';
import { soundOf } from './sounds.js';

/** A stretch of a document's tokens, and what the tagger looks at of each; column `i` is token `first + i`. */
export interface Words {
  readonly document: Document;
  readonly first: number;
  readonly count: number;
  /** Bits of `Look`. */
  readonly look: Uint8Array;
  /** Hash of the folded word. */
  readonly hash: Int32Array;
  /** Hash of the shape: `Xx`, `XX`, `dX`. */
  readonly shape: Int32Array;
  /** What the lists know of the word by itself. */
  readonly entry: Uint32Array;
  /** How many listed names a capitalised word ends and starts: `headLevels`. */
  readonly head: Uint16Array;
  /** What the letters of a capitalised word say: `soundOf`. */
  readonly sound: Uint8Array;
  /** Sentence numbers. */
  readonly sentence: Int32Array;
  /** How much of its sentence is figures, from 0 to 3: results and tables are full of them. */
  readonly figures: Uint8Array;
  /** The same of all tokens together. */
  readonly allFigures: number;
  /** How carelessly the text is written, from 0 to 3: sentences that start without a capital. */
  readonly style: number;
}

/** Looks at the tokens `first` to `last` (excluded) of a document. */
export function lookAtWords(document: Document, first: number, last: number): Words {
  const count = last - first;
  const words = {
    document,
    first,
    count,
    look: new Uint8Array(count),
    hash: new Int32Array(count),
    shape: new Int32Array(count),
    entry: new Uint32Array(count),
    head: new Uint16Array(count),
    sound: new Uint8Array(count),
    sentence: new Int32Array(count),
    figures: new Uint8Array(count),
    allFigures: 0,
    style: 0,
  };
  const entries = wordEntries();
  for (let i = 0; i < count; i++) lookAtWord(words, i, entries);
  markSentences(words);
  return { ...words, style: styleOf(words), allFigures: shareOfFigures(words.look, 0, count) };
}

function lookAtWord(
  { document, first, look, hash, shape, entry, head, sound }: Words,
  i: number,
  entries: RecentValues,
): void {
  const { text, tokens } = document;
  const start = tokens.start[first + i] ?? 0;
  const end = tokens.end[first + i] ?? 0;
  const isSpaced = i === 0 || start > (tokens.end[first + i - 1] ?? 0);
  const bits = lookOf(text, start, end) | (isSpaced ? Look.SPACED : 0);
  const word = hashFolded(text, start, end);
  look[i] = bits;
  hash[i] = word;
  shape[i] = shapeOf(text, start, end);
  if (tokens.kind[first + i] === TokenKind.WORD) entry[i] = entries.of(word);
  if ((bits & Look.CAPITAL) === 0) return;
  head[i] = headLevels(headTable(), extendSequence(0, word));
  sound[i] = soundOf(soundTable(), { text, start, end });
}

/** Entries by the hash of a word; half of a text's words are few and come again and again. */
const wordEntries = lazy(() => new RecentValues((word) => entryOf(nameTable(), extendSequence(0, word))));

/** Numbers the sentences, and marks their first words and those that are in title case. */
function markSentences(words: Words): void {
  const { document, first, count } = words;
  const { tokens, sentences } = document;
  let sentence = -1;
  let from = 0;
  let nextStart = 0;
  for (let i = 0; i < count; i++) {
    const start = tokens.start[first + i] ?? 0;
    if (start >= nextStart) {
      if (sentence >= 0) markSentence(words, from, i);
      while (sentence + 1 < sentences.count && (sentences.start[sentence + 1] ?? 0) <= start) sentence++;
      nextStart = sentences.start[sentence + 1] ?? Number.POSITIVE_INFINITY;
      from = i;
    }
    words.sentence[i] = sentence;
  }
  markSentence(words, from, count);
}

/** Marks the first word of a sentence, all of its tokens where most words have a capital, and how many are figures. */
function markSentence({ look, figures }: Words, from: number, to: number): void {
  figures.fill(shareOfFigures(look, from, to), from, to);
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

/** Shares of figures from which there are some, many and very many. */
const FIGURE_SHARES = [0.06, 0.15, 0.3] as const;

function shareOfFigures(look: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    if (((look[i] ?? 0) & (Look.LETTER | Look.DIGIT)) === Look.DIGIT) count++;
  }
  return FIGURE_SHARES.filter((least) => count > least * (to - from)).length;
}

/** Shares of sentences without a capital from which a text is a little, rather and very careless. */
const CARELESS = [0.05, 0.2, 0.6] as const;

function styleOf({ look, count }: Words): number {
  let lower = 0;
  let initials = 0;
  for (let i = 0; i < count; i++) {
    const bits = look[i] ?? 0;
    if ((bits & (Look.INITIAL | Look.DIGIT)) !== Look.INITIAL) continue;
    initials++;
    if ((bits & Look.ANY_CAPITAL) === 0) lower++;
  }
  const share = lower / Math.max(1, initials);
  return CARELESS.filter((least) => share > least).length;
}
