import type { CHANGE_TYPES, Change } from './change.js';
import { compareFacts } from './compare-facts.js';
import { type FactSet, pairRenamed } from './pair-documents.js';

export const STATUSES = ['same', 'changed', 'renamed', 'gone', 'new'] as const;

/** What became of one document. */
export interface DocumentChange {
  readonly status: (typeof STATUSES)[number];
  readonly source: string;
  /** What a renamed document was called. */
  readonly was: string | null;
  /** Facts it has now; of a document that is gone, facts it had. */
  readonly facts: number;
  /** Empty for a document that is new or gone: all of it is. */
  readonly changes: readonly Change[];
}

/** Numbers that sum a comparison up. */
export interface Summary {
  readonly equal: boolean;
  readonly documents: Readonly<Record<(typeof STATUSES)[number], number>>;
  /** Moved counts moves, not the facts that went along. */
  readonly facts: Readonly<Record<(typeof CHANGE_TYPES)[number], number>>;
}

export interface Comparison {
  readonly documents: readonly DocumentChange[];
  readonly summary: Summary;
}

/** Compares two sets of facts document by document, in the order of the new set; those that are gone come last. */
export function compare(
  old: readonly FactSet[],
  now: readonly FactSet[],
  ignored: ReadonlySet<string> = new Set(),
): Comparison {
  const before = new Map(old.map((set) => [set.source, set]));
  const after = new Set(now.map((set) => set.source));
  const gone = old.filter((set) => !after.has(set.source));
  const fresh = now.filter((set) => !before.has(set.source));
  const renamed = new Map(pairRenamed(gone, fresh).map((pair) => [pair.new, pair.old]));
  const known = new Set(renamed.values());
  const documents = [
    ...now.map((set) => documentChange(before.get(set.source) ?? renamed.get(set), set, ignored)),
    ...gone.filter((set) => !known.has(set)).map(goneDocument),
  ];
  return { documents, summary: summarize(documents) };
}

function documentChange(
  old: FactSet | undefined,
  now: FactSet,
  ignored: ReadonlySet<string>,
): DocumentChange {
  const { source, items } = now;
  const facts = items.length;
  if (!old) return { status: 'new', source, was: null, facts, changes: [] };
  const changes = compareFacts(old.items, items, ignored);
  if (old.source !== source) return { status: 'renamed', source, was: old.source, facts, changes };
  return { status: changes.length > 0 ? 'changed' : 'same', source, was: null, facts, changes };
}

const goneDocument = ({ source, items }: FactSet): DocumentChange => ({
  status: 'gone',
  source,
  was: null,
  facts: items.length,
  changes: [],
});

function summarize(documents: readonly DocumentChange[]): Summary {
  const statuses = { same: 0, changed: 0, renamed: 0, gone: 0, new: 0 };
  const facts = { added: 0, missing: 0, changed: 0, moved: 0 };
  for (const { status, changes } of documents) {
    statuses[status]++;
    for (const { type } of changes) facts[type]++;
  }
  return { equal: statuses.same === documents.length, documents: statuses, facts };
}
