/** A fact as JSON has it: one of ours, or one read back from a file that an earlier version wrote. */
export interface FactLike extends Entry {
  readonly source: string;
}

/** What a fact says, less where it stands: its fields in their order, entities by name and not by number. */
export interface Entry {
  readonly kind: string;
  readonly text: string;
  readonly sentence: string;
  readonly [field: string]: unknown;
}

/** An entry and its place in the document it was found in, null where that is not known. */
export interface Item {
  readonly entry: Entry;
  readonly place: { readonly line: number; readonly column: number } | null;
}

/** The facts of one document as items, in their order. */
export function toItems(facts: readonly FactLike[]): Item[] {
  const labels = labelEntities(facts);
  return facts.map((fact) => ({ entry: toEntry(fact, labels), place: placeOf(fact) }));
}

function toEntry(fact: FactLike, labels: Labels): Entry {
  const { kind, text, sentence } = fact;
  return { ...withoutPlaces(fact, labels), kind, text, sentence };
}

/** Where a fact stands is no part of what it says: an edit earlier in the text moves it. */
const PLACES: ReadonlySet<string> = new Set(['source', 'start', 'end', 'line', 'column']);
/** Fields that hold the id of an entity. Ids count the mentions before them, so that they move too. */
const REFERENCES: ReadonlySet<string> = new Set(['entity', 'giver', 'receiver']);

function withoutPlaces(object: object, labels: Labels): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(object)) {
    if (PLACES.has(field)) continue;
    const shown = REFERENCES.has(field) ? labelOf(value, object, labels) : withoutPlacesIn(value, labels);
    if (shown !== undefined) kept[field] = shown;
  }
  return kept;
}

function withoutPlacesIn(value: unknown, labels: Labels): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutPlacesIn(item, labels));
  return isObject(value) ? withoutPlaces(value, labels) : value;
}

/** The entity's name, or nothing where the name beside the id says as much. */
function labelOf(id: unknown, beside: object, labels: Labels): unknown {
  if (typeof id !== 'string') return id;
  const label = labels.get(id);
  return 'name' in beside && beside.name === label ? undefined : label;
}

type Labels = ReadonlyMap<string, string>;

/** Names for ids: the canonical name, and `name (2)` for a second entity of that name. */
function labelEntities(facts: readonly FactLike[]): Labels {
  const labels = new Map<string, string>();
  const bearers = new Map<string, number>();
  for (const { id, name } of facts.flatMap(namedIn)) {
    if (labels.has(id)) continue;
    const count = (bearers.get(name) ?? 0) + 1;
    bearers.set(name, count);
    labels.set(id, count === 1 ? name : `${name} (${count})`);
  }
  return labels;
}

const namedIn = (fact: FactLike): { id: string; name: string }[] =>
  [fact, ...Object.values(fact)].filter(isObject).flatMap((object) => {
    const { entity: id, name } = { entity: null, name: null, ...object };
    return typeof id === 'string' && typeof name === 'string' ? [{ id, name }] : [];
  });

function placeOf({ line, column }: FactLike): Item['place'] {
  return typeof line === 'number' && typeof column === 'number' ? { line, column } : null;
}

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether a value that was read has what every entry has. */
export const isEntry = (value: unknown): value is Entry =>
  isObject(value) &&
  'kind' in value &&
  typeof value.kind === 'string' &&
  'text' in value &&
  typeof value.text === 'string' &&
  'sentence' in value &&
  typeof value.sentence === 'string';
