import type { EntityFinding } from '../../extract/finding.js';
import type { EntityType } from '../../facts/entity.js';
import type { Document } from '../../tokenize/document.js';
import { canonicalName } from './canonical-name.js';
import { type Form, mainTypeOf } from './form.js';
import { type Ledger, openLedger } from './ledger.js';
import { LINKING_STEPS } from './linking-steps.js';

/** What linking says of a mention. */
export interface Linked {
  readonly mention: EntityFinding;
  /** `e1`, `e2` by first mention. */
  readonly entity: string;
  readonly name: string;
  readonly type: EntityType;
  /** The step that tied the mention to others: `acronym`, `person-short-name`; `same-name` where it reads alike. */
  readonly because: string;
}

/** Decides which mentions (in text order) are one entity, what it is called and of what type it is. */
export function linkMentions(document: Document, mentions: readonly EntityFinding[]): readonly Linked[] {
  const ledger = openLedger(document, mentions);
  for (const step of LINKING_STEPS) step.apply(ledger);
  const entities = describeEntities(ledger);
  return mentions.map((mention, index) => {
    const form = ledger.formOfMention[index] ?? 0;
    const entity = entities.get(ledger.entities.rootOf(form));
    if (entity === undefined) throw new RangeError(`mention ${index} belongs to no entity`);
    const type = mention.given ? mention.type : entity.type;
    const because = becauseOf(ledger, index, form);
    return { mention, entity: entity.entity, name: entity.name, type, because };
  });
}

type Described = Omit<Linked, 'mention' | 'because'>;

/** Every entity by its root form. A form whose mentions were all moved to another one names nothing. */
function describeEntities(ledger: Ledger): ReadonlyMap<number, Described> {
  const described = new Map<number, Described>();
  const members = membersOf(ledger);
  for (const form of ledger.formOfMention) {
    const root = ledger.entities.rootOf(form);
    if (described.has(root)) continue;
    described.set(root, describe(ledger, members.get(root) ?? [], described.size + 1));
  }
  return described;
}

function membersOf({ forms, entities }: Ledger): ReadonlyMap<number, readonly Form[]> {
  const members = new Map<number, Form[]>();
  for (const form of forms) {
    const root = entities.rootOf(form.id);
    const known = members.get(root);
    if (known === undefined) members.set(root, [form]);
    else known.push(form);
  }
  return members;
}

function describe(ledger: Ledger, forms: readonly Form[], number: number): Described {
  const types = new Map<EntityType, number>();
  for (const form of forms) {
    for (const [type, weight] of form.types) types.set(type, (types.get(type) ?? 0) + weight);
  }
  const type = mainTypeOf(types) ?? 'ORG';
  const current = forms.filter(({ id }) => !ledger.formerNames.has(id));
  const given = forms.find((form) => form.given !== undefined)?.given;
  const name = given ?? canonicalName(current.length > 0 ? current : forms, type);
  return { entity: `e${number}`, name, type };
}

function becauseOf(ledger: Ledger, index: number, form: number): string {
  const moved = ledger.movedBecause.get(index) ?? ledger.entities.becauseOf(form);
  return moved ?? (ledger.forms[form]?.first === index ? 'first-mention' : 'same-name');
}
