import { Cue } from '../../lexicon/cue-verbs.js';
import { attributionBehind } from './attributions-behind.js';
import { frameRule } from './frame.js';
import { isParted, opensSentence } from './site.js';

/** A cue behind the quotation, in either order: `“…,” she said`, `“…,” said Jane Roe`. */
export const cueAfter = frameRule({
  id: 'quote.cue-after',
  example: '⟦“We will open in May,”⟧ said Jane Roe, who runs the plant.',
  follows: 'PolNeAR, direct attribution',
  *attributionsOf(site) {
    const attribution = attributionBehind(site.narration, site.item);
    if (!attribution) return;
    // Words that end without a comma go on in the sentence: what follows attributes them only by speaking.
    const isSpeech = opensSentence(site) && ((attribution.group?.bits ?? 0) & Cue.SAY) !== 0;
    if (isParted(site) || isSpeech) yield attribution;
  },
});
