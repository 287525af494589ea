import { currencyAdjectives } from '../../../lexicon/currency-adjectives.js';
import { currencyNouns } from '../../../lexicon/currency-nouns.js';
import type { CurrencyUnit } from '../../../lexicon/currency-unit.js';
import { isApostrophe, isLetter, isWordUnit } from '../../../text/characters.js';
import { keyBehind } from '../../../text/keys.js';
import { lazy } from '../../../text/lazy.js';
import type { Span } from '../../../text/span.js';
import { skipGap } from '../../../tokenize/figures/words.js';
import { type MarkFilter, startingWith } from './filter.js';
import type { Mark } from './sums.js';

/** Nouns of one sort, with a filter that most words fail at once. */
export interface NounTable {
  readonly nouns: ReadonlyMap<string, CurrencyUnit>;
  readonly filter: MarkFilter;
}

/** Nouns of currencies, which adjectives may describe: `Canadian dollars`. */
export const toNounTable = (nouns: ReadonlyMap<string, CurrencyUnit>): NounTable => ({
  nouns,
  filter: startingWith([...nouns.keys(), ...currencyAdjectives().codes.keys(), 'of', 'in']),
});

/** The nouns of all currencies' units. */
export const unitNouns: () => NounTable = lazy(() => toNounTable(currencyNouns()));

/** Nouns that stand alone: `bucks`, `bitcoins`. */
export const toPlainTable = (nouns: ReadonlyMap<string, CurrencyUnit>): NounTable => ({
  nouns,
  filter: startingWith(nouns.keys()),
});

/** The noun behind a figure, with what stands before it: ` dollars`, `-dollar`, ` of U.S. dollars`, ` pounds sterling`. */
export function nounAfter(text: string, { end }: Span, table: NounTable): Mark | null {
  const gap = skipGap(text, end);
  if (gap < 0) return isLetter(text.charCodeAt(end)) ? nounAt(text, end, table) : null;
  const noun = nounAt(text, gap, table);
  return noun || !isLetter(text.charCodeAt(end - 1)) ? noun : nounAfterLink(text, gap, table);
}

/** `of dollars`, `in Canadian dollars`. */
function nounAfterLink(text: string, at: number, table: NounTable): Mark | null {
  const first = text.charCodeAt(at) | 0x20;
  if (first !== 0x6f && first !== 0x69) return null;
  const link = text.slice(at, at + 2).toLowerCase();
  if (link !== 'of' && link !== 'in') return null;
  const next = isWordUnit(text.charCodeAt(at + 2)) ? -1 : skipGap(text, at + 2);
  return next < 0 ? null : nounAt(text, next, table);
}

/** The noun at `at`, with its adjectives: `dollars`, `Canadian dollars`, `Saudi riyal`, `egyptianpound`. */
export function nounAt(text: string, at: number, table: NounTable): Mark | null {
  if (table.filter.keys[keyBehind(text, at)] !== 1) return null;
  const end = endOfWord(text, at);
  const word = text.slice(at, end).toLowerCase();
  const unit = table.nouns.get(word);
  if (unit) return { start: at, end: endOfSterling(text, end, word), unit };
  return described(text, at, { word, end, table }) ?? glued(at, { word, end, table });
}

interface Opening {
  readonly word: string;
  readonly end: number;
  readonly table: NounTable;
}

/** An adjective of one to four words, then a noun of a currency that is called so; the longest adjective wins. */
function described(text: string, at: number, { word, end, table }: Opening): Mark | null {
  const { codes, longest } = currencyAdjectives();
  const most = longest.get(word) ?? 0;
  let found: Mark | null = null;
  let stop = end;
  for (let words = 1; words <= most; words++) {
    const adjective = codes.get(text.slice(at, stop).toLowerCase().replaceAll(/\s+/g, ' '));
    const gap = skipGap(text, stop);
    if (gap < 0) break;
    stop = endOfWord(text, gap);
    const unit = adjective && table.nouns.get(text.slice(gap, stop).toLowerCase());
    const narrowed = unit && narrow(unit, adjective);
    if (narrowed) found = { start: at, end: endOfSterling(text, stop, 'pound'), unit: narrowed };
  }
  return found;
}

/** `egyptianpound`, `Saudiriyal`. */
function glued(at: number, { word, end, table }: Opening): Mark | null {
  if (!GLUED.test(word)) return null;
  const { codes } = currencyAdjectives();
  for (let cut = word.length - 2; cut > 3; cut--) {
    const unit = table.nouns.get(word.slice(cut));
    const adjective = unit && codes.get(word.slice(0, cut));
    const narrowed = adjective && narrow(unit, adjective);
    if (narrowed) return { start: at, end, unit: narrowed };
  }
  return null;
}

const GLUED = /^\w{3,16}(?:dollar|pound|riyal|rial|dinar|dirham|peso|rupee|franc|ringgit)s?$/;

/** The unit of those currencies only that the adjective names; a weak noun is sure with it. Null where none is left. */
function narrow(unit: CurrencyUnit, adjective: readonly string[]): CurrencyUnit | null {
  const codes = unit.codes.filter((code) => adjective.includes(code));
  if (codes.length === 0) return null;
  const fallback = codes.length === 1 ? (codes[0] ?? null) : unit.fallback;
  return { ...unit, codes, fallback, isWeak: false };
}

/** Past letters, and points and apostrophes between letters: `U.S.`, `pa'anga`. */
function endOfWord(text: string, from: number): number {
  let end = from;
  for (; end - from < MOST; end++) {
    const unit = text.charCodeAt(end);
    if (isLetter(unit)) continue;
    const isInner = unit === 0x2e || isApostrophe(unit);
    if (!isInner || !isLetter(text.charCodeAt(end + 1))) break;
  }
  const isPointed = text.charCodeAt(end) === 0x2e && text.charCodeAt(end - 2) === 0x2e;
  return isPointed ? end + 1 : end;
}

/** Longest word that is read, in units. */
const MOST = 24;

/** `pounds sterling`. */
function endOfSterling(text: string, end: number, word: string): number {
  if (!word.startsWith('pound')) return end;
  const gap = skipGap(text, end);
  return gap >= 0 && text.slice(gap, gap + 8).toLowerCase() === 'sterling' ? gap + 8 : end;
}
