import type { Rule } from '../finding.js';
import { type Attribution, attributionsBefore } from './attribution.js';
import { type Site, sitesOf, toFound } from './found.js';

/** Words quoted further on in a clause that a cue opens: `Roe said the plan was “a gift”`. */
export const cueInClause: Rule<'quote'> = {
  id: 'quote.cue-in-clause',
  kind: 'quote',
  example: 'Jane Roe said the new plant would be ⟦“a gift to the valley”⟧ for years.',
  follows: 'PolNeAR, mixed attribution',
  *find(document) {
    for (const site of sitesOf(document)) {
      const attribution = nearest(site);
      if (attribution) yield toFound(site, attribution, 0.7);
    }
  },
};

function nearest({ narration, item }: Site): Attribution | null {
  for (const attribution of attributionsBefore(narration, item)) if (attribution.subject) return attribution;
  return null;
}
