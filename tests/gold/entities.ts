import { ENTITY_TYPES } from '../../src/facts/types.js';
import type { GoldEntity } from './facts.js';
import { lastOf, pick, refuse, splitFields } from './fields.js';
import { type Mark, placeOf } from './marks.js';

/** `⟦AWS|ORG|Amazon Web Services⟧`: type, name unless it is the span itself, `role=`, `affiliation=`. */
export function readEntities(marks: readonly Mark[]): GoldEntity[] {
  const ids = new Map<string, string>();
  const entities: GoldEntity[] = [];
  for (const mark of marks) {
    const type = pick(ENTITY_TYPES, mark.tag);
    if (!type) continue;
    const { plain, named } = splitFields(mark, ['role', 'affiliation']);
    if (plain.length > 1) refuse(mark, 'an entity has one name');
    const name = plain[0] ?? mark.text;
    const known = ids.get(`${type} ${name}`);
    const entity = known ?? `e${ids.size + 1}`;
    ids.set(`${type} ${name}`, entity);
    const [role, affiliation] = [lastOf(named, 'role'), lastOf(named, 'affiliation')];
    entities.push({ kind: 'entity', ...placeOf(mark), type, name, entity, role, affiliation });
  }
  return entities;
}
