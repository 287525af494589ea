import type { Attribution } from './attribution.js';
import { attributionsAhead } from './attributions-ahead.js';
import { asideAt } from './attributions-behind.js';
import { frameRule } from './frame.js';
import { Item, type Narration } from './items.js';
import { closesSentence, opensSentence, type Site } from './site.js';

/** A sentence that tells what is then said: `Roe had doubts about the plan, he said. “It costs too much.”` */
export const leadSentence = frameRule({
  id: 'quote.lead-sentence',
  example: 'Jane Roe insisted that nothing had been decided. ⟦“We are still looking at it.”⟧',
  follows: 'PolNeAR, continued attribution',
  *attributionsOf(site) {
    if (!opensSentence(site) || !closesSentence(site)) return;
    const end = endOfLead(site);
    if (end > 0) yield* cuesOf(site.narration, end);
  },
});

/** Item behind the last word of the sentence before a quotation; 0 where there is none without a quotation. */
function endOfLead({ narration, item }: Site): number {
  const { kind, sentence } = narration;
  let end = item;
  while (end > 0 && (kind[end - 1] === Item.STOP || kind[end - 1] === Item.COLON)) end--;
  if (end === 0 || item - end > 2) return 0;
  for (let i = end - 1; i >= 0 && end - i < MAX_ITEMS && sentence[i] === sentence[end - 1]; i--)
    if (kind[i] === Item.QUOTE) return 0;
  return end;
}

const MAX_ITEMS = 60;

function* cuesOf(narration: Narration, end: number): Iterable<Attribution> {
  const aside = trailingAside(narration, end);
  if (aside) yield aside;
  yield* attributionsAhead(narration, end - 1);
}

/** `…, the minister says` at the end of a sentence. */
function trailingAside(narration: Narration, end: number): Attribution | null {
  for (let i = end - 1; i > 0 && end - i < 9; i--)
    if (narration.kind[i] === Item.COMMA) return asideAt(narration, i + 1);
  return null;
}
