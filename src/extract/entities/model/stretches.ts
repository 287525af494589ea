import { levelOf, NameField, PartOfSpeech } from '../../../lexicon/name-fields.js';
import { NAME_JOINERS } from '../../../lexicon/name-joiners.js';
import { hashOfWord } from '../../../text/hash.js';
import { lazy } from '../../../text/lazy.js';
import { Look } from './looks.js';
import type { Words } from './words.js';

/** Tokens `from` to `to` (excluded) of some words that may hold names; none of one sentence touch. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Most tokens without a capital between two parts of one name. */
const MAX_GAP = 3;

/** Longest stretch; a longer one is cut. */
const MAX_STRETCH = 200;

/**
 * The stretches of tokens that may hold names: words with a capital or strongly listed, figures beside them, and the
 * small words and marks between them. All other tokens are outside of names, and the model never looks at them.
 */
export function findStretches(words: Words): Stretch[] {
  const stretches: Stretch[] = [];
  let i = 0;
  while (i < words.count) {
    if (!isCore(words, i)) {
      i++;
      continue;
    }
    if (isOrdinaryOpener(words, i)) {
      i++;
      continue;
    }
    const from = startOf(words, i, stretches.at(-1)?.to ?? 0);
    i = endOf(words, i, from + MAX_STRETCH);
    stretches.push({ from, to: i });
  }
  return stretches;
}

function isCore({ look, entry, style }: Words, i: number): boolean {
  if (style > 1 && isUnknownWord(look[i] ?? 0, entry[i] ?? 0)) return true;
  return ((look[i] ?? 0) & Look.ANY_CAPITAL) !== 0 || isListedLower(entry[i] ?? 0);
}

/** A small word with the capital of its sentence, and no name right behind it: `The company`, `In April`. */
function isOrdinaryOpener(words: Words, i: number): boolean {
  const look = words.look[i] ?? 0;
  if ((look & (Look.INITIAL | Look.TITLE_CASE)) !== Look.INITIAL) return false;
  const entry = words.entry[i] ?? 0;
  const part = levelOf(entry, NameField.PART_OF_SPEECH);
  const isSmall = part === PartOfSpeech.CLOSED || part === PartOfSpeech.ADVERB;
  if (!isSmall || (look & Look.ALL_CAPITALS) !== 0) return false;
  const next = words.look[i + 1] ?? 0;
  return (next & (Look.LETTER | Look.ANY_CAPITAL | Look.DIGIT)) === Look.LETTER || (next & Look.LETTER) === 0;
}

const isUnknownWord = (look: number, entry: number): boolean =>
  (look & (Look.LETTER | Look.DIGIT)) === Look.LETTER && levelOf(entry, NameField.FREQUENCY) === 0;

/** A name written without its capital, and no English word: `obama`, `london`, `adidas`. */
function isListedLower(entry: number): boolean {
  if (entry === 0 || levelOf(entry, NameField.FREQUENCY) > 0) return false;
  return (
    levelOf(entry, NameField.COUNTRY) > 0 ||
    levelOf(entry, NameField.CITY) > 1 ||
    levelOf(entry, NameField.NORP) > 2 ||
    levelOf(entry, NameField.COMPANY) > 1 ||
    levelOf(entry, NameField.PRODUCT) > 2 ||
    levelOf(entry, NameField.GIVEN) > 1
  );
}

/** Takes in a figure before the name: `2024 Olympics`, `76ers`, `7-Eleven`. */
function startOf(words: Words, at: number, least: number): number {
  const isFigure = at > least && isNumber(words, at - 1) && isSameSentence(words, at - 1, at);
  if (isFigure) return at - 1;
  const isJoined = at - 2 >= least && isDashToken(words, at - 1) && isNumber(words, at - 2);
  return isJoined && isSameSentence(words, at - 2, at) ? at - 2 : at;
}

/** Goes on over cores as long as what stands between them may be part of a name, then takes in what may end one. */
function endOf(words: Words, core: number, limit: number): number {
  let end = core + 1;
  for (;;) {
    const next = nextCore(words, end);
    if (next < 0 || next >= limit) return endOfTail(words, end);
    end = next + 1;
  }
}

function nextCore(words: Words, end: number): number {
  for (let i = end; i <= end + MAX_GAP && i < words.count; i++) {
    if (!isSameSentence(words, i, end - 1)) return -1;
    if (isCore(words, i)) return i;
    if (!isJoiner(words, i)) return -1;
  }
  return -1;
}

function isJoiner(words: Words, i: number): boolean {
  const { look, hash, entry } = words;
  if (((look[i] ?? 0) & (Look.LETTER | Look.DIGIT)) === 0) {
    const unit = unitAt(words, i);
    return unit === 0x2c ? isAfterComma(entry[i + 1] ?? 0) : JOINING_MARKS.has(unit);
  }
  return ((look[i] ?? 0) & Look.LETTER) === 0 || joinerHashes().has(hash[i] ?? 0) || isAttached(words, i);
}

/** `Akamai Technologies, Inc.` */
const isAfterComma = (entry: number): boolean => levelOf(entry, NameField.LEGAL_FORM) > 0;

/** The second half of a hyphenated word: `Jong-un`, `US-led`. */
function isAttached(words: Words, i: number): boolean {
  return i > 0 && ((words.look[i] ?? 0) & Look.SPACED) === 0 && isDashToken(words, i - 1);
}

const joinerHashes = lazy(() => new Set([...NAME_JOINERS].map(hashOfWord)));

/** - & ' . : ! / + ’ ‘ – " “ ” @ # ( — marks that stand inside names or join two of them. */
const JOINING_MARKS: ReadonlySet<number> = new Set([
  0x2d, 0x26, 0x27, 0x2e, 0x3a, 0x21, 0x2f, 0x2b, 0x2019, 0x2018, 0x2013, 0x22, 0x201c, 0x201d, 0x40, 0x23,
  0x28,
]);

/** Takes in figures, `-un`, `!` and the full stop of an abbreviation after the last core. */
function endOfTail(words: Words, from: number): number {
  let end = from;
  while (end < words.count && end < from + 4 && isSameSentence(words, end, from - 1)) {
    if (isNumber(words, end)) end++;
    else if (isDashToken(words, end) && isAttachedWord(words, end)) end += 2;
    else if (isFinalMark(words, end)) end++;
    else break;
  }
  return Math.min(end, words.count);
}

const isAttachedWord = (words: Words, dash: number): boolean =>
  dash + 1 < words.count &&
  ((words.look[dash] ?? 0) & Look.SPACED) === 0 &&
  ((words.look[dash + 1] ?? 0) & Look.SPACED) === 0 &&
  ((words.look[dash + 1] ?? 0) & (Look.LETTER | Look.DIGIT)) !== 0;

function isFinalMark(words: Words, i: number): boolean {
  const unit = unitAt(words, i);
  return ((words.look[i] ?? 0) & Look.SPACED) === 0 && (unit === 0x2e || unit === 0x21 || unit === 0x2b);
}

const isNumber = ({ look }: Words, i: number): boolean =>
  ((look[i] ?? 0) & (Look.DIGIT | Look.ANY_CAPITAL)) === Look.DIGIT;

function isDashToken(words: Words, i: number): boolean {
  const unit = unitAt(words, i);
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}

const unitAt = ({ document, first }: Words, i: number): number =>
  document.text.charCodeAt(document.tokens.start[first + i] ?? 0);

const isSameSentence = ({ sentence }: Words, i: number, j: number): boolean => sentence[i] === sentence[j];
