import type { MoneyFinding } from '../../extract/finding.js';
import {
  AFTER_UNIT,
  COUNTED_INSTEAD,
  DENIALS,
  NAME_NOUNS,
  NEEDS_ADJECTIVE,
  PAY_WORDS,
  POUNDS_OF_MONEY,
  PROVERBIAL,
  RESOLUTIONS,
  SMALL_CHANGE,
  SUM_LIKE_NAMES,
  WEIGHT_WORDS,
} from '../../lexicon/money-senses.js';
import { isLetter, isUpper } from '../../text/characters.js';
import { compareDecimals, wholeNumber } from '../../text/decimal.js';
import { lazy } from '../../text/lazy.js';
import { sliceOf } from '../../text/span.js';
import type { Document } from '../../tokenize/document.js';
import type { Setting } from './setting.js';
import { type Sum, toSum } from './sum.js';
import { wordBehind, wordsBefore } from './surroundings.js';

interface Case {
  readonly sum: Sum;
  readonly text: string;
  /** The last word of the sum, the noun where its mark is one, in small letters; and as written. */
  readonly noun: string;
  readonly written: string;
  /** Up to eight words before the sum; read when a test asks. */
  readonly before: () => readonly string[];
  readonly behind: string;
  /** Currencies of the other sums of the text that are sure. */
  readonly sure: ReadonlySet<string | null>;
}

/** Drops sums that are likely something else: `220 pounds` of weight, `a grand jury`, `R5`, `TOP 10`, `2010 dollars`. */
export function dropUnlikely(sums: readonly Sum[], { text, places }: Setting): readonly Sum[] {
  const sure = new Set(sums.filter((sum) => isSure(text, sum)).map(({ unit }) => unit.fallback));
  return sums.filter((sum) => {
    const item = toCase(text, sum, sure);
    if (TESTS.some((isUnlikely) => isUnlikely(item))) return false;
    return !sum.unit.isWeak || isLikely(item) || isAtHome(item, places());
  });
}

/** What a finding that was dropped is taken for, in words, for `factx explain`. */
export function unlikelyReason(finding: MoneyFinding, document: Document): string {
  const item = toCase(document.text, toSum(document.text, finding), new Set());
  const test = TESTS.find((isUnlikely) => isUnlikely(item));
  return test
    ? `likely something else: ${wordsOfName(test.name)}`
    : 'a mark that may mean other things, with nothing of money around it';
}

/** `count of others` of `isCountOfOthers`. */
const wordsOfName = (name: string): string =>
  name
    .replace(/^is/, '')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();

/** A clear mark, or a weak one with a figure as prices have them; `pounds` are clear only with their sign. */
function isSure(text: string, sum: Sum): boolean {
  if (sum.unit.isWeak) return isPriced(text, sum);
  return !/pounds?$/i.test(text.slice(sum.figure.end, sum.end));
}

/** A scale, thousands or cents. */
const isPriced = (text: string, { figure }: Sum): boolean =>
  figure.scale > 0 || PRICE.test(sliceOf(text, figure));

const PRICE = /\d[,. \u00a0\u202f'’]\d{3}|\d[.,]\d\d$/;

function toCase(text: string, sum: Sum, sure: Case['sure']): Case {
  const written = lastWord(text, sum.figure.end, sum.end);
  return {
    sum,
    text,
    written,
    noun: written.toLowerCase(),
    before: lazy(() => wordsBefore(text, sum.start, 8)),
    behind: wordBehind(text, sum.end),
    sure,
  };
}

function lastWord(text: string, from: number, end: number): string {
  let start = end;
  while (start > from && isLetter(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

const isBareNoun = ({ sum, written, text }: Case): boolean =>
  text.slice(sum.figure.end, sum.end).replace(/^[\s-]+/, '') === written;

/** `a grand jury`, `a dollar bill`, `five grand pianos`, `a yen for`. */
const isAdjective = (item: Case): boolean => {
  const { sum, behind, noun } = item;
  if (noun === 'yen' && sum.figure.form === 'article') return behind === 'for' || behind === 'to';
  if (sum.figure.form !== 'article' && noun !== 'grand') return false;
  return behind !== '' && !AFTER_UNIT.has(behind);
};

/** `220 pounds`, `a 400-pound man`, `a pound of tomatoes`. */
const isWeight = (item: Case): boolean => {
  const { sum, noun, before, behind, sure, text } = item;
  if (!(noun === 'pound' || noun === 'pounds') || !isBareNoun(item)) return false;
  if (behind === 'of') return !POUNDS_OF_MONEY.has(wordBehind(text, sum.end + 3));
  if (sum.figure.scale >= 6) return false;
  if (before().some((word) => WEIGHT_WORDS.has(word))) return true;
  if (sure.has('GBP')) return false;
  const isAdjectival =
    noun === 'pound' && sum.figure.form !== 'article' && behind !== '' && !AFTER_UNIT.has(behind);
  return isAdjectival || !before().some((word) => PAY_WORDS.has(word));
};

/** `5 euro zone countries`, `400,000 bitcoin transactions`, `the million-dollar question`. */
const isCountOfOthers = ({ noun, behind, before }: Case): boolean => {
  if (PROVERBIAL.has(behind)) return before().at(-1) === 'the' || before().at(-1) === 'a';
  return (noun === 'euro' || noun.startsWith('bitcoin')) && COUNTED_INSTEAD.has(behind);
};

/** `the 10 games won`, `30 won by`: won the verb is no sum of hundreds. */
const isVerb = ({ sum, noun }: Case): boolean =>
  noun === 'won' && sum.figure.scale === 0 && compareDecimals(sum.most, HUNDRED) < 0;

const HUNDRED = wholeNumber(100);

/** `3,000m mark`, `8 Rand Paul`, `50 Cent`. */
const isName = (item: Case): boolean => {
  const { sum, noun, written, text } = item;
  if (!isBareNoun(item)) return false;
  if (NEEDS_ADJECTIVE.has(noun)) return true;
  if (!NAME_NOUNS.has(noun) || !isUpper(written.charCodeAt(0)) || isUpper(written.charCodeAt(1)))
    return false;
  return noun === 'cent' || noun.startsWith('buck') || isUpper(text.charCodeAt(sum.end + 1));
};

/** `in 2010 dollars`, `constant 1990 U.S. dollars`. */
const isYear = ({ sum, text, before }: Case): boolean =>
  /^(?:19|20)\d\d$/.test(sliceOf(text, sum.figure)) &&
  sum.figure.start === sum.start &&
  (before().at(-1) === 'in' || before().at(-1) === 'constant');

/** `my two cents`, `two cents' worth`, `1080p`. */
const isIdiom = ({ sum, text, noun, before }: Case): boolean => {
  if (noun === 'p') return RESOLUTIONS.has(sliceOf(text, sum.figure));
  if (noun !== 'cents' || !/^(?:two|2)\b/i.test(text.slice(sum.start, sum.end))) return false;
  return /^['’] worth/.test(text.slice(sum.end, sum.end + 7)) || POSSESSIVES.has(before().at(-1) ?? '');
};

/** `never earned a cent`, `no wider than a dime`. */
const isSmallChange = ({ sum, noun, before }: Case): boolean =>
  sum.figure.form === 'article' &&
  SMALL_CHANGE.has(noun) &&
  before()
    .slice(-4)
    .some((word) => DENIALS.has(word) || /n['’]t$/.test(word));

const POSSESSIVES: ReadonlySet<string> = new Set('my his her your our their own'.split(' '));

const TESTS: readonly ((item: Case) => boolean)[] = [
  isAdjective,
  isWeight,
  isCountOfOthers,
  isVerb,
  isName,
  isYear,
  isIdiom,
  isSmallChange,
];

/** A weak mark with a figure as prices have them, or in a text that has its currency. */
function isLikely({ sum, text, sure, before }: Case): boolean {
  if (isPriced(text, sum)) return true;
  return before().at(-1) !== 'the' && sum.unit.codes.some((code) => sure.has(code));
}

/** A weak mark with at least ten of what the places of the text pay with: `fined R500` in Durban, but no `N95`. */
function isAtHome({ sum, text, before }: Case, places: ReadonlyMap<string, number>): boolean {
  if (compareDecimals(sum.most, TEN) < 0 || SUM_LIKE_NAMES.has(sliceOf(text, sum))) return false;
  const most = Math.max(...sum.unit.codes.map((code) => places.get(code) ?? 0));
  return most > 1 || (most === 1 && before().some((word) => PAY_WORDS.has(word)));
}

const TEN = wholeNumber(10);
