import {
  EMPTY_NOUNS,
  MEASURED_ADJECTIVES,
  MEASURED_NOUNS,
  PHRASE_ENDS,
} from '../../../lexicon/measured-nouns.js';
import { isLower } from '../../../text/characters.js';
import { skipGap } from '../../../tokenize/figures/words.js';
import type { Sum } from '../sum.js';
import { wordsBefore } from '../surroundings.js';

/**
 * The noun phrase that the sum measures or buys, where the text states it plainly: `a $38 billion contract`,
 * `a net loss of $5m`, `sales rose 3% to $5m`, `$5m in debt`; undefined rather than wrong.
 */
export const whatOf = (text: string, sum: Sum): string | undefined =>
  sum.per === null
    ? (headBehind(text, sum) ?? measuredBehind(text, sum) ?? measuredBefore(text, sum))
    : undefined;

const DETERMINERS: ReadonlySet<string> = new Set(
  'a an its his her their our your my this another'.split(' '),
);

/** `a $38 billion cloud contract`: what a determiner opens and the sum stands before. */
function headBehind(text: string, { start, end }: Sum): string | undefined {
  const before = wordsBefore(text, start, 3);
  const opener = before.findLast((word) => !LOOSE.has(word));
  if (opener === undefined || !(DETERMINERS.has(opener) || /['’]s$/.test(opener))) return undefined;
  const words = phraseAt(text, end);
  const head = words.at(-1);
  return head === undefined || EMPTY_NOUNS.has(head) || EMPTY_NOUNS.has(words[0] ?? '')
    ? undefined
    : words.join(' ');
}

/** What may stand between a determiner and its sum. */
const LOOSE: ReadonlySet<string> = new Set(
  'roughly estimated nearly almost about over reported proposed planned additional extra new record further further'.split(
    ' ',
  ),
);

/** The words of a noun phrase behind `from`: small letters, four at most, up to a word that ends phrases. */
function phraseAt(text: string, from: number): string[] {
  const words: string[] = [];
  let at = from;
  while (words.length <= MOST_WORDS) {
    const gap = skipGap(text, at);
    if (gap < 0 || text.charCodeAt(at) === 0x0a) return words;
    const end = endOfWord(text, gap);
    const word = text.slice(gap, end);
    if (!isNounLike(word)) return /^[A-Z]/.test(text.charAt(gap)) ? [] : words;
    words.push(word);
    at = end;
  }
  return [];
}

const MOST_WORDS = 4;

/** Small letters, none of a closed class, and no participle that would start a clause. */
const isNounLike = (word: string): boolean =>
  word.length > 2 && isLower(word.charCodeAt(0)) && !PHRASE_ENDS.has(word) && !/(?:ed|ly)$/.test(word);

function endOfWord(text: string, from: number): number {
  let end = from;
  while (
    isLower(text.charCodeAt(end)) ||
    (text.charCodeAt(end) === 0x2d && isLower(text.charCodeAt(end + 1)))
  )
    end++;
  return /[A-Za-z0-9'’]/.test(text.charAt(end)) ? from : end;
}

/** `$5m in annual revenue`, `$5m of debt`. */
function measuredBehind(text: string, { end }: Sum): string | undefined {
  const link = /^ (?:in|of) (?=[a-z])/.exec(text.slice(end, end + 6))?.[0];
  if (link === undefined) return undefined;
  const words = phraseAt(text, end + link.length - 1);
  return MEASURED_NOUNS.has(words.at(-1) ?? '') ? words.join(' ') : undefined;
}

const CHANGES =
  'rose|fell|grew|climbed|jumped|dropped|declined|increased|decreased|slipped|soared|surged|gained|tumbled|slid|sank|widened|narrowed|rising|falling';
/** What may link a measured noun and its sum. */
const LINK = new RegExp(
  `^(?:of|was|were|is|are|at|to|totaled|totalled|reached|stood at|came to|(?:${CHANGES})(?: by)?(?: [\\d.]+(?:%| percent| per cent))?(?: to)?)$`,
);

/** `a net loss of $5m`, `sales rose 3% to $5m`: the last measured noun, if nothing but a link and hedges follow it. */
function measuredBefore(text: string, { start }: Sum): string | undefined {
  const window = text.slice(Math.max(0, start - WINDOW), start).replaceAll(/\s+/g, ' ');
  if (!LAST_WORD.test(window.slice(-MAX_LAST_WORD))) return undefined;
  const match = NOUN_AND_LINK.exec(window);
  const { phrase = '', link = '' } = match?.groups ?? {};
  if (!LINK.test(link.toLowerCase())) return undefined;
  const words = phrase.toLowerCase().split(' ');
  if (!MEASURED_NOUNS.has(words.at(-1) ?? '')) return undefined;
  const from = words.findLastIndex((word, i) => i < words.length - 1 && !MEASURED_ADJECTIVES.has(word)) + 1;
  return words.slice(from).join(' ');
}

const WINDOW = 90;
const HEDGES =
  '(?: (?:about|around|some|roughly|nearly|almost|over|more than|less than|just under|just over|up to|at least|a record|an estimated|a|approximately)){0,2} ?';
const NOUN_AND_LINK = new RegExp(
  `(?<phrase>(?:[A-Za-z-]+ ){0,3}[A-Za-z-]+) (?<link>of|was|were|is|are|at|totaled|totalled|reached|stood at|came to|(?:${CHANGES})(?: by)?(?: [\\d.]+(?:%| percent| per cent))? to)${HEDGES}$`,
);

/** What every match ends with, so that most windows are let go before the pattern tries all their words. */
const LAST_WORD =
  / (?:of|was|were|is|are|at|totaled|totalled|reached|to|about|around|some|roughly|nearly|almost|over|than|under|least|record|estimated|a|approximately) ?$/;
const MAX_LAST_WORD = 16;
