import type { QuoteFinding } from '../../extract/finding.js';
import { isOverlap, type Span } from '../../text/span.js';
import type { Document } from '../../tokenize/document.js';
import { settleOverlaps } from '../overlaps.js';
import type { ResolvedEntity, ResolvedQuote, Speaker } from '../resolved.js';

/** Overlaps, then who the speaker of each quotation is. */
export function resolveQuotes(
  _document: Document,
  findings: readonly QuoteFinding[],
  entities: readonly ResolvedEntity[],
): readonly ResolvedQuote[] {
  return settleOverlaps(findings).kept.map((finding) => ({
    ...finding,
    speaker: nameSpeaker(finding.speaker, entities),
  }));
}

function nameSpeaker(speaker: Span | null, entities: readonly ResolvedEntity[]): Speaker | null {
  if (speaker === null) return null;
  const mention = entities.find((entity) => isOverlap(entity, speaker));
  return {
    start: speaker.start,
    end: speaker.end,
    name: mention?.name ?? null,
    entity: mention?.entity ?? null,
  };
}
