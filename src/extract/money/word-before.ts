import { currencyNouns } from '../../lexicon/currency-nouns.js';
import { CARDINALS, SCALES } from '../../lexicon/number-words.js';
import { isDigit, isLetter, isNewline, isSpace, isWordUnit } from '../../text/characters.js';
import { lazy } from '../../text/lazy.js';
import type { Span } from '../../text/span.js';
import type { Rule } from '../finding.js';
import { endingIn } from './marks/filter.js';
import { nounAt, toNounTable } from './marks/noun.js';
import { DEFINITE, findSums, type Mark } from './marks/sums.js';

const nouns = lazy(() =>
  toNounTable(new Map([...currencyNouns()].filter(([noun, { isWeak }]) => !isWeak && !VERBS.has(noun)))),
);

const endings = lazy(() => endingIn(nouns().nouns.keys()));

/** Nouns that are verbs and names too: `won 52 seats`, `Euro 2024`. */
const VERBS: ReadonlySet<string> = new Set(
  'won pound pounds rand euro euros rights gold lei leu lev kina guaraní guarani quetzal bolivar bolívar sterling'.split(
    ' ',
  ),
);

/** The name of a currency and a figure behind it: `ringgit 42`, `Malaysian ringgit 42`, `dollar 22.5 million`. */
export const wordBefore: Rule<'money'> = {
  id: 'money.word-before',
  kind: 'money',
  example: 'it was sold for ⟦ringgit 42 million⟧',
  find: (document) =>
    findSums(document, { filter: endings(), read: readWordBefore, forms: DEFINITE, confidence: 0.6 }),
};

function readWordBefore(text: string, { start, end: figureEnd }: Span): Mark | null {
  const end = start - 1;
  const gap = text.charCodeAt(end);
  if (!isSpace(gap) || isNewline(gap) || !isLetter(text.charCodeAt(end - 1))) return null;
  if (/^(?: ?%| per ?cent)/.test(text.slice(figureEnd, figureEnd + 9))) return null;
  const first = wordStart(text, end);
  const mark = markOf(text, wordStart(text, first - 1), end) ?? markOf(text, first, end);
  return mark && !isCounted(text, mark.start) ? mark : null;
}

function wordStart(text: string, end: number): number {
  let start = end;
  while (end - start < 24 && isLetter(text.charCodeAt(start - 1))) start--;
  return start;
}

function markOf(text: string, start: number, end: number): Mark | null {
  if (start >= end || isWordUnit(text.charCodeAt(start - 1))) return null;
  const mark = nounAt(text, start, nouns());
  return mark?.end === end ? mark : null;
}

/** `the dollar`, `one dollar`, `10 dollars`: a noun phrase of its own, or counted already. */
function isCounted(text: string, start: number): boolean {
  if (!isSpace(text.charCodeAt(start - 1))) return false;
  if (isDigit(text.charCodeAt(start - 2))) return true;
  const word = text.slice(wordStart(text, start - 1), start - 1).toLowerCase();
  return NOT_BEFORE.has(word) || CARDINALS.has(word) || SCALES.has(word);
}

const NOT_BEFORE: ReadonlySet<string> = new Set('the a an each every one per its this that'.split(' '));
