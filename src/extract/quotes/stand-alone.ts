import type { Rule } from '../finding.js';
import { toFound } from './found.js';
import { closesSentence, opensSentence, sitesOf } from './site.js';

/** A quotation that has its sentence to itself: who goes on speaking there is settled later. */
export const standAlone: Rule<'quote'> = {
  id: 'quote.stand-alone',
  kind: 'quote',
  example: '“We did it,” Jane Roe said. ⟦“Nobody thought we would.”⟧',
  follows: 'PolNeAR, continued direct attribution',
  *find(document) {
    for (const site of sitesOf(document))
      if (!site.quotation.isBlock && opensSentence(site) && closesSentence(site))
        yield toFound(site, null, CONFIDENCE);
  },
};

const CONFIDENCE = 0.35;
