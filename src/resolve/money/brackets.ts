import { negate } from '../../text/decimal.js';
import type { Setting } from './setting.js';
import type { Sum } from './sum.js';
import { wordsBefore } from './surroundings.js';

/** Reads the brackets of accounts as a minus: `a net loss of ($4.1 million), or ($0.11) per share`. */
export const negateBracketed = (sums: readonly Sum[], { text }: Setting): readonly Sum[] =>
  sums.map((sum, i) => {
    if (!isBracketed(text, sum) || isAside(sums[i - 1], sum, text)) return sum;
    const { least, most } = sum;
    const signs = { least: negate(most), most: negate(least), isNegative: true };
    return { ...sum, ...signs, start: sum.start - 1, end: sum.end + 1 };
  });

const isBracketed = (text: string, { start, end, isNegative }: Sum): boolean =>
  !isNegative && text.charAt(start - 1) === '(' && text.charAt(end) === ')';

/** Brackets that explain rather than count: behind another sum, or where the sentence goes without them. */
const isAside = (before: Sum | undefined, { start }: Sum, text: string): boolean =>
  (before !== undefined && start - before.end <= 2) ||
  !LINKS.has(wordsBefore(text, start - 1, 1)[0] ?? '') ||
  /[,;:(]\s?$/.test(text.slice(Math.max(0, start - 3), start - 1));

/** Words that a sum has to follow: what they introduce is no aside. */
const LINKS: ReadonlySet<string> = new Set(
  'of was were is to from at or versus totaled totalled totaling by'.split(' '),
);
