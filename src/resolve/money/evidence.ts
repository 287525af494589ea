import { currencyPlaces } from '../../lexicon/currency-places.js';
import { isLetter, isNewline, isUpper, isWordUnit } from '../../text/characters.js';
import { keyBehind } from '../../text/keys.js';
import type { Sum } from './sum.js';

/** How strongly a document speaks for each currency. */
export type Evidence = ReadonlyMap<string, number>;

/** What a dateline, and a sum that names its currency, count for; a place that the text mentions counts one. */
const DATELINE = 5;
const NAMED = 5;

/** What the sums themselves say: `Canadian dollars` once, a `C$`, a `KSh`. */
export function evidenceOfSums(sums: readonly Sum[]): Evidence {
  const evidence = new Map<string, number>();
  for (const { currency, unit } of sums) {
    if (currency !== null && !unit.isWeak) count(evidence, currency, NAMED);
  }
  return evidence;
}

/** What the dateline says: `SYDNEY (Reuters) -`, `LAGOS, Nigeria —`. */
export const evidenceOfDateline = (text: string): Evidence => {
  const evidence = new Map<string, number>();
  const head = DATELINE_PATTERN.exec(text.slice(0, 600))?.groups?.place ?? '';
  for (const { codes } of placesIn(head)) for (const code of codes) count(evidence, code, DATELINE);
  return evidence;
};

/** A line that opens with a place in capitals and goes on with a dash, a bracket or a date. */
const DATELINE_PATTERN =
  /(?:^|\n)[ \t]{0,8}(?<place>[A-Z][A-Z.'’ -]{2,30}(?:, [A-Z][A-Za-z.]{1,20}){0,2})(?=(?:, \w{3,9}\.? \d{1,2})?(?:,? \d{4})? ?(?:\([^)\n]{2,40}\) ?)?(?:—|–|--|-|:) ?)/;

/** What the places of the text say. */
export function evidenceOfPlaces(text: string): Evidence {
  const evidence = new Map<string, number>();
  for (const { codes } of placesIn(text)) for (const code of codes) count(evidence, code, 1);
  return evidence;
}

function count(evidence: Map<string, number>, code: string, times: number): void {
  evidence.set(code, (evidence.get(code) ?? 0) + times);
}

/** The places a text names, at words with a capital. */
function* placesIn(text: string): Generator<{ codes: readonly string[] }> {
  const { codes, longest, starts } = currencyPlaces();
  let at = 0;
  while (at < text.length) {
    if (!startsPlace(text, at, starts)) {
      at++;
      continue;
    }
    const end = endOfName(text, at);
    const most = longest.get(text.slice(at, end).toLowerCase()) ?? 0;
    const found = longestName(text, { at, end, most, codes });
    if (found) yield { codes: found.codes };
    at = found?.end ?? end;
  }
}

/** A capital that starts a word, and as one of the names does; small letters of ASCII, the most, are let go first. */
function startsPlace(text: string, at: number, starts: Uint8Array): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x41 || (unit > 0x5a && unit < 0xc0) || starts[keyBehind(text, at)] !== 1) return false;
  return isUpper(unit) && !(at > 0 && isWordUnit(text.charCodeAt(at - 1)));
}

interface Search {
  readonly at: number;
  readonly end: number;
  readonly most: number;
  readonly codes: ReadonlyMap<string, readonly string[]>;
}

function longestName(text: string, { at, end, most, codes }: Search) {
  let found: { codes: readonly string[]; end: number } | null = null;
  let stop = end;
  for (let words = 1; words <= most; words++) {
    const named = codes.get(text.slice(at, stop).toLowerCase());
    if (named) found = { codes: named, end: stop };
    if (text.charCodeAt(stop) !== 0x20) break;
    stop = endOfName(text, stop + 1);
  }
  return found;
}

function endOfName(text: string, from: number): number {
  let end = from;
  for (; end - from < 24; end++) {
    const unit = text.charCodeAt(end);
    if (isLetter(unit)) continue;
    const isInner = (unit === 0x2e || unit === 0x27 || unit === 0x2d) && isLetter(text.charCodeAt(end + 1));
    if (!isInner || isNewline(unit)) break;
  }
  return text.charCodeAt(end) === 0x2e && text.charCodeAt(end - 2) === 0x2e ? end + 1 : end;
}
