import type { Document } from '../../tokenize/document.js';
import type { Sum } from './sum.js';

/** Drops sums that are likely something else: weak marks (`R5`, `TOP 10`) without a figure or text to speak for them. */
export function dropUnlikely(sums: readonly Sum[], { text }: Document): readonly Sum[] {
  const sure = new Set(sums.filter(({ unit }) => !unit.isWeak).map(({ unit }) => unit.fallback));
  return sums.filter(
    (sum) => !sum.unit.isWeak || isMoneyLike(text, sum) || sum.unit.codes.some((code) => sure.has(code)),
  );
}

/** A scale, thousands or cents: figures as prices have them. */
function isMoneyLike(text: string, { figure }: Sum): boolean {
  return figure.scale > 0 || /\d[, \u00a0]\d{3}|\d\.\d\d$/.test(text.slice(figure.start, figure.end));
}
