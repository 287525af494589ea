import type { EntityFinding } from '../../extract/finding.js';
import type { EntityType } from '../../facts/entity.js';
import { foldName } from './folded-name.js';
import { withoutHonorific, withoutNickname } from './person-name.js';

/** Types that may name one thing; a surname is never a place because both are spelt alike. */
export type Family = 'person' | 'place' | 'group' | 'thing';

/** One way of writing a name, within a family: all of a document's mentions that fold to the same. */
export interface Form {
  readonly id: number;
  readonly family: Family;
  /** Folded, see `folded-name.ts`. */
  readonly key: string;
  readonly words: readonly string[];
  /** The first mention's index. */
  readonly first: number;
  /** How often each spelling occurs, in order of first mention. */
  readonly spellings: Map<string, number>;
  /** The sum of the mentions' confidence, by type. */
  readonly types: Map<EntityType, number>;
  /** The name that a rule or the user knows for it. */
  given?: string;
}

export interface Forms {
  readonly list: readonly Form[];
  /** The form of every mention, by index. */
  readonly ofMention: Int32Array;
  /** By family, then by key. */
  readonly named: Readonly<Record<Family, ReadonlyMap<string, Form>>>;
}

/** Gathers mentions by what they fold to. Every distinct spelling is folded once. */
export function gatherForms(text: string, mentions: readonly EntityFinding[]): Forms {
  const gathering = {
    list: [],
    person: openFamily(),
    place: openFamily(),
    group: openFamily(),
    thing: openFamily(),
  };
  const ofMention = new Int32Array(mentions.length);
  mentions.forEach((mention, index) => {
    const form = gather(gathering, mention, { text: text.slice(mention.start, mention.end), index });
    ofMention[index] = form.id;
  });
  const { list, person, place, group, thing } = gathering;
  const named = { person: person.byKey, place: place.byKey, group: group.byKey, thing: thing.byKey };
  return { list, ofMention, named };
}

interface FamilyForms {
  readonly bySpelling: Map<string, Form>;
  readonly byKey: Map<string, Form>;
}

type Gathering = Record<Family, FamilyForms> & { readonly list: Form[] };

const openFamily = (): FamilyForms => ({ bySpelling: new Map(), byKey: new Map() });

interface Spelled {
  readonly text: string;
  /** The mention's. */
  readonly index: number;
}

/** The form of one mention, counted in. */
function gather(gathering: Gathering, { type, confidence, name }: EntityFinding, spelled: Spelled): Form {
  const family = familyOf(type);
  const { bySpelling } = gathering[family];
  const known = bySpelling.get(spelled.text);
  const form = known ?? formOf(gathering, family, spelled);
  if (known === undefined) bySpelling.set(spelled.text, form);
  form.spellings.set(spelled.text, (form.spellings.get(spelled.text) ?? 0) + 1);
  form.types.set(type, (form.types.get(type) ?? 0) + confidence);
  if (name !== undefined) form.given ??= name;
  return form;
}

function formOf(gathering: Gathering, family: Family, { text, index }: Spelled): Form {
  const { list } = gathering;
  const { byKey } = gathering[family];
  const folded = foldName(family === 'person' ? withoutNickname(text) : text).split(' ');
  const words = family === 'person' ? withoutHonorific(folded) : folded;
  const key = words.join(' ');
  const known = byKey.get(key);
  if (known !== undefined) return known;
  const form = { id: list.length, family, key, words, first: index, spellings: new Map(), types: new Map() };
  list.push(form);
  byKey.set(key, form);
  return form;
}

function familyOf(type: EntityType): Family {
  switch (type) {
    case 'PERSON':
      return 'person';
    case 'LOCATION':
      return 'place';
    case 'NORP':
      return 'group';
    default:
      return 'thing';
  }
}

/** The type that most of a form's mentions have, weighed by their confidence; the first of equals. */
export function mainTypeOf(types: ReadonlyMap<EntityType, number>): EntityType | undefined {
  let best: EntityType | undefined;
  let weight = -1;
  for (const [type, sum] of types) {
    if (sum > weight) {
      best = type;
      weight = sum;
    }
  }
  return best;
}
