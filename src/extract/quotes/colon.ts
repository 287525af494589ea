import { ALONE, type Attribution } from './attribution.js';
import { attributionsAhead } from './attributions-ahead.js';
import { frameRule } from './frame.js';
import { Item, type Narration } from './items.js';
import { phraseBefore } from './noun-phrases.js';

/** A colon that leads to the quotation, in its paragraph or at the end of the one before: `Jane Roe: “…”`. */
export const colon = frameRule({
  id: 'quote.colon',
  example: 'In 1963 Jane Roe declared:\n\n⟦“We shall not be moved.”⟧',
  follows: 'PolNeAR, direct attribution',
  *attributionsOf({ narration, item }) {
    if (narration.kind[item - 1] !== Item.COLON) return;
    const cues = attributionsAhead(narration, item - 1);
    // Within one sentence `quote.cue-before` and its like offer them.
    const isLead = narration.sentence[item - 1] !== narration.sentence[item];
    if (isLead) yield* cues;
    const named = cues.some(hasFiniteCue) ? null : speakerBefore(narration, item - 1);
    if (named) yield named;
  },
});

const hasFiniteCue = ({ group }: Attribution): boolean => group !== null && !group.isNonfinite;

/** The noun before the colon, which is the cue itself then. */
function speakerBefore(narration: Narration, mark: number): Attribution | null {
  const phrase = phraseBefore(narration, mark);
  if (!phrase) return null;
  return { cue: { start: mark, end: mark + 1 }, subject: { ...phrase, by: 'before' }, group: null, ...ALONE };
}
