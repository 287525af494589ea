import type { EntityFinding } from '../../extract/finding.js';
import type { Document } from '../../tokenize/document.js';
import { settleOverlaps } from '../overlaps.js';
import type { ResolvedEntity } from '../resolved.js';
import { type Linked, linkMentions } from './link-mentions.js';

/** Overlaps, then which mentions are one entity, and its name, role and affiliation. */
export function resolveEntities(
  document: Document,
  findings: readonly EntityFinding[],
): readonly ResolvedEntity[] {
  const mentions = settleOverlaps(findings).kept;
  const linked = linkMentions(document, mentions);
  return mentions.flatMap((mention, index) => {
    const link = linked[index];
    return link === undefined ? [] : [resolve(mention, link)];
  });
}

/** What the user gave is kept as given. */
function resolve(mention: EntityFinding, { entity, name, type, because }: Linked): ResolvedEntity {
  const { role = null, affiliation = null } = mention;
  return {
    ...mention,
    type: mention.given ? mention.type : type,
    name: mention.name ?? name,
    entity,
    role,
    affiliation,
    because: [...(mention.because ?? []), `linked by ${because}`],
  };
}
