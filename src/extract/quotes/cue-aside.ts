import { attributionAside } from './attributions-behind.js';
import { frameRule } from './frame.js';

/** A cue in a parenthesis further on in the sentence: `The plan was “a mistake” from the start, Roe said.` */
export const cueAside = frameRule({
  id: 'quote.cue-aside',
  example: 'The plan was ⟦“a mistake from the start”⟧ and cost millions, Jane Roe said.',
  follows: 'PolNeAR, mixed attribution',
  *attributionsOf({ narration, item }) {
    const attribution = attributionAside(narration, item);
    if (attribution) yield attribution;
  },
});
