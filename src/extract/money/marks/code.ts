import { CODE_SCALES, codes } from '../../../lexicon/currency-codes.js';
import type { CurrencyUnit } from '../../../lexicon/currency-unit.js';
import { isDash, isLetter, isNewline, isSpace, isWordUnit } from '../../../text/characters.js';
import { lazy } from '../../../text/lazy.js';
import type { Span } from '../../../text/span.js';
import { endingIn, type MarkFilter, startingWith } from './filter.js';
import type { Mark } from './sums.js';

/** Where `codeBefore` and `codeAfter` can find one. */
export const codesBefore: () => MarkFilter = lazy(() => endingIn(codes().keys()));
export const codesAfter: () => MarkFilter = lazy(() =>
  startingWith(
    [...codes().keys()].flatMap((code) => [code, ...[...CODE_SCALES.keys()].map((scale) => scale + code)]),
  ),
);

/** The code before a figure: `USD 4.5m`, `CHF3`, `MSEK 30`. */
export function codeBefore(text: string, { start }: Span): Mark | null {
  let end = start;
  while (start - end < 2 && isBlank(text.charCodeAt(end - 1))) end--;
  let first = end;
  while (end - first < MOST && isLetter(text.charCodeAt(first - 1))) first--;
  if (end - first < 3 || isWordUnit(text.charCodeAt(first - 1))) return null;
  return toMark(text, first, end);
}

/** The code behind a figure: `115USD`, `4.5m USD`, `30 MUSD`, `10-USD`. */
export function codeAfter(text: string, { end }: Span): Mark | null {
  let start = end;
  while (start - end < 2 && isBlank(text.charCodeAt(start))) start++;
  if (start === end && isDash(text.charCodeAt(start))) start++;
  let last = start;
  while (last - start < MOST && isLetter(text.charCodeAt(last))) last++;
  if (last - start < 3 || isWordUnit(text.charCodeAt(last))) return null;
  return toMark(text, start, last);
}

/** Longest code with its scale, in letters: `MnUSD`. */
const MOST = 6;

const isBlank = (unit: number): boolean => isSpace(unit) && !isNewline(unit);

function toMark(text: string, start: number, end: number): Mark | null {
  const unit = unitOf(text.slice(start, end));
  return unit ? { start, end, unit } : null;
}

function unitOf(letters: string): CurrencyUnit | null {
  const unit = codes().get(letters);
  if (unit) return unit;
  if (letters.length < 4) return null;
  const scale = CODE_SCALES.get(letters.slice(0, -3));
  const scaled = scale === undefined ? undefined : codes().get(letters.slice(-3));
  return scale !== undefined && scaled ? { ...scaled, power: scale } : null;
}
