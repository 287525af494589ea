import { Cue } from '../../lexicon/cue-verbs.js';
import { WordClass } from '../../lexicon/function-words.js';
import type { Attribution } from './attribution.js';
import { Item, type Narration } from './items.js';
import { phraseAfter } from './noun-phrases.js';
import { type Subject, subjectAfter, subjectBefore } from './subjects.js';
import { readVerbGroup, type VerbGroup } from './verb-groups.js';

const REACH = 60;
/** Cues of a sentence that are looked at. */
const MAX_CUES = 6;

/** The cues with a subject that stand before item `end` in its sentence, the nearest first. */
export function attributionsAhead(narration: Narration, end: number): Attribution[] {
  const { sentence } = narration;
  const found: { group: VerbGroup; subject: Subject }[] = [];
  for (let i = end - 1; i >= 0 && end - i < REACH && found.length < MAX_CUES; i--) {
    if (sentence[i] !== sentence[end]) break;
    const group = readVerbGroup(narration, i);
    if (!group || !attributesAhead(narration, group)) continue;
    const subject = subjectOf(narration, group);
    if (subject) found.push({ group, subject });
  }
  const nearest = found.findIndex(isSaying);
  const farthest = found.findLastIndex(isSaying);
  return found.map(({ group, subject }, rank) => ({
    cue: { start: group.verb, end: group.verb + 1 },
    subject,
    group,
    rank,
    isSayingNearer: nearest >= 0 && nearest < rank,
    isSayingFarther: farthest > rank,
  }));
}

const isSaying = ({ group }: { readonly group: VerbGroup }): boolean =>
  !group.isNonfinite && (group.bits & Cue.SAY) !== 0 && (group.bits & (Cue.PAST | Cue.THIRD)) !== 0;

/** Whether a verb can attribute what follows it; `put` does so with `it` alone. */
function attributesAhead({ word }: Narration, { bits, verb }: VerbGroup): boolean {
  if ((bits & (Cue.SAY | Cue.CALL | Cue.TELL)) !== 0) return true;
  return (bits & (Cue.PAST | Cue.THIRD)) !== 0 && ((word[verb + 1] ?? 0) & WordClass.IT) !== 0;
}

function subjectOf(narration: Narration, group: VerbGroup): Subject | null {
  if (group.isPassive) return agentOf(narration, group);
  const isInverted = narration.kind[group.first - 1] === Item.QUOTE && !group.isNonfinite;
  return isInverted ? subjectAfter(narration, group) : subjectBefore(narration, group);
}

const AGENT_REACH = 12;

/** `was called “…” by Roe`: who acts in a passive stands behind `by`, where it is told. */
function agentOf(narration: Narration, group: VerbGroup): Subject | null {
  const { sentence, word, kind } = narration;
  for (let i = group.verb + 1; i < group.verb + AGENT_REACH && sentence[i] === sentence[group.verb]; i++) {
    if (kind[i] !== Item.WORD || ((word[i] ?? 0) & WordClass.BY) === 0) continue;
    const phrase = phraseAfter(narration, i + 1);
    return phrase && { ...phrase, by: 'after' };
  }
  return null;
}
