/**
 * Which of the values belong to one longest rising run through them (patience sorting, n log n): the things that
 * stayed in order, all others having moved.
 */
export function longestIncreasing(values: readonly number[]): boolean[] {
  const tails: number[] = [];
  const previous = values.map((value, i) => {
    const pile = pileFor(value, tails, values);
    tails[pile] = i;
    return tails[pile - 1] ?? -1;
  });
  const isKept = values.map(() => false);
  for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i] ?? -1) isKept[i] = true;
  return isKept;
}

/** The first pile whose top is not below the value. */
function pileFor(value: number, tails: readonly number[], values: readonly number[]): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
