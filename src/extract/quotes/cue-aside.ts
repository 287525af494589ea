import type { Rule } from '../finding.js';
import { attributionAside } from './attribution.js';
import { sitesOf, toFound } from './found.js';

/** A cue in a parenthesis further on in the sentence: `The plan was “a mistake” from the start, Roe said.` */
export const cueAside: Rule<'quote'> = {
  id: 'quote.cue-aside',
  kind: 'quote',
  example: 'The plan was ⟦“a mistake from the start”⟧ and cost millions, Jane Roe said.',
  follows: 'PolNeAR, mixed attribution',
  *find(document) {
    for (const site of sitesOf(document)) {
      const attribution = attributionAside(site.narration, site.item);
      if (attribution) yield toFound(site, attribution, 0.8);
    }
  },
};
