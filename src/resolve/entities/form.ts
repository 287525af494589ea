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
}

/** Gathers mentions by what they fold to. Every distinct spelling is folded once. */
export function gatherForms(text: string, mentions: readonly EntityFinding[]): Forms {
  const list: Form[] = [];
  const bySpelling = new Map<string, Form>();
  const byKey = new Map<string, Form>();
  const ofMention = new Int32Array(mentions.length);
  mentions.forEach(({ start, end, type, confidence, name }, index) => {
    const spelling = text.slice(start, end);
    const family = familyOf(type);
    const spelt = `${family} ${spelling}`;
    const form = bySpelling.get(spelt) ?? formOf(spelling, { list, byKey, family, first: index });
    bySpelling.set(spelt, form);
    form.spellings.set(spelling, (form.spellings.get(spelling) ?? 0) + 1);
    form.types.set(type, (form.types.get(type) ?? 0) + confidence);
    if (name !== undefined) form.given ??= name;
    ofMention[index] = form.id;
  });
  return { list, ofMention };
}

interface Gathering {
  readonly list: Form[];
  readonly byKey: Map<string, Form>;
  readonly family: Family;
  readonly first: number;
}

function formOf(spelling: string, { list, byKey, family, first }: Gathering): Form {
  const folded = foldName(family === 'person' ? withoutNickname(spelling) : spelling).split(' ');
  const words = family === 'person' ? withoutHonorific(folded) : folded;
  const key = words.join(' ');
  const known = byKey.get(`${family} ${key}`);
  if (known !== undefined) return known;
  const form = { id: list.length, family, key, words, first, spellings: new Map(), types: new Map() };
  list.push(form);
  byKey.set(`${family} ${key}`, form);
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
