import { ALONE, type Attribution } from './attribution.js';
import { frameRule } from './frame.js';
import { Item, type Narration } from './items.js';
import { phraseAfter } from './noun-phrases.js';
import { CAPITAL } from './word-bits.js';

/** A name behind a dash, in the quotation's line or in the next: `“…” — Jane Roe, engineer`. */
export const credit = frameRule({
  id: 'quote.credit',
  example: '⟦“Water finds the cheap pipe first.”⟧\n— Jane Roe, engineer',
  *attributionsOf({ narration, item }) {
    const attribution = creditAt(narration, item);
    if (attribution) yield attribution;
  },
});

/** The dash behind a quotation is the cue; only a name at the end of its line, or before a comma, is a credit. */
function creditAt(narration: Narration, quote: number): Attribution | null {
  const { kind, word } = narration;
  const dash = kind[quote + 1] === Item.STOP ? quote + 2 : quote + 1;
  if (dash >= narration.count || kind[dash] !== Item.DASH) return null;
  const phrase = phraseAfter(narration, dash + 1);
  if (!phrase || ((word[phrase.end - 1] ?? 0) & CAPITAL) === 0 || !isClosed(narration, phrase.end))
    return null;
  return { cue: { start: dash, end: dash + 1 }, subject: { ...phrase, by: 'after' }, group: null, ...ALONE };
}

function isClosed({ kind, sentence, count }: Narration, item: number): boolean {
  if (item >= count || sentence[item] !== sentence[item - 1]) return true;
  return kind[item] === Item.COMMA || kind[item] === Item.STOP || kind[item] === Item.OPEN;
}
