import { extractFindings } from '../extract/extract.js';
import type { Finding } from '../extract/finding.js';
import { KINDS } from '../facts/kinds.js';
import { settleOverlaps } from '../resolve/overlaps.js';
import { resolveFindings } from '../resolve/resolve.js';
import type { Resolved } from '../resolve/resolved.js';
import { compareSpans } from '../text/span.js';
import { type Document, type Hints, type Source, toDocument } from '../tokenize/document.js';

/** All stages of one text, in text order. */
export interface Trace {
  readonly document: Document;
  /** What every rule found. */
  readonly findings: readonly Finding[];
  /** Findings that lost an overlap, with what they lost to. */
  readonly losses: ReadonlyMap<Finding, Finding>;
  readonly resolved: readonly Resolved[];
  /** Texts that the user wants not to see. */
  readonly ignored: ReadonlySet<string>;
}

/** Runs the pipeline with nothing thrown away. */
export function traceOf(source: Source, hints: Hints): Trace {
  const document = toDocument(source, { ...hints, ignored: new Set() });
  const found = extractFindings(document, new Set(KINDS));
  const groups: readonly (readonly Finding[])[] = KINDS.map((kind) => found[kind]);
  const lost = groups.flatMap((group) => settleOverlaps(group).lost);
  return {
    document,
    findings: groups.flat().sort(compareSpans),
    losses: new Map(lost.map(({ finding, to }) => [finding, to])),
    resolved: resolveFindings(document, found).sort(compareSpans),
    ignored: hints.ignored ?? new Set(),
  };
}
