import type { Example } from './examples.js';

/** Weights of the features and a bias, as log-odds. */
export interface Model {
  readonly bias: number;
  readonly weights: readonly number[];
}

const ROUNDS = 600;
const STEP = 2;
/** Pulls every weight towards nothing, so that rare features stay small. */
const DECAY = 0.0008;

/** Logistic regression by gradient descent over all examples: no chance is in it, the same examples give the same weights. */
export function fitModel(examples: readonly Example[], size: number): Model {
  const weights = new Float64Array(size + 1);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(size + 1);
    for (const example of examples) {
      const error = (example.isRight ? 1 : 0) - probabilityOf(weights, size, example.features);
      gradient[size] = (gradient[size] ?? 0) + error;
      for (const index of example.features) gradient[index] = (gradient[index] ?? 0) + error;
    }
    for (let i = 0; i <= size; i++) {
      const weight = weights[i] ?? 0;
      const pull = i === size ? 0 : DECAY * weight;
      weights[i] = weight + STEP * ((gradient[i] ?? 0) / examples.length - pull);
    }
  }
  return { bias: weights[size] ?? 0, weights: Array.from(weights.subarray(0, size)) };
}

function probabilityOf(weights: Float64Array, size: number, features: readonly number[]): number {
  let score = weights[size] ?? 0;
  for (const index of features) score += weights[index] ?? 0;
  return 1 / (1 + Math.exp(-score));
}

export const scoreOf = ({ bias, weights }: Model, { features }: Example): number =>
  features.reduce((sum, index) => sum + (weights[index] ?? 0), bias);
