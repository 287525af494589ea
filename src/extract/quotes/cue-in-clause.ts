import { isAdjacent } from './cue-before.js';
import { frameRule } from './frame.js';

/** Words quoted further on in a clause that a cue opens: `Roe said the plan was “a gift”`. */
export const cueInClause = frameRule({
  id: 'quote.cue-in-clause',
  example: 'Jane Roe said the new plant would be ⟦“a gift to the valley”⟧ for years.',
  follows: 'PolNeAR, mixed attribution',
  *attributionsOf(site) {
    for (const attribution of site.ahead()) if (!isAdjacent(site, attribution)) yield attribution;
  },
});
