import type { Found } from '../finding.js';
import type { Attribution } from './attribution.js';
import { type Site, spanOf } from './site.js';

/** A finding of a quotation; `attribution` is null where the text names nobody there. */
export function toFound(site: Site, attribution: Attribution | null, confidence: number): Found<'quote'> {
  const { quotation, narration } = site;
  const { content, isClause } = site.wording();
  return {
    start: quotation.start,
    end: quotation.end,
    type: isClause ? 'direct' : 'partial',
    content,
    speaker: attribution?.subject ? spanOf(narration, attribution.subject) : null,
    cue: attribution && spanOf(narration, attribution.cue),
    confidence,
  };
}
