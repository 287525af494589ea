import type { Rule } from '../finding.js';
import { type Attribution, attributionsBefore } from './attribution.js';
import { type Site, sitesOf, toFound } from './found.js';

/** A cue right before the quotation: `She said: “…”`, `He wrote that “…”`, `Roe called it “…”`. */
export const cueBefore: Rule<'quote'> = {
  id: 'quote.cue-before',
  kind: 'quote',
  example: 'Jane Roe said, ⟦“We will open in May.”⟧',
  follows: 'PolNeAR, direct attribution',
  *find(document) {
    for (const site of sitesOf(document)) {
      const attribution = nearest(site);
      if (attribution) yield toFound(site, attribution, 0.9);
    }
  },
};

function nearest({ narration, item }: Site): Attribution | null {
  for (const attribution of attributionsBefore(narration, item)) {
    if (item - attribution.cue.end > 2) return null;
    if (attribution.subject) return attribution;
  }
  return null;
}
