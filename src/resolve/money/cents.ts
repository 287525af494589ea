import { compareDecimals, shift, wholeNumber } from '../../text/decimal.js';
import { sliceOf } from '../../text/span.js';
import type { Document } from '../../tokenize/document.js';
import { boundsOf, type Figure } from '../../tokenize/figures/figure.js';
import { figureFrom } from './figures.js';
import type { Setting } from './setting.js';
import { addTo, isSameMoney, type Sum } from './sum.js';

/** Adds cents to their dollars: `thirteen dollars and forty-five cents`, `$20 and 43c`, `15 dollars 50`. */
export function joinCents(sums: readonly Sum[], { document }: Setting): readonly Sum[] {
  const joined: Sum[] = [];
  for (const sum of sums) {
    const last = joined.at(-1);
    if (last && isPartOf(last, sum, document.text)) joined[joined.length - 1] = withPart(last, sum);
    else joined.push(sum);
  }
  return joined.map((sum, i) => withBareCents(sum, joined[i + 1], document));
}

function isPartOf(whole: Sum, part: Sum, text: string): boolean {
  if (whole.unit.power !== 0 || part.unit.power >= 0 || !isWhole(whole)) return false;
  if (!(isSameMoney(whole, part) || isCent(part)) || compareDecimals(part.most, ONE) >= 0) return false;
  return part.start === part.figure.start && LINK.test(text.slice(whole.end, part.start));
}

/** `cents` are a hundredth of almost anything: `3 CHF 4 cents`. */
const isCent = ({ unit }: Sum): boolean => unit.codes.includes('USD');

const ONE = wholeNumber(1);
const LINK = /^(?: |,? and |, )?$/;

const withPart = (whole: Sum, part: Sum): Sum => ({
  ...addTo(whole, part.least),
  end: part.end,
  unit: { ...whole.unit, isWeak: false },
});

/** No scale, no decimals: what cents can follow. */
const isWhole = ({ figure, least }: Sum): boolean =>
  figure.scale === 0 && least.exponent === 0 && figure.form !== 'vague';

/** `one dollar and two`, `15 dollars 50`, `$20 and 43c`: a figure below a hundred that ends its clause. */
function withBareCents(sum: Sum, next: Sum | undefined, document: Document): Sum {
  if (sum.unit.power !== 0 || sum.unit.isWeak || !isWhole(sum)) return sum;
  const { text } = document;
  const link = BARE_LINK.exec(text.slice(sum.end, sum.end + 5))?.[0];
  if (link === undefined) return sum;
  const figure = figureFrom(document, sum.end + link.length);
  if (!figure || (next && next.start < figure.end) || !isCents(text, figure)) return sum;
  const end = endOfBareCents(text, figure, link !== ' ');
  if (end < 0) return sum;
  return { ...addTo(sum, shift(boundsOf(text, figure).least, -2)), end };
}

const BARE_LINK = /^ (?:and )?/i;

/** One to 99, in words or in two digits. */
function isCents(text: string, figure: Figure): boolean {
  const digits = sliceOf(text, figure);
  if (figure.form === 'digits') return /^\d\d$/.test(digits);
  const { least, most } = boundsOf(text, figure);
  return (
    figure.form === 'words' && least === most && figure.scale === 0 && compareDecimals(least, HUNDRED) < 0
  );
}

const HUNDRED = wholeNumber(100);

/** Where the cents end, with their `c`; -1 where the figure counts something else. */
function endOfBareCents(text: string, figure: Figure, isLinked: boolean): number {
  const rest = text.slice(figure.end, figure.end + 5);
  if (/^[c¢](?![\w'’])/.test(rest)) return figure.end + 1;
  const isSpelled = figure.form === 'words';
  const isLast = /^(?:$|[.;!?)\]"”](?!\w))/.test(rest);
  return isLast || (isLinked && isSpelled && /^ and /.test(rest)) ? figure.end : -1;
}
