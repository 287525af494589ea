import { groupBy } from '../text/group-by.js';
import type { Item } from './entry.js';
import { takeOnce } from './once.js';

/** The facts of one document. */
export interface FactSet {
  readonly source: string;
  readonly items: readonly Item[];
}

export interface SetPair {
  readonly old: FactSet;
  readonly new: FactSet;
}

/** Finds the documents that only changed their names: those that state the same facts, then those that nearly do. */
export function pairRenamed(gone: readonly FactSet[], fresh: readonly FactSet[]): SetPair[] {
  const stated = gone.filter(({ items }) => items.length > 0);
  const equal = takeOnce(equalPairs(stated, fresh));
  const known = new Set(equal.flatMap((pair) => [pair.old, pair.new]));
  const open = (sets: readonly FactSet[]) => sets.filter((set) => !known.has(set));
  return [...equal, ...takeOnce(likePairs(open(stated), open(fresh))), ...emptyPairs(gone, fresh)];
}

/** Documents with the same facts; where several have them, those that kept their file name come first. */
function equalPairs(gone: readonly FactSet[], fresh: readonly FactSet[]): SetPair[] {
  const before = groupBy(gone, printOf);
  const pairs = fresh.flatMap((set) => pairsOf(before.get(printOf(set)) ?? [], set));
  return pairs.sort((a, b) => Number(isSameName(b)) - Number(isSameName(a)));
}

const MAX_TWINS = 16;

const pairsOf = (old: readonly FactSet[], now: FactSet): SetPair[] =>
  old.slice(0, MAX_TWINS).map((set) => ({ old: set, new: now }));

const printOf = ({ items }: FactSet): string => items.map(printOfItem).join('\n');

const printOfItem = ({ entry }: Item): string => `${entry.kind} ${entry.text} ${entry.sentence}`;

/** Share of its facts a document must have kept to be the same under another name. */
const NEARLY = 0.6;

function likePairs(gone: readonly FactSet[], fresh: readonly FactSet[]): SetPair[] {
  const before = groupBy(
    gone.flatMap((set) => set.items.map((item) => ({ set, print: printOfItem(item) }))),
    ({ print }) => print,
  );
  const rated = fresh.flatMap((set) => {
    const votes = new Map<FactSet, number>();
    for (const item of set.items) {
      for (const other of twinsOf(before.get(printOfItem(item)) ?? [])) {
        votes.set(other, (votes.get(other) ?? 0) + 1);
      }
    }
    return [...votes].map(([other, shared]) => ({
      old: other,
      new: set,
      share: shareOf(shared, other, set),
    }));
  });
  return rated.filter(({ share }) => share >= NEARLY).sort((a, b) => b.share - a.share);
}

const twinsOf = (found: readonly { readonly set: FactSet }[]): Set<FactSet> =>
  new Set(found.slice(0, MAX_TWINS).map(({ set }) => set));

const shareOf = (shared: number, a: FactSet, b: FactSet): number =>
  shared / Math.max(a.items.length, b.items.length);

/** A document without facts is known again by its file name alone. */
function emptyPairs(gone: readonly FactSet[], fresh: readonly FactSet[]): SetPair[] {
  const isEmpty = ({ items }: FactSet): boolean => items.length === 0;
  const byName = groupBy(gone.filter(isEmpty), nameOf);
  return takeOnce(fresh.filter(isEmpty).flatMap((set) => pairsOf(byName.get(nameOf(set)) ?? [], set)));
}

const nameOf = ({ source }: FactSet): string => source.slice(source.lastIndexOf('/') + 1);

const isSameName = (pair: SetPair): boolean => nameOf(pair.old) === nameOf(pair.new);
