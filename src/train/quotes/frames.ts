import { accordingTo } from '../../extract/quotes/according-to.js';
import { colon } from '../../extract/quotes/colon.js';
import { credit } from '../../extract/quotes/credit.js';
import { cueAfter } from '../../extract/quotes/cue-after.js';
import { cueAside } from '../../extract/quotes/cue-aside.js';
import { cueBefore } from '../../extract/quotes/cue-before.js';
import { cueInClause } from '../../extract/quotes/cue-in-clause.js';
import type { Frame } from '../../extract/quotes/frame.js';
import { leadSentence } from '../../extract/quotes/lead-sentence.js';

/** Every frame whose offers are weighed against one another. */
export const FRAMES: readonly Frame[] = [
  cueAfter,
  cueAside,
  accordingTo,
  colon,
  cueBefore,
  cueInClause,
  leadSentence,
  credit,
];
