import { extractFindings } from './extract/extract.js';
import type { Fact } from './facts/fact.js';
import { KINDS, type Kind } from './facts/kinds.js';
import { compareFacts } from './facts/order.js';
import { locateFacts } from './resolve/locate.js';
import { resolveFindings } from './resolve/resolve.js';
import type { OffsetUnit } from './text/positions.js';
import { type Hints, NO_HINTS, type Source, toDocument } from './tokenize/document.js';

export interface PipelineOptions {
  readonly kinds: ReadonlySet<Kind>;
  readonly hints: Hints;
  readonly offsets: OffsetUnit;
}

export const DEFAULT_OPTIONS: PipelineOptions = {
  kinds: new Set(KINDS),
  hints: NO_HINTS,
  offsets: 'codepoint',
};

/** The facts of one text: tokenize → extract → resolve → locate, in the order they are printed. */
export function factsOf(source: Source, options: PipelineOptions = DEFAULT_OPTIONS): Fact[] {
  const document = toDocument(source, options.hints);
  const findings = extractFindings(document, withNeeded(options.kinds));
  const resolved = resolveFindings(document, findings).filter(({ kind }) => options.kinds.has(kind));
  return locateFacts(document, resolved, options.offsets).sort(compareFacts);
}

/** A quotation's speaker is named by the entities, so they are found too, and left out afterwards. */
const withNeeded = (kinds: ReadonlySet<Kind>): ReadonlySet<Kind> =>
  kinds.has('quote') ? new Set<Kind>([...kinds, 'entity']) : kinds;
