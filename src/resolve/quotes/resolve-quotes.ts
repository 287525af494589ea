import type { QuoteFinding } from '../../extract/finding.js';
import type { Span } from '../../text/span.js';
import type { Document } from '../../tokenize/document.js';
import { sentenceIndexAt } from '../../tokenize/sentences.js';
import { settleOverlaps } from '../overlaps.js';
import type { ResolvedEntity, ResolvedQuote } from '../resolved.js';
import type { Story } from './antecedents.js';
import { carryOver } from './carry-over.js';
import { firstAtOrAfter, readDiscourse } from './discourse.js';
import { sexesOf } from './sexes.js';
import { nameSpeaker } from './speaker-names.js';

/** Overlaps, then who speaks on, then who the speaker of each quotation is. */
export function resolveQuotes(
  document: Document,
  findings: readonly QuoteFinding[],
  entities: readonly ResolvedEntity[],
): readonly ResolvedQuote[] {
  if (findings.length === 0) return [];
  const quotations = carryOver(document.text, settleOverlaps(findings).kept);
  return nameSpeakers(storyOf(document, quotations, entities), quotations);
}

const storyOf = (
  document: Document,
  quotations: readonly QuoteFinding[],
  entities: readonly ResolvedEntity[],
): Story => ({
  text: document.text,
  discourse: readDiscourse(document, entities, quotations),
  sexes: sexesOf(document.text, entities),
  sentenceAt: (offset) => sentenceIndexAt(document.sentences, offset),
  sentenceStart: (offset) => document.sentences.start[sentenceIndexAt(document.sentences, offset)] ?? 0,
});

function nameSpeakers(story: Story, quotations: readonly QuoteFinding[]): ResolvedQuote[] {
  let lastSpeaker: string | null = null;
  return quotations.map((quotation) => {
    const span = quotation.speaker ?? subjectBefore(story, quotation);
    const speaker = span && nameSpeaker(story, span, lastSpeaker);
    lastSpeaker = speaker?.entity ?? lastSpeaker;
    return { ...quotation, speaker };
  });
}

/** The person whom the sentence before a quotation of its own tells of: `Jane Roe is hopeful. “It will work.”` */
function subjectBefore({ discourse, sentenceAt }: Story, { start, content }: QuoteFinding): Span | null {
  if (!/[.?!,…]$/.test(content)) return null;
  const before = sentenceAt(start) - 1;
  let subject: Span | null = null;
  for (let i = firstAtOrAfter(discourse, start) - 1; i >= 0; i--) {
    const mentioned = discourse[i];
    if (!mentioned || mentioned.sentence < before) break;
    if (mentioned.isSubject && mentioned.mention.type === 'PERSON') subject = mentioned.mention;
  }
  return subject && start - subject.end < 400 ? { start: subject.start, end: subject.end } : null;
}
