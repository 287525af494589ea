import { ALONE, type Attribution } from './attribution.js';
import { frameRule } from './frame.js';
import { Item, type Narration } from './items.js';
import { phraseAfter } from './noun-phrases.js';
import type { Site } from './site.js';

/** `According to Jane Roe, “…”`, and the same behind the quotation. */
export const accordingTo = frameRule({
  id: 'quote.according-to',
  example: 'The deal was ⟦“all but done,”⟧ according to Jane Roe.',
  follows: 'PolNeAR, source introduced by a preposition',
  *attributionsOf(site) {
    const attribution = findSource(site);
    if (attribution) yield attribution;
  },
});

const REACH = 40;

/** The `according to` of the sentence, the one behind the quotation first. */
function findSource({ text, narration, item }: Site): Attribution | null {
  const { sentence } = narration;
  for (let i = item + 1; i < item + REACH && sentence[i] === sentence[item]; i++) {
    const found = sourceAt(text, narration, i);
    if (found) return found;
  }
  for (let i = item - 1; i >= 0 && i > item - REACH && sentence[i] === sentence[item]; i--) {
    const found = sourceAt(text, narration, i);
    if (found) return found;
  }
  return null;
}

const LENGTH = 'according'.length;

function sourceAt(text: string, narration: Narration, item: number): Attribution | null {
  const start = narration.start[item] ?? 0;
  if (narration.kind[item] !== Item.WORD || (narration.end[item] ?? 0) - start !== LENGTH) return null;
  if (text.slice(start, start + LENGTH).toLowerCase() !== 'according') return null;
  const phrase = phraseAfter(narration, item + 2);
  if (!phrase) return null;
  return { cue: { start: item, end: item + 2 }, subject: { ...phrase, by: 'after' }, group: null, ...ALONE };
}
