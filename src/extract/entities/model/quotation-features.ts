import { type FeatureList, pair } from './feature-list.js';
import { Quoted } from './quoted.js';
import type { Scene } from './scene.js';
import { wordAt } from './surroundings.js';

/** The kind of quotation around the token, and the word before its opening mark. */
export function addQuotationFeatures({ words, quotations }: Scene, i: number, list: FeatureList): void {
  const kind = quotations.kind[i] ?? Quoted.NONE;
  const shape = words.shape[i] ?? 0;
  list.add(170, pair(kind, shape));
  if (kind === Quoted.NONE || kind === Quoted.LONG) return;
  const open = quotations.open[i] ?? -1;
  const isFirst = open === i - 1 ? 1 : 0;
  const isLast = quotations.kind[i + 1] === kind ? 0 : 1;
  const place = pair(kind * 4 + isFirst * 2 + isLast, 0);
  const opener = wordAt(words, i, open - 1);
  list.add(171, pair(place, opener));
  list.add(172, pair(kind, opener));
  list.add(173, pair(place, shape));
}
