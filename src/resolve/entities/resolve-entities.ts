import type { EntityFinding } from '../../extract/finding.js';
import type { Document } from '../../tokenize/document.js';
import { settleOverlaps } from '../overlaps.js';
import type { ResolvedEntity } from '../resolved.js';
import { type Linked, linkMentions } from './link-mentions.js';
import { type Role, roleOf } from './roles.js';

/** Overlaps, then which mentions are one entity, and its name, role and affiliation. */
export function resolveEntities(
  document: Document,
  findings: readonly EntityFinding[],
): readonly ResolvedEntity[] {
  if (findings.length === 0) return [];
  const linked = linkMentions(document, settleOverlaps(findings).kept);
  const typed = linked.map(({ mention, type }) => (mention.type === type ? mention : { ...mention, type }));
  return linked.map((link, index) => resolve(link, roleOf(document, typed, index)));
}

/** What the user or a rule gave is kept as given. */
function resolve({ mention, entity, name, type, because }: Linked, stated: Role): ResolvedEntity {
  return {
    ...mention,
    type,
    name: mention.name ?? name,
    entity,
    role: mention.role ?? stated.role,
    affiliation: mention.affiliation ?? stated.affiliation,
    because: [...(mention.because ?? []), `linked by ${because}`],
  };
}
