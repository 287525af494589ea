import type { EntityFields, EntityFinding } from '../../extract/finding.js';
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
  const mentions = settleOverlaps(findings).kept;
  const linked = linkMentions(document, mentions).map(withLink);
  return linked.map((mention, index) => withRole(mention, roleOf(document, linked, index)));
}

type Named = Omit<ResolvedEntity, 'role' | 'affiliation'> & EntityFields;

/** What the user gave is kept as given. */
function withLink({ mention, entity, name, type, because }: Linked): Named {
  return {
    ...mention,
    type: mention.given ? mention.type : type,
    name: mention.name ?? name,
    entity,
    because: [...(mention.because ?? []), `linked by ${because}`],
  };
}

const withRole = (mention: Named, stated: Role): ResolvedEntity => ({
  ...mention,
  role: mention.role ?? stated.role,
  affiliation: mention.affiliation ?? stated.affiliation,
});
