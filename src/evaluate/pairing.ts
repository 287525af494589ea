import { isOverlap, isSameSpan, type Span } from '../text/span.js';

export interface Pair<G, P> {
  readonly gold: G;
  readonly predicted: P;
  readonly isExact: boolean;
}

interface Candidate<G, P> extends Pair<G, P> {
  readonly likeness: number;
  readonly order: readonly [goldIndex: number, predictedIndex: number];
}

/** Pairs what overlaps one to one, greedily, the best intersection over union first; then the first in the text. */
export function pairUp<G extends Span, P extends Span>(
  gold: readonly G[],
  predicted: readonly P[],
): Pair<G, P>[] {
  const byStart = predicted
    .map((fact, index) => ({ fact, index }))
    .sort((a, b) => a.fact.start - b.fact.start);
  const reach = runningMaximum(byStart.map(({ fact }) => fact.end));
  const candidates = gold.flatMap((fact, i) =>
    overlapping(fact, byStart, reach).map((other) => toCandidate(fact, other.fact, [i, other.index])),
  );
  candidates.sort(compareCandidates);
  const takenGold = new Set<number>();
  const takenPredicted = new Set<number>();
  return candidates.filter(({ order: [i, j] }) => {
    if (takenGold.has(i) || takenPredicted.has(j)) return false;
    takenGold.add(i);
    takenPredicted.add(j);
    return true;
  });
}

const compareCandidates = (a: Candidate<Span, Span>, b: Candidate<Span, Span>): number =>
  b.likeness - a.likeness ||
  a.gold.start - b.gold.start ||
  a.predicted.start - b.predicted.start ||
  a.order[0] - b.order[0] ||
  a.order[1] - b.order[1];

interface Indexed<P> {
  readonly fact: P;
  readonly index: number;
}

/** Those of the facts, ordered by start, that share something with the span; `reach` is how far any before goes. */
function overlapping<P extends Span>(
  span: Span,
  byStart: readonly Indexed<P>[],
  reach: readonly number[],
): Indexed<P>[] {
  const found: Indexed<P>[] = [];
  for (let i = firstAbove(reach, span.start); i < byStart.length; i++) {
    const indexed = byStart[i];
    if (!indexed || indexed.fact.start >= span.end) break;
    if (isOverlap(indexed.fact, span)) found.push(indexed);
  }
  return found;
}

function runningMaximum(values: readonly number[]): number[] {
  let most = Number.NEGATIVE_INFINITY;
  return values.map((value) => {
    most = Math.max(most, value);
    return most;
  });
}

/** Index of the first of the rising values that is above the limit. */
function firstAbove(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function toCandidate<G extends Span, P extends Span>(
  gold: G,
  predicted: P,
  order: readonly [number, number],
): Candidate<G, P> {
  const shared = Math.min(gold.end, predicted.end) - Math.max(gold.start, predicted.start);
  const all = gold.end - gold.start + (predicted.end - predicted.start) - shared;
  return { gold, predicted, isExact: isSameSpan(gold, predicted), likeness: shared / all, order };
}
