import type { Kind } from '../facts/kinds.js';
import { JUDGES, type Judged } from './judges.js';
import type { Pair } from './pairing.js';

interface Verdicts {
  readonly judged: number;
  readonly right: number;
}

/** Counts of one kind or type; they add up over documents and files. */
export interface Tally {
  readonly gold: number;
  readonly predicted: number;
  /** Pairs of the same span. */
  readonly exact: number;
  /** Pairs that overlap, the exact ones among them. */
  readonly overlap: number;
  /** By judge, among the overlapping pairs. */
  readonly verdicts: Readonly<Record<string, Verdicts>>;
}

export function tallyPairs(
  kind: Kind,
  counts: { readonly gold: number; readonly predicted: number },
  pairs: readonly Pair<Judged, Judged>[],
): Tally {
  const judges = Object.entries(JUDGES[kind]);
  const verdicts = judges.map(([name, judge]) => {
    const given = pairs
      .map(({ gold, predicted }) => judge(gold, predicted))
      .filter((verdict) => verdict !== null);
    return [name, { judged: given.length, right: given.filter((verdict) => verdict).length }] as const;
  });
  const exact = pairs.filter(({ isExact }) => isExact).length;
  return { ...counts, exact, overlap: pairs.length, verdicts: Object.fromEntries(verdicts) };
}

export const addTallies = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(addTally, { gold: 0, predicted: 0, exact: 0, overlap: 0, verdicts: {} });

const addTally = (a: Tally, b: Tally): Tally => ({
  gold: a.gold + b.gold,
  predicted: a.predicted + b.predicted,
  exact: a.exact + b.exact,
  overlap: a.overlap + b.overlap,
  verdicts: addVerdicts(a.verdicts, b.verdicts),
});

function addVerdicts(a: Tally['verdicts'], b: Tally['verdicts']): Tally['verdicts'] {
  const none: Verdicts = { judged: 0, right: 0 };
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries(
    [...names].map((name) => {
      const [one, other] = [a[name] ?? none, b[name] ?? none];
      return [name, { judged: one.judged + other.judged, right: one.right + other.right }];
    }),
  );
}
