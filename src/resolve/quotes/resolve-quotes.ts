import type { QuoteFinding } from '../../extract/finding.js';
import type { Span } from '../../text/span.js';
import type { Document } from '../../tokenize/document.js';
import { settleOverlaps } from '../overlaps.js';
import type { ResolvedEntity, ResolvedQuote, Speaker } from '../resolved.js';
import { carryOver } from './carry-over.js';

/** Overlaps, then who speaks on, then who the speaker of each quotation is. */
export function resolveQuotes(
  document: Document,
  findings: readonly QuoteFinding[],
  entities: readonly ResolvedEntity[],
): readonly ResolvedQuote[] {
  return carryOver(document.text, settleOverlaps(findings).kept).map((finding) => ({
    ...finding,
    speaker: finding.speaker && nameSpeaker(finding.speaker, entities),
  }));
}

/** Names the speaker by the last mention within its words. */
function nameSpeaker({ start, end }: Span, mentions: readonly ResolvedEntity[]): Speaker {
  const mention = mentions[firstAtOrAfter(mentions, end) - 1];
  const isInside = mention !== undefined && mention.end > start;
  return { start, end, name: isInside ? mention.name : null, entity: isInside ? mention.entity : null };
}

/** Index of the first mention that starts at `offset` or after it; the mentions are in text order. */
function firstAtOrAfter(mentions: readonly ResolvedEntity[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
