import { codes } from '../../../lexicon/currency-codes.js';
import {
  letterSigns,
  minorSigns,
  prefixedSymbols,
  symbols,
  trailingSigns,
} from '../../../lexicon/currency-signs.js';
import { isDigit, isLetter, isNewline, isSpace, isWordUnit } from '../../../text/characters.js';
import { lazy } from '../../../text/lazy.js';
import type { Span } from '../../../text/span.js';
import { endingIn, type MarkFilter, startingWith } from './filter.js';
import { isMinus, type Mark } from './sums.js';

/** Where `signBefore` can find one: behind a sign's last units, or a minus between it and the figure. */
export const signsBefore: () => MarkFilter = lazy(() =>
  endingIn([
    ...symbols().keys(),
    ...letterSigns().keys(),
    ...prefixedSymbols().keys(),
    ...REVERSED,
    '-',
    '−',
  ]),
);

/** Where `signAfter` can find one. */
export const signsAfter: () => MarkFilter = lazy(() =>
  startingWith([
    ...symbols().keys(),
    ...trailingSigns().keys(),
    ...prefixedSymbols().keys(),
    ...[...codes().keys()].map((code) => code.slice(0, 3)),
  ]),
);

/** Letters behind a `$` before the figure. */
const REVERSED = ['US', 'A', 'NZ', 'HK', 'C', 'S', 'CA'];

/** The sign before a figure: `$`, `US$`, `c $`, `Rs.`, `KD `; a minus may stand between them. */
export function signBefore(text: string, { start, end: figureEnd }: Span): Mark | null {
  const end = endOfSign(text, isMinus(text.charCodeAt(start - 1)) ? start - 1 : start);
  if (end <= 0) return null;
  const unit = text.charCodeAt(end - 1);
  if (isSymbol(unit)) return symbolBefore(text, end);
  if (!isLetter(unit) && unit !== 0x2e && unit !== 0x2f) return null;
  if (isMinus(text.charCodeAt(start - 1)) || isWordUnit(text.charCodeAt(figureEnd))) return null;
  return lettersBefore(text, end);
}

/** Back over at most two blanks, none of them a line break. */
function endOfSign(text: string, from: number): number {
  let at = from;
  while (at > 0 && from - at < 2 && isSpace(text.charCodeAt(at - 1)) && !isNewline(text.charCodeAt(at - 1)))
    at--;
  return at;
}

/** `$`, and everything that is no letter, digit or space and not of ASCII; the map of symbols decides. */
const isSymbol = (unit: number): boolean =>
  unit === 0x24 || (unit > 0xa1 && !isSpace(unit) && !isMinus(unit));

function symbolBefore(text: string, end: number): Mark | null {
  const unit = symbols().get(text.charAt(end - 1));
  if (!unit) return lettersBefore(text, end);
  return prefixed(text, end) ?? { start: end - 1, end, unit };
}

/** `HK$`, `AUD$`, `US $`, `c $`: the letters before a symbol that say whose it is. */
function prefixed(text: string, end: number): Mark | null {
  const attached = prefixStart(text, end - 1);
  if (attached < end - 1) return known(text, attached, end);
  if (!isSpace(text.charCodeAt(end - 2))) return null;
  const apart = prefixStart(text, end - 2);
  const prefix = text.slice(apart, end - 2);
  return SPACED_PREFIXES.has(prefix) ? known(text, apart, end) : null;
}

/** Prefixes that may stand apart from their `$`. No `A`: it is an article. */
const SPACED_PREFIXES: ReadonlySet<string> = new Set(
  'US U.S. U.S u.s u.s. us usd USD HK hk NZ nz NT nt C c AUD CAD NZD HKD SGD TWD MXN aud cad nzd hkd R'.split(
    ' ',
  ),
);

function known(text: string, start: number, end: number): Mark | null {
  const letters = text.slice(start, end).replace(' ', '').replace('＄', '$');
  const unit =
    prefixedSymbols().get(letters.toLowerCase()) ?? codes().get(letters.slice(0, -1).toUpperCase());
  return unit && letters.length > 1 ? { start, end, unit: { ...unit, isWeak: false } } : null;
}

/** Start of the letters and points before `end`, at most six. */
function prefixStart(text: string, end: number): number {
  let start = end;
  while (end - start < 6 && (isLetter(text.charCodeAt(start - 1)) || isPointed(text, start))) start--;
  return isWordUnit(text.charCodeAt(start - 1)) ? end : start;
}

/** A point behind a letter: `U.S.`. */
const isPointed = (text: string, at: number): boolean =>
  text.charCodeAt(at - 1) === 0x2e && isLetter(text.charCodeAt(at - 2));

/** `Rs`, `Rs.`, `S/`, `F CFA`: signs of letters are whole words. */
function lettersBefore(text: string, end: number): Mark | null {
  let start = end;
  while (end - start < 7 && isSignUnit(text.charCodeAt(start - 1))) start--;
  if (start === end || isWordUnit(text.charCodeAt(start - 1))) return null;
  if (text.charCodeAt(start - 1) === 0x24) return reversed(text, start - 1, end);
  const unit = letterSigns().get(text.slice(start, end));
  return unit ? { start, end, unit } : null;
}

/** `$US5`, `$A3m`, as Australians write it. */
function reversed(text: string, start: number, end: number): Mark | null {
  const unit = prefixedSymbols().get(`${text.slice(start + 1, end).toLowerCase()}$`);
  return unit ? { start, end, unit } : null;
}

const isSignUnit = (unit: number): boolean => isLetter(unit) || unit === 0x2e || unit === 0x2f;

/** The sign behind a figure: `€`, `US$`, ` kr`, ` Rs`. */
export function signAfter(text: string, { end }: Span): Mark | null {
  const start = isSpace(text.charCodeAt(end)) && !isNewline(text.charCodeAt(end)) ? end + 1 : end;
  const unit = text.charCodeAt(start);
  if (isSymbol(unit)) return symbolAfter(text, end, start);
  return isLetter(unit) ? lettersAfter(text, start) : null;
}

/** The sign of a hundredth right behind a figure: `10¢`, `5p`, `99c`. */
export function minorSignAfter(text: string, { end }: Span): Mark | null {
  const unit = isWordUnit(text.charCodeAt(end + 1)) ? undefined : minorSigns().get(text.charAt(end));
  return unit ? { start: end, end: end + 1, unit } : null;
}

/** A symbol that belongs to what follows (`5 $10 bills`, `17-$20`) is not this figure's. */
function symbolAfter(text: string, end: number, start: number): Mark | null {
  const unit = symbols().get(text.charAt(start));
  if (!unit) return isLetter(text.charCodeAt(start)) ? lettersAfter(text, start) : null;
  const next = text.charCodeAt(start + 1);
  if (isDigit(next) || (next === 0x2e && isDigit(text.charCodeAt(start + 2)))) return null;
  if (isLetter(next) && text.charAt(start) === '$') return null;
  return { start: end, end: start + 1, unit };
}

function lettersAfter(text: string, start: number): Mark | null {
  let end = start;
  while (end - start < 6 && isSignUnit(text.charCodeAt(end))) end++;
  if (text.charAt(end) === '$') return known(text, start, end + 1);
  while (end > start && text.charCodeAt(end - 1) === 0x2e && !isPointed(text, end - 1)) end--;
  const unit = trailingSigns().get(text.slice(start, end));
  return unit && !isWordUnit(text.charCodeAt(end)) ? { start, end, unit } : null;
}
