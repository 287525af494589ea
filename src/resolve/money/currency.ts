import { type Evidence, evidenceOfDateline, evidenceOfSums } from './evidence.js';
import type { Setting } from './setting.js';
import type { Sum } from './sum.js';

/**
 * Names the currency of each sum whose mark can stand for several: by what the sums and the dateline say, for signs
 * other than the dollar's also by the places of the text; then by the user's hint; then the commonest, or none.
 */
export function nameCurrencies(sums: readonly Sum[], { document, places }: Setting): readonly Sum[] {
  if (sums.every(({ currency }) => currency !== null)) return sums;
  const { dollar } = document.hints;
  const said = [evidenceOfSums(sums), evidenceOfDateline(document.text)];
  const isUsd = sums.some((sum, i) => isConvertedDollar(sums[i - 1], sum, document.text));
  const named = sums.map((sum, i) => {
    if (sum.currency !== null || sum.unit.power < 0) return sum;
    const isDollar = sum.unit.fallback === 'USD';
    if (isDollar && (isUsd || isConversion(sums[i - 1], sum, document.text)))
      return { ...sum, currency: 'USD' };
    const evidence = isDollar ? said : [...said, places()];
    return { ...sum, currency: currencyOf(sum, evidence) ?? (isDollar ? dollar : null) ?? sum.unit.fallback };
  });
  const main = [evidenceOfSums(named)];
  return named.map((sum) =>
    sum.currency !== null || sum.unit.power >= 0
      ? sum
      : { ...sum, currency: currencyOf(sum, main) ?? currencyOf(sum, [places()]) ?? sum.unit.fallback },
  );
}

/** `N$50 ($3)`: a bare sign in brackets behind a sum that has another currency of its own. */
function isConversion(before: Sum | undefined, sum: Sum, text: string): boolean {
  if (!before || before.currency === null) return false;
  return /^ ?[([](?:about |around |roughly |nearly |or |some |approximately |over )?$/.test(
    text.slice(before.end, sum.start),
  );
}

/** `A$10m ($6.5m)`: who converts other dollars means the American one by a bare sign, everywhere. */
const isConvertedDollar = (before: Sum | undefined, sum: Sum, text: string): boolean =>
  sum.unit.fallback === 'USD' &&
  sum.unit.power === 0 &&
  sum.currency === null &&
  before?.currency !== 'USD' &&
  isConversion(before, sum, text) &&
  sum.unit.codes.includes(before?.currency ?? '');

/** The one that the evidence speaks for most, if it clearly beats the one that the mark alone would give. */
function currencyOf({ unit }: Sum, all: readonly Evidence[]): string | null {
  const scores = unit.codes
    .map((code) => ({ code, score: all.reduce((sum, evidence) => sum + (evidence.get(code) ?? 0), 0) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  if (!first || first.score === 0 || first.score === second?.score) return null;
  const fallback = scores.find(({ code }) => code === unit.fallback)?.score ?? 0;
  if (unit.fallback === null || first.code === unit.fallback) return first.code;
  return first.score > 1 && first.score > 2 * fallback ? first.code : null;
}
