/**
 * How often a mention of this probability was right (span and type) in the dev gold of all five sets, read off
 * straight lines between these points: the model is a little too sure of itself.
 */
const POINTS: readonly (readonly [probability: number, precision: number])[] = [
  [0, 0.1],
  [0.25, 0.25],
  [0.45, 0.4],
  [0.6, 0.55],
  [0.75, 0.68],
  [0.85, 0.77],
  [0.92, 0.84],
  [0.96, 0.89],
  [0.98, 0.93],
  [0.99, 0.95],
  [0.995, 0.97],
  [0.999, 0.99],
  [1, 0.99],
];

/** The confidence of a mention, in hundredths. */
export function confidenceOf(probability: number): number {
  const above = POINTS.findIndex(([from]) => from >= probability);
  const [high, highest] = POINTS[above] ?? [1, 0.99];
  const [low, lowest] = POINTS[above - 1] ?? [0, 0.1];
  const share = high === low ? 0 : (probability - low) / (high - low);
  return Math.round((lowest + share * (highest - lowest)) * 100) / 100;
}
