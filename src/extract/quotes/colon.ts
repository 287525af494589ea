import { Cue } from '../../lexicon/cue-verbs.js';
import type { Rule } from '../finding.js';
import { type Attribution, attributionsBefore } from './attribution.js';
import { type Site, sitesOf, toFound } from './found.js';
import { Item } from './narration.js';
import { phraseBefore } from './noun-phrases.js';

/** A colon that leads to the quotation, in its paragraph or at the end of the one before: `Jane Roe: “…”`. */
export const colon: Rule<'quote'> = {
  id: 'quote.colon',
  kind: 'quote',
  example: 'In 1963 Jane Roe declared:\n\n⟦“We shall not be moved.”⟧',
  follows: 'PolNeAR, direct attribution',
  *find(document) {
    for (const site of sitesOf(document)) {
      const attribution = leadOf(site);
      if (attribution) yield toFound(site, attribution, attribution.bits === 0 ? 0.6 : 0.92);
    }
  },
};

/** The last cue of the sentence that ends in the colon; else the noun before it, with the colon as the cue. */
function leadOf({ narration, item }: Site): Attribution | null {
  const { kind } = narration;
  if (kind[item - 1] !== Item.COLON) return null;
  for (const attribution of attributionsBefore(narration, item - 1)) {
    if (attribution.subject && (attribution.bits & (Cue.SAY | Cue.TELL | Cue.CALL)) !== 0) return attribution;
  }
  const phrase = phraseBefore(narration, item - 1);
  return phrase && { cue: { start: item - 1, end: item }, subject: { ...phrase, by: 'before' }, bits: 0 };
}
