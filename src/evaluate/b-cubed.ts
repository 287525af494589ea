/** Precision, recall and their harmonic mean, from 0 to 1. */
export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * B-cubed: for every mention, how much of its predicted cluster is right and how much of its true one was found,
 * averaged over mentions. Both arrays name the cluster of the same mentions in the same order.
 * Bagga & Baldwin, Algorithms for scoring coreference chains, LREC 1998.
 */
export function scoreBCubed(gold: readonly string[], predicted: readonly string[]): Agreement {
  if (gold.length !== predicted.length) throw new RangeError('B-cubed compares the same mentions');
  if (gold.length === 0) return { precision: 1, recall: 1, f1: 1 };
  const pairs = gold.map((cluster, i) => JSON.stringify([cluster, predicted[i]]));
  const [ofGold, ofPredicted, ofPair] = [countOf(gold), countOf(predicted), countOf(pairs)];
  let precision = 0;
  let recall = 0;
  pairs.forEach((pair, i) => {
    const shared = ofPair.get(pair) ?? 0;
    precision += shared / (ofPredicted.get(predicted[i] ?? '') ?? 1);
    recall += shared / (ofGold.get(gold[i] ?? '') ?? 1);
  });
  return toAgreement(precision / gold.length, recall / gold.length);
}

const toAgreement = (precision: number, recall: number): Agreement => ({
  precision,
  recall,
  f1: (2 * precision * recall) / (precision + recall),
});

function countOf(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
