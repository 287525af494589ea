import { compare } from '../../src/compare/comparison.js';
import type { FactLike } from '../../src/compare/entry.js';
import { toFactSets } from '../../src/compare/fact-sets.js';

export interface ComparisonTime {
  readonly facts: number;
  readonly change: string;
  /** Milliseconds of processor time, median of the rounds. */
  readonly median: number;
}

const SIZES = [2500, 5000, 10_000, 20_000];
const ROUNDS = 5;

/** How long it takes to compare so many facts with as many accepted ones, by what became of them. */
export function measureComparisons(): ComparisonTime[] {
  return SIZES.flatMap((facts) => {
    const old = sums(facts, (i) => i);
    const changes = [
      ['all as they were', old],
      ['every amount changed', sums(facts, (i) => i + facts)],
      ['turned round', old.toReversed()],
    ] as const;
    return changes.map(([change, now]) => ({ facts, change, median: medianTime(old, now) }));
  });
}

const sums = (count: number, amountOf: (i: number) => number): FactLike[] =>
  Array.from({ length: count }, (_, i) => {
    const text = `$${amountOf(i)} million`;
    const sentence = `Plant number ${i} of the group has cost ${text} since it opened.`;
    return {
      kind: 'money',
      source: 'a.txt',
      line: i + 1,
      column: 9,
      text,
      amount: amountOf(i) * 1e6,
      sentence,
    };
  });

function medianTime(old: readonly FactLike[], now: readonly FactLike[]): number {
  const [before, after] = [toFactSets(old), toFactSets(now)];
  const times = Array.from({ length: ROUNDS }, () => {
    const started = process.cpuUsage();
    compare(before, after);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}
