import type { QuoteFinding } from '../../extract/finding.js';
import { Cue, cueVerbs } from '../../lexicon/cue-verbs.js';
import { SPEAKER_NOUNS } from '../../lexicon/speaker-nouns.js';
import type { Span } from '../../text/span.js';
import type { Document } from '../../tokenize/document.js';
import { sentenceIndexAt } from '../../tokenize/sentences.js';
import type { ResolvedEntity } from '../resolved.js';

/** A mention of an entity as the story goes. */
export interface Mentioned {
  readonly mention: ResolvedEntity;
  /** Number of its sentence. */
  readonly sentence: number;
  /** Whether somebody else's words name it there. */
  readonly isQuoted: boolean;
  /** The first person of its sentence, or the first body, and behind no preposition. */
  readonly isSubject: boolean;
  /** Next to a verb of saying: `Roe said`, `said Roe`. */
  readonly isSpeaking: boolean;
  /** Only says whose or what kind of one: `Roe's lawyer`, `Roe spokeswoman Mary Major`. */
  readonly isModifier: boolean;
}

/** The mentions of a document in text order, each with where it stands in the story. */
export function readDiscourse(
  document: Document,
  mentions: readonly ResolvedEntity[],
  quotations: readonly QuoteFinding[],
): Mentioned[] {
  let quotation = 0;
  const subjects = new Map<string, number>();
  return mentions.map((mention, index) => {
    while ((quotations[quotation]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) quotation++;
    const isQuoted = (quotations[quotation]?.start ?? Number.POSITIVE_INFINITY) <= mention.start;
    const sentence = sentenceIndexAt(document.sentences, mention.start);
    const from = document.sentences.start[sentence] ?? 0;
    const isModifier = modifies(document.text, mention, mentions[index + 1]);
    const canBe =
      !isQuoted && !isModifier && ACTORS.has(mention.type) && canBeSubject(document.text, mention, from);
    const isSubject = canBe && sentence !== subjects.get(mention.type);
    if (isSubject) subjects.set(mention.type, sentence);
    return {
      mention,
      sentence,
      isQuoted,
      isSubject,
      isSpeaking: !isQuoted && isSpeaking(document.text, mention),
      isModifier,
    };
  });
}

const ACTORS: ReadonlySet<string> = new Set(['PERSON', 'ORG']);

/** A possessor, or a name before the role of the next person. */
function modifies(text: string, { end }: Span, next: ResolvedEntity | undefined): boolean {
  if (/^[’']s?\s\w/.test(text.slice(end, end + 4))) return true;
  if (next?.type !== 'PERSON' || next.start - end > MAX_ROLE) return false;
  const role = /^(?: [\w-]{1,20}){0,4} (?<noun>[\w-]{1,20}) $/.exec(text.slice(end, next.start))?.groups
    ?.noun;
  return role !== undefined && SPEAKER_NOUNS.has(role.toLowerCase());
}

const MAX_ROLE = 60;

/** Whether nothing before a mention in its sentence is the subject, and it hangs on no preposition. */
function canBeSubject(text: string, { start }: Span, from: number): boolean {
  const before = text.slice(Math.max(from, start - LOOKED_AT), start);
  return !BEHIND_PREPOSITION.test(before) && !PRONOUN.test(before);
}

const LOOKED_AT = 150;
const BEHIND_PREPOSITION =
  /\b(?:of|for|to|with|by|from|about|against|like|told|on|at|in)(?:\s(?:Mr|Mrs|Ms|Dr)\.?)?\s$/i;
const PRONOUN = /\b(?:he|she)\b/i;

function isSpeaking(text: string, { start, end }: Span): boolean {
  const before = /(?<verb>[a-z]{3,12})\s$/.exec(text.slice(Math.max(0, start - 14), start));
  const after = /^\s(?<verb>[a-z]{3,12})\b/.exec(text.slice(end, end + 14));
  return [before, after].some((match) => isSaying(match?.groups?.verb ?? ''));
}

function isSaying(word: string): boolean {
  const bits = cueVerbs().get(word) ?? 0;
  return (bits & Cue.SAY) !== 0 && (bits & (Cue.PAST | Cue.THIRD)) !== 0;
}

/** Index of the first mention that starts at `offset` or after it. */
export function firstAtOrAfter(discourse: readonly Mentioned[], offset: number): number {
  let low = 0;
  let high = discourse.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((discourse[middle]?.mention.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
