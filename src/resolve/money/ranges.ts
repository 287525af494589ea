import { CHANGE_VERBS } from '../../lexicon/change-verbs.js';
import { compareDecimals, type Decimal, shift } from '../../text/decimal.js';
import type { Document } from '../../tokenize/document.js';
import { boundsOf, type Figure } from '../../tokenize/figures/figure.js';
import { figureFrom, figureTo } from './figures.js';
import type { Setting } from './setting.js';
import { isSameMoney, type Sum } from './sum.js';
import { wordsBefore } from './surroundings.js';

/** Makes one sum of a range or pair: `$10-15 million`, `$10 million to $15 million`, `between 10 and 20 dollars`. */
export function joinRanges(sums: readonly Sum[], { document }: Setting): readonly Sum[] {
  const joined: Sum[] = [];
  sums.forEach((sum, i) => {
    const last = joined.at(-1);
    const withLast = last && joinPair(last, sum, document.text);
    if (withLast) joined[joined.length - 1] = withLast;
    else joined.push(withLeft(sum, last?.end ?? 0, document) ?? withRight(sum, sums[i + 1], document) ?? sum);
  });
  return joined;
}

type Link = 'dash' | 'to' | 'and' | 'or';

/** How two figures hang together, by what stands between them. */
function linkOf(text: string, from: number, to: number): Link | null {
  if (to - from > MAX_LINK) return null;
  const between = text.slice(from, to).toLowerCase();
  if (DASH.test(between)) return 'dash';
  const word = LINK.exec(between)?.groups?.word;
  return word === 'to' || word === 'and' || word === 'or' ? word : null;
}

const MAX_LINK = 20;
const DASH = /^ ?[-–—−‐‑] ?$/;
const LINK =
  /^[ -](?<word>to|and|or)[ -](?:about |around |nearly |almost |over |roughly |as much as |up to |perhaps |possibly |maybe )?$/;

/** Two sums: `$10 million to $15 million`, `$5 or $6`, `between €5bn and €7bn`. */
function joinPair(a: Sum, b: Sum, text: string): Sum | null {
  const link = linkOf(text, a.end, b.start);
  if (!link || a.isRange || b.isRange || !isSameMoney(a, b)) return null;
  if (!isRangeLink(text, a.start, link) || isStep(text, a, b)) return null;
  const least = sharesScale(a, b) ? shift(a.least, b.figure.scale + b.unit.power - a.unit.power) : a.least;
  if (compareDecimals(least, b.least) >= 0) return null;
  if (link === 'or' && compareDecimals(shift(least, 1), b.least) < 0) return null;
  return toRange({ ...b, start: a.start, unit: narrower(a, b) }, least, b.least);
}

/** `rose by 5 cents to $3.41`: by far the lesser, the first one is what it rose by. */
const isStep = (text: string, a: Sum, b: Sum): boolean =>
  wordsBefore(text, a.start, 1)[0] === 'by' && compareDecimals(shift(a.least, 1), b.least) < 0;

const narrower = (a: Sum, b: Sum) => (a.unit.codes.length <= b.unit.codes.length ? a.unit : b.unit);

/** `$10 to $15 million`: the first one's figure is the less and waits for the scale. */
const sharesScale = (a: Sum, b: Sum): boolean =>
  a.figure.scale === 0 &&
  b.figure.scale > 0 &&
  compareDecimals(shift(a.least, -a.unit.power), shift(b.least, -b.unit.power - b.figure.scale)) < 0;

/** A bare figure before a sum whose mark stands behind it: `10-20 dollars`, `from 10 to 20 dollars`. */
function withLeft(sum: Sum, from: number, document: Document): Sum | null {
  if (sum.start !== sum.figure.start || sum.isRange) return null;
  const { text } = document;
  for (const gap of linkStarts(text, sum.start)) {
    const figure = gap < from ? null : figureTo(document, gap);
    if (!figure || figure.start < from || !isBare(text, figure)) continue;
    const link = linkOf(text, figure.end, sum.start);
    const isOpen = link === 'to' && figure.scale > 0;
    if (!link || !(isOpen || isRangeLink(text, figure.start, link))) continue;
    const least = valueWith(text, figure, sum);
    if (compareDecimals(least, sum.least) < 0)
      return toRange({ ...sum, start: figure.start }, least, sum.least);
  }
  return null;
}

/** Where the figure before a link may end: before each blank or dash of what stands there. */
function linkStarts(text: string, end: number): number[] {
  const starts: number[] = [];
  for (let at = end - 1; at >= 0 && end - at <= MAX_LINK; at--) {
    if (/[ \-–—−‐‑]/.test(text.charAt(at))) starts.push(at);
    else if (!/[a-z]/i.test(text.charAt(at))) break;
  }
  return starts;
}

/** The figure's value with the scale and unit of the sum it stands before, if it has no scale of its own. */
function valueWith(text: string, figure: Figure, sum: Sum): Decimal {
  const { least } = boundsOf(text, figure);
  if (figure.scale > 0 || sum.figure.scale === 0) return shift(least, sum.unit.power);
  const shared = shift(least, sum.figure.scale + sum.unit.power);
  return compareDecimals(shared, sum.least) < 0 ? shared : shift(least, sum.unit.power);
}

/** A bare figure behind a sum whose mark stands before it: `$10-15 million`, `$10 to 15 million`. */
function withRight(sum: Sum, next: Sum | undefined, document: Document): Sum | null {
  if (sum.end !== sum.figure.end || sum.isRange) return null;
  const { text } = document;
  const rest = RIGHT_LINK.exec(text.slice(sum.end, sum.end + MAX_LINK));
  if (!rest) return null;
  const figure = figureFrom(document, sum.end + rest[0].length);
  if (figure?.form !== 'digits' || (next && next.start < figure.end)) return null;
  if (!isRightPart(text, { sum, figure, link: rest[0] })) return null;
  const { least: most } = boundsOf(text, figure);
  const isShared = sum.figure.scale === 0 && figure.scale > 0;
  const own = shift(sum.least, isShared ? figure.scale : 0);
  const least = isShared && compareDecimals(own, most) >= 0 ? sum.least : own;
  if (compareDecimals(least, most) >= 0) return null;
  return toRange({ ...sum, end: figure.end }, least, most);
}

const RIGHT_LINK = /^(?: ?[-–—−‐‑] ?|[ -]to[ -]| and )/;

/**
 * Without a scale of its own, the second figure has to be of the first one's size and to end its phrase:
 * `$5 to 10 people` counts people, `$5m - 2015` is a year.
 */
function isRightPart(
  text: string,
  { sum, figure, link }: { sum: Sum; figure: Figure; link: string },
): boolean {
  if (link === ' and ' && !isRangeLink(text, sum.start, 'and')) return false;
  const rest = text.slice(figure.end, figure.end + 12);
  if (/^(?:[%°:/]|[.,]\d|-\w| ?(?:per ?cent|%)|[A-Za-z])/.test(rest)) return false;
  if (figure.scale > 0) return true;
  if (sum.figure.scale > 0) return false;
  const isAttached = !link.includes(' ');
  return isAttached || /^(?:$|[.,;:!?)\]]| (?:a|an|per|each|for|in|on|at|and|or|depending)\b)/.test(rest);
}

/** Not part of a longer token or of a date: `B-2-5`, `3/10-20`. */
const isBare = (text: string, figure: Figure): boolean =>
  figure.form !== 'article' &&
  figure.form !== 'vague' &&
  !/[\w$€£¥/:.,-]/.test(text.charAt(figure.start - 1));

/** Whether a link makes one range: `and` only behind `between` or `from`; `to` not where the text tells of a change. */
function isRangeLink(text: string, start: number, link: Link): boolean {
  if (link === 'dash' || link === 'or') return true;
  const words = wordsBefore(text, start, 10);
  const opener = words.findLast((word) => !HEDGES.has(word));
  if (link === 'and') return opener === 'between' || opener === 'from';
  if (opener === 'from')
    return words.some((word) => SPANS.has(word)) || !words.some((word) => CHANGE_VERBS.has(word));
  return opener === undefined || !CHANGE_VERBS.has(opener);
}

/** Verbs and nouns that a range follows, whatever else the sentence tells. */
const SPANS: ReadonlySet<string> = new Set(
  'range ranges ranged ranging vary varies varied varying anywhere'.split(' '),
);

const HEDGES: ReadonlySet<string> = new Set(
  'about around roughly approximately some nearly almost just'.split(' '),
);

function toRange(sum: Sum, least: Decimal, most: Decimal): Sum {
  return { ...sum, least, most, isRange: true, qualifier: 'between' };
}
