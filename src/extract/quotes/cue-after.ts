import type { Rule } from '../finding.js';
import { attributionAfter } from './attribution.js';
import { sitesOf, toFound } from './found.js';

/** A cue behind the quotation, in either order: `“…,” she said`, `“…,” said Jane Roe`. */
export const cueAfter: Rule<'quote'> = {
  id: 'quote.cue-after',
  kind: 'quote',
  example: '⟦“We will open in May,”⟧ said Jane Roe, who runs the plant.',
  follows: 'PolNeAR, direct attribution',
  *find(document) {
    for (const site of sitesOf(document)) {
      const attribution = attributionAfter(site.narration, site.item);
      if (attribution) yield toFound(site, attribution, 0.95);
    }
  },
};
