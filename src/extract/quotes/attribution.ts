import { Cue } from '../../lexicon/cue-verbs.js';
import { WordClass } from '../../lexicon/function-words.js';
import { Item, type Narration } from './narration.js';
import { isPhrase, type Phrase, phraseAfter } from './noun-phrases.js';
import { type Subject, subjectAfter, subjectBefore } from './subjects.js';
import { readVerbGroup, type VerbGroup } from './verb-groups.js';

/** A cue with its subject, as it stands to one quotation. */
export interface Attribution {
  readonly cue: Phrase;
  readonly subject: Subject | null;
  readonly bits: number;
}

const REACH = { before: 60, after: 30 } as const;

/** `“…,” said Jane Roe`, `“…,” Jane Roe said`: the first cue behind a quotation whose subject touches it. */
export function attributionAfter(narration: Narration, quote: number): Attribution | null {
  const start = skipLinks(narration, quote + 1);
  for (let i = start; i < start + REACH.after && isOpen(narration, i, quote); i++) {
    const group = readVerbGroup(narration, i);
    if (!group) continue;
    const isNext = group.first === start && !group.isNonfinite;
    const subject = isNext ? subjectAfter(narration, group) : subjectBefore(narration, group);
    if (subject && (isNext || touches(narration, start, subject))) return toAttribution(group, subject);
    if (!group.isNonfinite) return null;
  }
  return null;
}

/** Whether the scan behind a quotation may go on at item `item`: the same sentence, no other quotation. */
const isOpen = ({ kind, sentence }: Narration, item: number, quote: number): boolean =>
  sentence[item] === sentence[quote] && kind[item] !== Item.QUOTE;

const touches = (narration: Narration, start: number, subject: Subject): boolean =>
  subject.start >= start && isPhrase(narration, start, subject.start);

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
  for (let i = quote + 2; i < quote + REACH.before && sentence[i] === sentence[quote]; i++) {
    if (!isSeparator(kind[i - 1] ?? 0)) continue;
    const attribution = asideAt(narration, i);
    if (attribution) return attribution;
  }
  return null;
}

/** `Roe said` between two commas or at the end of a sentence. */
function asideAt(narration: Narration, start: number): Attribution | null {
  for (let i = start; i < start + 8; i++) {
    if (narration.kind[i] !== Item.WORD && narration.kind[i] !== Item.POSSESSIVE) return null;
    const group = readVerbGroup(narration, i);
    if (!group) continue;
    if (group.isNonfinite || (group.bits & Cue.SAY) === 0) return null;
    const isNext = group.first === start;
    const subject = isNext ? subjectAfter(narration, group) : subjectBefore(narration, group);
    if (!subject || !(isNext || touches(narration, start, subject))) return null;
    return isClosed(narration, isNext ? subject.end : i + 1) ? toAttribution(group, subject) : null;
  }
  return null;
}

/** Whether a parenthesis ends here: at a comma, the sentence's end, or what tells when and where. */
function isClosed({ kind, word, sentence }: Narration, item: number): boolean {
  if (sentence[item] !== sentence[item - 1]) return true;
  if (kind[item] !== Item.WORD)
    return kind[item] === Item.COMMA || kind[item] === Item.STOP || kind[item] === Item.DASH;
  return ((word[item] ?? 0) & (WordClass.PREPOSITION | WordClass.TIME)) !== 0;
}

/** The cues of the sentence before a quotation, the nearest first. */
export function* attributionsBefore(narration: Narration, quote: number): Iterable<Attribution> {
  const { sentence } = narration;
  for (let i = quote - 1; i >= 0 && quote - i < REACH.before && sentence[i] === sentence[quote]; i--) {
    const group = readVerbGroup(narration, i);
    if (!group || (group.bits & BEFORE_FRAMES) === 0) continue;
    const subject = group.isPassive ? agentOf(narration, group) : subjectBefore(narration, group);
    if (subject || !group.isPassive) yield toAttribution(group, subject);
  }
}

/** `was called “…” by Roe`, `as was said by Roe`: who acts in a passive stands behind `by`, where it is told. */
function agentOf(narration: Narration, group: VerbGroup): Subject | null {
  const { sentence, word, kind } = narration;
  for (let i = group.verb + 1; i < group.verb + 12 && sentence[i] === sentence[group.verb]; i++) {
    if (kind[i] !== Item.WORD || ((word[i] ?? 0) & WordClass.BY) === 0) continue;
    const phrase = phraseAfter(narration, i + 1);
    return phrase && { ...phrase, by: 'after' };
  }
  return null;
}

const BEFORE_FRAMES = Cue.SAY | Cue.CALL | Cue.TELL;

const toAttribution = (group: VerbGroup, subject: Subject | null): Attribution => ({
  cue: { start: group.verb, end: group.verb + 1 },
  subject,
  bits: group.bits,
});
