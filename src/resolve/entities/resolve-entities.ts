import type { EntityFinding } from '../../extract/finding.js';
import { sliceOf } from '../../text/span.js';
import type { Document } from '../../tokenize/document.js';
import { settleOverlaps } from '../overlaps.js';
import type { ResolvedEntity } from '../resolved.js';

/** Overlaps, then which mentions are one entity, and its name, role and affiliation. */
export function resolveEntities(
  document: Document,
  findings: readonly EntityFinding[],
): readonly ResolvedEntity[] {
  const ids = new Map<string, string>();
  return settleOverlaps(findings).kept.map((finding) => {
    const name = finding.name ?? sliceOf(document.text, finding);
    const entity = ids.get(name) ?? `e${ids.size + 1}`;
    ids.set(name, entity);
    return { ...finding, name, entity, role: finding.role ?? null, affiliation: finding.affiliation ?? null };
  });
}
