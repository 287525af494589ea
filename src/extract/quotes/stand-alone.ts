import type { Rule } from '../finding.js';
import { type Site, sitesOf, toFound } from './found.js';
import { Item } from './narration.js';

/** A quotation that is a sentence of its own, without a cue: who goes on speaking there is settled later. */
export const standAlone: Rule<'quote'> = {
  id: 'quote.stand-alone',
  kind: 'quote',
  example: '“We did it,” Jane Roe said. ⟦“Nobody thought we would.”⟧',
  follows: 'PolNeAR, continued direct attribution',
  *find(document) {
    for (const site of sitesOf(document)) if (isAlone(site)) yield toFound(site, null, 0.5);
  },
};

/** Whether a quotation has its sentence to itself; other quotations may be beside it. */
function isAlone({ narration, item }: Site): boolean {
  const { sentence } = narration;
  return sentence[item - 1] !== sentence[item] && isEnd(narration, item);
}

function isEnd({ kind, sentence }: Site['narration'], item: number): boolean {
  return sentence[item + 1] !== sentence[item] || kind[item + 1] === Item.STOP;
}
