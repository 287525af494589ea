import { writeFileSync } from 'node:fs';
import { FEATURES } from '../../extract/quotes/features.js';
import { type Contest, contestsOf } from './examples.js';
import { readGold } from './gold.js';
import { fitModel, type Model, scoreOf } from './regression.js';

/**
 * `npm run train:quotes`: learns `data/quote-weights.tsv` from PolNeAR's dev part. Every fifth document in turn is
 * held back first, to say how well the weights do on documents they have not seen.
 */
const [path = '../shared/gold/dev/quotes-polnear.jsonl'] = process.argv.slice(2);
const FOLDS = 5;
const documents = readGold(path).map(contestsOf);
let right = 0;
let judged = 0;
for (let fold = 0; fold < FOLDS; fold++) {
  const model = learn(documents.filter((_, i) => i % FOLDS !== fold).flat());
  for (const contest of documents.filter((_, i) => i % FOLDS === fold).flat()) {
    if (!contest.isGold) continue;
    judged++;
    if (winnerOf(model, contest)?.isRight) right++;
  }
}
console.log(`cross-validated: ${right} of ${judged} right, ${((100 * right) / judged).toFixed(1)} %`);
writeFileSync(
  new URL('../../lexicon/data/quote-weights.tsv', import.meta.url),
  toTable(learn(documents.flat())),
);

function learn(contests: readonly Contest[]): Model {
  return fitModel(
    contests.flatMap(({ offers }) => offers),
    FEATURES.length,
  );
}

function winnerOf(model: Model, { offers }: Contest) {
  return offers.toSorted((a, b) => scoreOf(model, b) - scoreOf(model, a))[0];
}

function toTable({ bias, weights }: Model): string {
  const rows = FEATURES.map(({ name }, i) => [name, weights[i] ?? 0] as const);
  return [['bias', bias] as const, ...rows]
    .map(([name, weight]) => `${name}\t${Math.round(100 * weight)}\n`)
    .join('');
}
