import { extractFindings } from './extract/extract.js';
import type { Fact } from './facts/fact.js';
import { KINDS, type Kind } from './facts/kinds.js';
import { compareFacts } from './facts/order.js';
import { carryOver, continueFacts, type Part } from './resolve/continue-parts.js';
import { locateFacts } from './resolve/locate.js';
import { resolveFindings } from './resolve/resolve.js';
import type { OffsetUnit } from './text/positions.js';
import { type Hints, NO_HINTS, type Source, toDocument } from './tokenize/document.js';
import { cutParts } from './tokenize/parts.js';

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
  const facts: Fact[][] = [];
  for (const part of factsByPart(source, options)) facts.push([...part.facts]);
  return facts.flat();
}

/**
 * The same facts part by part, so that a text of any length needs little memory; `before` is the last part of what
 * `source` continues.
 */
export function* factsByPart(
  source: Source,
  options: PipelineOptions,
  before: Part | null = null,
): Generator<Part> {
  let part = before;
  for (const text of cutParts(source.text)) {
    const carry = carryOver(part, options.offsets);
    const facts = factsOfPart({ ...source, text, reference: source.reference ?? carry.reference }, options);
    part = { text, facts: continueFacts(facts, carry), carry };
    yield part;
  }
}

function factsOfPart(source: Source, options: PipelineOptions): Fact[] {
  const document = toDocument(source, options.hints);
  const findings = extractFindings(document, withNeeded(options.kinds));
  const resolved = resolveFindings(document, findings).filter(({ kind }) => options.kinds.has(kind));
  return locateFacts(document, resolved, options.offsets).sort(compareFacts);
}

/** A quotation's speaker is named by the entities, so they are found too, and left out afterwards. */
const withNeeded = (kinds: ReadonlySet<Kind>): ReadonlySet<Kind> =>
  kinds.has('quote') ? new Set<Kind>([...kinds, 'entity']) : kinds;
