import { ANY_CUE, Cue } from '../../lexicon/cue-verbs.js';
import { WordClass } from '../../lexicon/function-words.js';
import { Item, type Narration } from './items.js';
import { CAPITAL, SPEAKER_NOUN } from './word-bits.js';

/** A stretch of items, half open. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
}

const MAX_WORDS = 12;

/** The noun phrase that ends before item `end`: a pronoun, a name with its article, or a description. */
export function phraseBefore(narration: Narration, end: number): Phrase | null {
  const { kind } = narration;
  const last = kind[end - 1] === Item.CLOSE ? openerBefore(narration, end - 1) : end;
  const bits = bitsAt(narration, last - 1);
  if (bits < 0) return null;
  if ((bits & (WordClass.PRONOUN | WordClass.RELATIVE)) !== 0) return { start: last - 1, end: last };
  if (isNameWord(bits)) return headOfName(narration, nameBefore(narration, last));
  return isNounWord(bits) ? extendLeft(narration, nounsBefore(narration, last)) : null;
}

/** The noun phrase that starts at item `start`. */
export function phraseAfter(narration: Narration, start: number): Phrase | null {
  const bits = bitsAt(narration, start);
  if (bits < 0) return null;
  const isDetermined = (bits & WordClass.DETERMINER) !== 0;
  const isPronoun = (bits & (WordClass.PRONOUN | WordClass.OBJECT)) !== 0;
  if (isPronoun && !(isDetermined && isPhraseWord(narration, start + 1))) return { start, end: start + 1 };
  let end = isDetermined ? start + 1 : start;
  // `a retired officer`, `a Wednesday editorial`.
  while (isDetermined && end - start < 3 && isModifier(bitsAt(narration, end))) end++;
  while (end - start < MAX_WORDS && isPhraseWord(narration, end)) end++;
  if (end === start || (isDetermined && end === start + 1)) return null;
  if (narration.kind[end - 1] === Item.POSSESSIVE && isDescribed(narration, end)) return null;
  return toName(narration, { start, end });
}

/** `Roe's only ally`: the possessor is not the phrase. */
const isDescribed = (narration: Narration, item: number): boolean =>
  narration.kind[item] === Item.WORD && ((narration.word[item] ?? 0) & WordClass.ADVERB) !== 0;

const isModifier = (bits: number): boolean =>
  bits > 0 && (bits & (WordClass.VERB | WordClass.TIME | WordClass.ADVERB)) !== 0;

/** Bits of a word or 0 for a number; -1 for anything else. */
function bitsAt({ kind, word }: Narration, item: number): number {
  if (kind[item] === Item.WORD) return word[item] ?? 0;
  return -1;
}

const FUNCTION =
  WordClass.AUXILIARY |
  WordClass.PREPOSITION |
  WordClass.SUBORDINATOR |
  WordClass.COORDINATOR |
  WordClass.TIME |
  WordClass.RELATIVE |
  WordClass.PRONOUN |
  WordClass.DETERMINER;

/** A capitalised word that is no function word. */
const isNameWord = (bits: number): boolean => (bits & CAPITAL) !== 0 && (bits & FUNCTION) === 0;

const isNounWord = (bits: number): boolean =>
  (bits & (FUNCTION | WordClass.ADVERB | WordClass.VERB)) === 0 &&
  ((bits & ANY_CUE) === 0 || (bits & SPEAKER_NOUN) !== 0 || (bits & (Cue.PAST | Cue.ING)) === 0);

function isPhraseWord(narration: Narration, item: number): boolean {
  const { kind } = narration;
  if (kind[item] === Item.POSSESSIVE || kind[item] === Item.NUMBER) return true;
  const bits = bitsAt(narration, item);
  if (bits < 0) return false;
  if ((bits & CAPITAL) !== 0) return (bits & FUNCTION) === 0;
  return isNounWord(bits) && ((bits & Cue.THIRD) === 0 || (bits & SPEAKER_NOUN) !== 0);
}

/** `Jane Roe` of `Jane Roe of The Nation`; `a spokesman for Jane Roe`; else the name itself. */
function headOfName(narration: Narration, name: Phrase): Phrase {
  let link = name.start - 1;
  if ((Math.max(0, bitsAt(narration, link)) & WordClass.DETERMINER) !== 0) link--;
  const isLinked =
    (Math.max(0, bitsAt(narration, link)) & (WordClass.PREPOSITION | CAPITAL)) === WordClass.PREPOSITION;
  const head = isLinked ? Math.max(0, bitsAt(narration, link - 1)) : 0;
  if (isNameWord(head)) {
    const whole = nameBefore(narration, link);
    // One word alone is a title: `Speaker of the House Jane Roe`.
    return whole.end - whole.start > 1 ? whole : name;
  }
  const isSpeaker = (head & SPEAKER_NOUN) !== 0 && (head & CAPITAL) === 0;
  return isSpeaker ? { start: nounsBefore(narration, link).start, end: name.end } : name;
}

/** `the White House`, `University of Texas`. */
function nameBefore(narration: Narration, end: number): Phrase {
  let start = end - 1;
  while (end - start < MAX_WORDS && isNamePart(narration, start - 1)) start--;
  const article = bitsAt(narration, start - 1);
  const isArticle = article > 0 && (article & WordClass.DETERMINER) !== 0 && (article & CAPITAL) === 0;
  return { start: isArticle ? start - 1 : start, end };
}

/** Another capitalised word, or `of` and its like between two. */
function isNamePart(narration: Narration, item: number): boolean {
  const bits = bitsAt(narration, item);
  if (bits < 0) return false;
  if (isNameWord(bits)) return true;
  const isLink = (bits & WordClass.PREPOSITION) !== 0 && lengthOf(narration, item) === 2;
  return isLink && (bits & CAPITAL) === 0 && isNameWord(Math.max(0, bitsAt(narration, item - 1)));
}

const lengthOf = ({ start, end }: Narration, item: number): number => (end[item] ?? 0) - (start[item] ?? 0);

/** `another New Hampshire Republican`, `the company's lawyer`. */
function nounsBefore(narration: Narration, end: number): Phrase {
  let start = end - 1;
  while (end - start < MAX_WORDS && isPhraseWord(narration, start - 1)) start--;
  const before = bitsAt(narration, start - 1);
  return { start: before > 0 && (before & WordClass.DETERMINER) !== 0 ? start - 1 : start, end };
}

/** Takes in the head that a prepositional phrase hangs on: `a spokesman` of `a spokesman for the campaign`. */
function extendLeft(narration: Narration, phrase: Phrase): Phrase {
  let { start } = phrase;
  for (let i = 0; i < 3; i++) {
    const link = bitsAt(narration, start - 1);
    const head = bitsAt(narration, start - 2);
    if (link < 0 || (link & WordClass.PREPOSITION) === 0 || (link & CAPITAL) !== 0) break;
    if (head < 0 || !isNounWord(head) || (head & CAPITAL) !== 0) break;
    start = nounsBefore(narration, start - 1).start;
  }
  return { start, end: phrase.end };
}

/** The name at the end of a phrase that describes it first: `Jane Roe` of `campaign manager Jane Roe`. */
function toName(narration: Narration, { start, end }: Phrase): Phrase {
  if (!isNameWord(Math.max(0, bitsAt(narration, end - 1)))) return { start, end };
  let name = end - 1;
  while (name > start && isNamePart(narration, name - 1)) name--;
  return { start: name, end };
}

/** Whether the items from `from` to `to` can all belong to one noun phrase: `the tall, bespectacled`. */
export function isPhrase(narration: Narration, from: number, to: number): boolean {
  const first = bitsAt(narration, from);
  const isDetermined = first > 0 && (first & WordClass.DETERMINER) !== 0;
  for (let i = from; i < to; i++) {
    const isList = isDetermined && narration.kind[i] === Item.COMMA;
    if (!isList && !isPhraseWord(narration, i) && !isInnerWord(bitsAt(narration, i))) return false;
  }
  return true;
}

/** Articles, participles and prepositions are found within a phrase though they do not make one. */
const isInnerWord = (bits: number): boolean =>
  bits >= 0 && (bits & (WordClass.DETERMINER | WordClass.PREPOSITION | WordClass.VERB)) !== 0;

/** Item of the bracket that opens what item `close` closes. */
function openerBefore({ kind }: Narration, close: number): number {
  for (let i = close - 1; i >= 0 && close - i < MAX_WORDS; i--) if (kind[i] === Item.OPEN) return i;
  return close;
}
