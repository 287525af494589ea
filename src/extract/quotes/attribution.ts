import type { Span } from '../../text/span.js';
import type { Subject } from './subjects.js';
import type { VerbGroup } from './verb-groups.js';

/** A cue with its subject, as a sentence offers it to one quotation; spans count items of the narration. */
export interface Attribution {
  readonly cue: Span;
  readonly subject: Subject | null;
  /** The verb of the cue, or null where it is none (`according to`, a colon). */
  readonly group: VerbGroup | null;
  /** How many cues of the sentence are nearer to the quotation. */
  readonly rank: number;
  /** Whether a finite verb of saying stands nearer to the quotation, or farther from it, in the same sentence. */
  readonly isSayingNearer: boolean;
  readonly isSayingFarther: boolean;
}

/** Where an attribution is the only one of its sentence that is looked at. */
export const ALONE = { rank: 0, isSayingNearer: false, isSayingFarther: false } as const;

export const byVerb = (group: VerbGroup, subject: Subject | null): Attribution => ({
  cue: { start: group.verb, end: group.verb + 1 },
  subject,
  group,
  ...ALONE,
});
