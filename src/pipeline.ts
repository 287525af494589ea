import { extractFindings, type Findings } from './extract/extract.js';
import type { Fact } from './facts/fact.js';
import { KINDS, type Kind } from './facts/kinds.js';
import { compareFacts } from './facts/order.js';
import { carryOver, continueFacts, type Part } from './resolve/continue-parts.js';
import { locateFacts } from './resolve/locate.js';
import { resolveFindings } from './resolve/resolve.js';
import type { OffsetUnit } from './text/positions.js';
import { type Document, type Hints, NO_HINTS, type Source, toDocument } from './tokenize/document.js';
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
  const facts: Fact[] = [];
  for (const part of factsByPart(source, options)) for (const fact of part.facts) facts.push(fact);
  return facts;
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
  const findings = withNeeded(document, options.kinds, extractFindings(document, options.kinds));
  const resolved = resolveFindings(document, findings).filter(({ kind }) => options.kinds.has(kind));
  return locateFacts(document, resolved, options.offsets).sort(compareFacts);
}

/**
 * A quotation's speaker is named by the entities, so where there is one they are found too, and left out afterwards;
 * sums beside quotations tell who pays with them.
 */
function withNeeded(document: Document, kinds: ReadonlySet<Kind>, findings: Findings): Findings {
  if (!kinds.has('quote') || kinds.has('entity')) return findings;
  if (findings.quote.length + findings.money.length === 0) return findings;
  return { ...findings, entity: extractFindings(document, ENTITIES).entity };
}

const ENTITIES: ReadonlySet<Kind> = new Set(['entity']);
