import { ANY_CUE, Cue } from '../../lexicon/cue-verbs.js';
import { WordClass } from '../../lexicon/function-words.js';
import { Item, type Narration } from './items.js';
import { type Phrase, phraseAfter, phraseBefore } from './noun-phrases.js';
import { readVerbGroup, type VerbGroup } from './verb-groups.js';
import { CAPITAL } from './word-bits.js';

/** Who speaks, and how the sentence told. */
export interface Subject extends Phrase {
  readonly by: 'before' | 'apposition' | 'sentence' | 'after';
}

/** The subject of a verb that follows it: next to it, beyond an apposition, or that of the whole sentence. */
export function subjectBefore(narration: Narration, group: VerbGroup): Subject | null {
  const { kind, word } = narration;
  const last = group.first - 1;
  if (last < 0 || !isSameSentence(narration, last, group.verb)) return null;
  if (group.isNonfinite) return sentenceSubject(narration, group);
  switch (kind[last]) {
    case Item.COMMA:
      return subjectBeyondCommas(narration, group) ?? sentenceSubject(narration, group);
    case Item.DASH:
      return subjectBeyondDashes(narration, last);
    case Item.QUOTE:
    case Item.COLON:
      return null;
    default: {
      if (((word[last] ?? 0) & WordClass.COORDINATOR) !== 0) return sentenceSubject(narration, group);
      if (isReduced(narration, group)) return null;
      const phrase = headOfRelative(narration, phraseBefore(narration, group.first));
      return phrase ? { ...phrase, by: 'before' } : sentenceSubject(narration, group);
    }
  }
}

/** The subject of a verb that it follows: `said Jane Roe`. */
export function subjectAfter(narration: Narration, group: VerbGroup): Subject | null {
  const { word } = narration;
  let start = group.verb + 1;
  // `added on Tuesday Jane Roe` is rare; a particle (`pointed out`) or an adverb is not.
  while (start - group.verb < 3 && isAdverb(word[start] ?? 0) && narration.kind[start] === Item.WORD) start++;
  if (!isSameSentence(narration, start, group.verb)) return null;
  const phrase = phraseAfter(narration, start);
  return phrase && { ...phrase, by: 'after' };
}

const isAdverb = (bits: number): boolean => (bits & WordClass.ADVERB) !== 0 && (bits & CAPITAL) === 0;

const isSameSentence = ({ sentence }: Narration, a: number, b: number): boolean =>
  sentence[a] === sentence[b];

const MAX_ITEMS = 60;

/** `an expert who feared the government said`: of the noun that the relative clause in between hangs on. */
function headOfRelative(narration: Narration, phrase: Phrase | null): Phrase | null {
  const { kind, word } = narration;
  if (!phrase || ((word[phrase.start] ?? 0) & WordClass.RELATIVE) !== 0) return phrase;
  for (let i = phrase.start - 1; i > 0 && phrase.start - i < MAX_RELATIVE && kind[i] === Item.WORD; i--) {
    const bits = word[i] ?? 0;
    if ((bits & WordClass.SUBORDINATOR) !== 0 && (bits & WordClass.ADVERB) === 0) return phrase;
    if ((bits & WordClass.RELATIVE) === 0) continue;
    return i < phrase.start - 1 && isVerbal(narration, i + 1)
      ? (phraseBefore(narration, i) ?? phrase)
      : phrase;
  }
  return phrase;
}

const MAX_RELATIVE = 15;

/** `when asked`, `as expected`: a participle without a subject. */
const isReduced = ({ word }: Narration, { first, bits }: VerbGroup): boolean =>
  (bits & Cue.PAST) !== 0 &&
  ((word[first - 1] ?? 0) & WordClass.SUBORDINATOR) !== 0 &&
  ((word[first - 1] ?? 0) & (WordClass.RELATIVE | WordClass.PRONOUN)) === 0;

/** `Jane Roe, who runs the firm in Austin, Texas, said`: the leftmost part that can be a subject. */
function subjectBeyondCommas(narration: Narration, group: VerbGroup): Subject | null {
  const { kind } = narration;
  const comma = group.first - 1;
  let best: Phrase | null = null;
  let parts = 0;
  let end = comma;
  for (let i = comma - 1; i >= -1 && comma - i < MAX_ITEMS; i--) {
    const isBound = i < 0 || !isSameSentence(narration, i, comma) || isBarrier(kind[i] ?? 0);
    if (!isBound && kind[i] !== Item.COMMA) continue;
    const reading = readPart(narration, i + 1, end);
    if (reading === 'clause') break;
    if (reading !== 'aside') best = reading;
    parts++;
    if (isBound) break;
    end = i;
  }
  // Nothing lies between the commas: `a blog, called “Feed”`.
  if (parts < 2 && (group.bits & Cue.CALL) !== 0) return null;
  return best && { ...best, by: 'apposition' };
}

const isBarrier = (kind: number): boolean =>
  kind === Item.STOP || kind === Item.QUOTE || kind === Item.DASH || kind === Item.COLON;

const ASIDE_OPENERS =
  WordClass.PREPOSITION | WordClass.RELATIVE | WordClass.TIME | WordClass.ADVERB | WordClass.AUXILIARY;

/** What the part of a sentence between two commas is: a noun phrase, a clause with its own verb, or neither. */
function readPart(narration: Narration, from: number, to: number): Phrase | 'clause' | 'aside' {
  const { kind, word } = narration;
  let start = from;
  while (start < to && isLead(kind[start] ?? 0, word[start] ?? 0)) start++;
  if (isEven(narration, start)) start++;
  if (start >= to) return 'aside';
  const bits = kind[start] === Item.WORD ? (word[start] ?? 0) : 0;
  const isNoun = (bits & WordClass.PRONOUN) !== 0 && (bits & WordClass.RELATIVE) === 0;
  if (!isNoun && (bits & ASIDE_OPENERS) !== 0) return 'aside';
  if ((bits & (Cue.PAST | Cue.ING)) !== 0) return 'aside';
  const phrase = phraseAfter(narration, start);
  if (!phrase || phrase.end > to) return 'aside';
  return hasFiniteVerb(narration, phrase.end, to) ? (start > from ? 'aside' : 'clause') : phrase;
}

/** `Even Roe`, `Perhaps Roe`: an adverb right before a name. */
const isEven = ({ kind, word }: Narration, item: number): boolean =>
  kind[item] === Item.WORD &&
  ((word[item] ?? 0) & WordClass.ADVERB) !== 0 &&
  kind[item + 1] === Item.WORD &&
  ((word[item + 1] ?? 0) & CAPITAL) !== 0;

const isLead = (kind: number, bits: number): boolean =>
  kind === Item.WORD && (bits & (WordClass.COORDINATOR | WordClass.SUBORDINATOR)) !== 0;

function hasFiniteVerb(narration: Narration, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (narration.kind[i] !== Item.WORD) continue;
    const bits = narration.word[i] ?? 0;
    if ((bits & WordClass.RELATIVE) !== 0 && (bits & WordClass.DETERMINER) === 0) return false;
    if ((bits & WordClass.AUXILIARY) !== 0) return true;
    if ((bits & ANY_CUE) !== 0 && (bits & (Cue.PAST | Cue.THIRD)) !== 0 && readVerbGroup(narration, i))
      return true;
  }
  return false;
}

/** `Jane Roe — the firm's founder — said`. */
function subjectBeyondDashes(narration: Narration, dash: number): Subject | null {
  for (let i = dash - 1; i > 0 && dash - i < MAX_ITEMS && isSameSentence(narration, i, dash); i--) {
    if (narration.kind[i] !== Item.DASH) continue;
    const phrase = phraseBefore(narration, i);
    return phrase && { ...phrase, by: 'apposition' };
  }
  return null;
}

/** The subject of the nearest clause before a verb that has none of its own: `Roe went on, calling it`. */
function sentenceSubject(narration: Narration, group: VerbGroup): Subject | null {
  const { kind } = narration;
  let fallback: Phrase | null = null;
  for (let i = group.first - 1; i >= -1 && group.first - i < MAX_ITEMS; i--) {
    const isBound = i < 0 || !isSameSentence(narration, i, group.verb);
    if (!isBound && kind[i] !== Item.COMMA && kind[i] !== Item.QUOTE && kind[i] !== Item.DASH) continue;
    const opening = readOpening(narration, i + 1, group.first);
    if (opening?.hasVerb) return { ...opening.phrase, by: 'sentence' };
    fallback = opening?.phrase ?? fallback;
    if (isBound) break;
  }
  return fallback && { ...fallback, by: 'sentence' };
}

interface Opening {
  readonly phrase: Phrase;
  /** Whether a verb follows it, so that it is a subject. */
  readonly hasVerb: boolean;
}

/** The noun phrase that a part of a sentence starts with, behind words that only join it to what was before. */
function readOpening(narration: Narration, from: number, limit: number): Opening | null {
  const { kind, word } = narration;
  let start = from;
  while (start < limit && isLead(kind[start] ?? 0, word[start] ?? 0)) start++;
  const bits = kind[start] === Item.WORD ? (word[start] ?? 0) : 0;
  const isNoun =
    (bits & (WordClass.PRONOUN | WordClass.DETERMINER)) !== 0 && (bits & WordClass.RELATIVE) === 0;
  if (!isNoun && (bits & (ASIDE_OPENERS | Cue.PAST | Cue.ING)) !== 0) return null;
  const phrase = phraseAfter(narration, start);
  if (!phrase || phrase.end > limit) return null;
  return { phrase, hasVerb: phrase.end < limit && isVerbal(narration, phrase.end) };
}

const VERBAL = WordClass.AUXILIARY | WordClass.VERB | WordClass.ADVERB | ANY_CUE;

function isVerbal({ kind, word }: Narration, item: number): boolean {
  const bits = kind[item] === Item.WORD ? (word[item] ?? 0) : 0;
  return (bits & VERBAL) !== 0 && (bits & (CAPITAL | WordClass.PREPOSITION)) === 0;
}
