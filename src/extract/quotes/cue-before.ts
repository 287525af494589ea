import type { Attribution } from './attribution.js';
import { frameRule } from './frame.js';
import type { Site } from './site.js';

/** A cue right before the quotation: `She said: “…”`, `He wrote that “…”`, `Roe called it “…”`. */
export const cueBefore = frameRule({
  id: 'quote.cue-before',
  example: 'Jane Roe said, ⟦“We will open in May.”⟧',
  follows: 'PolNeAR, direct attribution',
  *attributionsOf(site) {
    for (const attribution of site.ahead()) if (isAdjacent(site, attribution)) yield attribution;
  },
});

/** Whether at most a comma and one word lie between a cue and the quotation. */
export const isAdjacent = ({ item }: Site, { cue }: Attribution): boolean => item - cue.end <= 2;
