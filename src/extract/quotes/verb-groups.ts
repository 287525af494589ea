import { ANY_CUE, Cue } from '../../lexicon/cue-verbs.js';
import { WordClass } from '../../lexicon/function-words.js';
import { Item, type Narration } from './items.js';
import { CAPITAL, PLURAL } from './word-bits.js';

/** A cue verb in the narration with the auxiliaries and adverbs before it: `has repeatedly called`. */
export interface VerbGroup {
  /** Item the group starts with, and that of the verb itself. */
  readonly first: number;
  readonly verb: number;
  readonly bits: number;
  /** `was called`, `is quoted`. */
  readonly isPassive: boolean;
  /** `saying`, `to say`: its subject is that of another verb. */
  readonly isNonfinite: boolean;
}

/** The group whose verb is item `verb`; null where that word is no verb there (`his claims`, `a proposed ban`). */
export function readVerbGroup(narration: Narration, verb: number): VerbGroup | null {
  const { kind, word } = narration;
  const bits = word[verb] ?? 0;
  if (kind[verb] !== Item.WORD || (bits & ANY_CUE) === 0) return null;
  let first = verb;
  let seen = 0;
  while (verb - first < MAX_GROUP && isGroupWord(narration, first - 1)) seen |= word[--first] ?? 0;
  if (!isVerb(narration, { first, verb, bits, seen })) return null;
  const isInfinitive = (seen & WordClass.TO) !== 0;
  const isParticiple = (bits & Cue.ING) !== 0 && (seen & WordClass.BE) === 0;
  return {
    first,
    verb,
    bits,
    isPassive: (bits & Cue.PAST) !== 0 && (seen & WordClass.BE) !== 0,
    isNonfinite: isInfinitive || isParticiple,
  };
}

const MAX_GROUP = 6;
const GROUP_WORDS = WordClass.AUXILIARY | WordClass.ADVERB | WordClass.TO;

const isGroupWord = ({ kind, word }: Narration, item: number): boolean =>
  kind[item] === Item.WORD && ((word[item] ?? 0) & GROUP_WORDS) !== 0;

interface Reading {
  readonly first: number;
  readonly verb: number;
  readonly bits: number;
  /** Bits of all words of the group before the verb. */
  readonly seen: number;
}

/** Tells a verb from a noun or an adjective by the words before it. */
function isVerb(narration: Narration, { first, verb, bits, seen }: Reading): boolean {
  const { kind, word, sentence } = narration;
  const previous = first - 1;
  const isAfterWord = kind[previous] === Item.WORD && sentence[previous] === sentence[verb];
  const before = isAfterWord ? (word[previous] ?? 0) : 0;
  const isMarked = (seen & (WordClass.AUXILIARY | WordClass.TO)) !== 0;
  if (isNameWord(narration, verb)) return false;
  if (isMarked) return true;
  if ((bits & Cue.PARTICIPLE) !== 0) return false;
  if (kind[previous] === Item.POSSESSIVE && first === verb) return false;
  const isAfterDeterminer = (before & WordClass.DETERMINER) !== 0 && (before & WordClass.PRONOUN) === 0;
  if (isAfterDeterminer) return false;
  if ((bits & Cue.ING) !== 0) return true;
  const isAfterPreposition =
    (before & WordClass.PREPOSITION) !== 0 && (before & WordClass.SUBORDINATOR) === 0;
  if (isAfterPreposition) return false;
  if ((bits & (Cue.PAST | Cue.THIRD)) !== 0) return true;
  const isPronoun = (before & (WordClass.PRONOUN | WordClass.RELATIVE)) !== 0;
  return isPronoun || ((before & PLURAL) !== 0 && (bits & Cue.NOUN) === 0);
}

/** A capital within a sentence makes it part of a name or a headline. */
function isNameWord({ word, sentence }: Narration, item: number): boolean {
  return ((word[item] ?? 0) & CAPITAL) !== 0 && item > 0 && sentence[item] === sentence[item - 1];
}
