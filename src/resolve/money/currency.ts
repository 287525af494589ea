import type { Document } from '../../tokenize/document.js';
import type { Sum } from './sum.js';

/** Names the currency of each sum whose mark can stand for several. */
export function nameCurrencies(sums: readonly Sum[], { hints }: Document): readonly Sum[] {
  return sums.map((sum) => ({
    ...sum,
    currency: sum.currency ?? (sum.unit.fallback === 'USD' ? (hints.dollar ?? 'USD') : sum.unit.fallback),
  }));
}
