import { quoteWeights } from '../../lexicon/quote-weights.js';
import { lazy } from '../../text/lazy.js';
import { FEATURES, featuresOf, type Offer } from './features.js';

/** How sure it is that a quotation is one and that an offer attributes it right: a logistic sum of weights. */
export function confidenceOf(offer: Offer): number {
  const { bias, weights } = model();
  let score = bias;
  for (const index of featuresOf(offer)) score += weights[index] ?? 0;
  return Math.round(100 / (1 + Math.exp(-score / SCALE))) / 100;
}

/** Weights are whole numbers, hundredths of a log-odds. */
const SCALE = 100;

const model = lazy(() => {
  const weights = quoteWeights();
  return { bias: weights.get('bias') ?? 0, weights: FEATURES.map(({ name }) => weights.get(name) ?? 0) };
});
