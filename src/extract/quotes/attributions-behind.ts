import { Cue } from '../../lexicon/cue-verbs.js';
import { WordClass } from '../../lexicon/function-words.js';
import { type Attribution, byVerb } from './attribution.js';
import { Item, type Narration } from './items.js';
import { isPhrase } from './noun-phrases.js';
import { type Subject, subjectAfter, subjectBefore } from './subjects.js';
import { readVerbGroup, type VerbGroup } from './verb-groups.js';

const REACH = { next: 30, aside: 60 } as const;

/** `“…,” said Jane Roe`, `“…,” Jane Roe said`: the first cue behind a quotation whose subject touches it. */
export function attributionBehind(narration: Narration, quote: number): Attribution | null {
  const start = skipLinks(narration, quote + 1);
  for (let i = start; i < start + REACH.next && isOpen(narration, i, quote); i++) {
    const group = readVerbGroup(narration, i);
    if (!group) continue;
    const subject = subjectTouching(narration, start, group);
    if (subject) return byVerb(group, subject);
    if (!group.isNonfinite) return null;
  }
  return null;
}

/** Whether the scan behind a quotation may go on at item `item`: the same sentence, no other quotation. */
const isOpen = ({ kind, sentence }: Narration, item: number, quote: number): boolean =>
  sentence[item] === sentence[quote] && kind[item] !== Item.QUOTE;

/** The subject of a verb, where the two of them start at item `start`, in either order. */
function subjectTouching(narration: Narration, start: number, group: VerbGroup): Subject | null {
  if (group.first === start && !group.isNonfinite) return subjectAfter(narration, group);
  const subject = subjectBefore(narration, group);
  const isTouching = subject && subject.start >= start && isPhrase(narration, start, subject.start);
  return isTouching ? subject : null;
}

/** Past the comma, dash or `as` between a quotation and what attributes it. */
function skipLinks({ kind, word }: Narration, from: number): number {
  let i = from;
  while (i - from < 3 && (isSeparator(kind[i] ?? 0) || isAs(kind[i] ?? 0, word[i] ?? 0))) i++;
  return i;
}

const isSeparator = (kind: number): boolean => kind === Item.COMMA || kind === Item.DASH;

const isAs = (kind: number, bits: number): boolean => kind === Item.WORD && (bits & WordClass.AS) !== 0;

/** A parenthesis further on in the sentence of a quotation: `It was “a mistake” to wait, Roe said.` */
export function attributionAside(narration: Narration, quote: number): Attribution | null {
  const { sentence, kind } = narration;
  for (let i = quote + 2; i < quote + REACH.aside && sentence[i] === sentence[quote]; i++) {
    if (!isSeparator(kind[i - 1] ?? 0)) continue;
    const attribution = asideAt(narration, i);
    if (attribution) return attribution;
  }
  return null;
}

const MAX_ASIDE = 8;

/** `Roe said` between two commas or at the end of a sentence. */
export function asideAt(narration: Narration, start: number): Attribution | null {
  for (let i = start; i < start + MAX_ASIDE; i++) {
    if (narration.kind[i] !== Item.WORD && narration.kind[i] !== Item.POSSESSIVE) return null;
    const group = readVerbGroup(narration, i);
    if (!group) continue;
    if (group.isNonfinite || (group.bits & Cue.SAY) === 0) return null;
    const subject = subjectTouching(narration, start, group);
    if (!subject) return null;
    return isClosed(narration, Math.max(subject.end, i + 1)) ? byVerb(group, subject) : null;
  }
  return null;
}

/** Whether a parenthesis ends here: at a comma, the sentence's end, or what tells when and where. */
function isClosed({ kind, word, sentence }: Narration, item: number): boolean {
  if (sentence[item] !== sentence[item - 1]) return true;
  if (kind[item] === Item.WORD) return ((word[item] ?? 0) & (WordClass.PREPOSITION | WordClass.TIME)) !== 0;
  return kind[item] === Item.STOP || isSeparator(kind[item] ?? 0);
}
