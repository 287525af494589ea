import { examplesOf } from './examples.js';
import { FeatureIndex } from './feature-index.js';
import { readGold } from './gold.js';
import { type EncodedExample, learn, type Settings } from './learner.js';
import { writeModel } from './write-model.js';

/** The sets we learn from, and how much a document of each counts: our own articles are marked the best. */
const SOURCES: readonly (readonly [file: string, weight: number])[] = [
  ['entities-ours', 1],
  ['entities-gum', 0.7],
  ['entities-ewt', 0.7],
  ['entities-wnut17', 0.7],
  ['entities-wikigold', 0.5],
  ['entities-btc', 0.3],
  ['entities-re3d', 0.3],
  ['entities-sec-fin5', 0.1],
];

const SETTINGS: Settings = { epochs: 6, rate: 0.1, decay: 0.001, dropout: 0.2, seed: 1 };

/** A feature seen once teaches nothing that holds elsewhere. */
const LEAST_COUNT = 2;

const PRUNING = { leastWeight: 0.03 };

/** Learns the tagger's weights from the gold files of a folder; gives the bytes of `tagger.bin`. */
export function trainTagger(folder: string, log: (line: string) => void): Uint8Array {
  const examples = SOURCES.flatMap(([file, weight]) =>
    readGold(`${folder}/${file}.jsonl`).flatMap((gold) => examplesOf(gold, weight)),
  );
  const index = new FeatureIndex();
  for (const { hashes } of examples) for (const hash of hashes) index.countHash(hash);
  const rowCount = index.number(LEAST_COUNT);
  log(`${examples.length} stretches, ${index.count} features, ${rowCount} of them seen often enough`);
  const encoded: EncodedExample[] = examples.map(({ hashes, offsets, allowed, weight }) => {
    return { rows: hashes.map((hash) => index.rowOf(hash)), offsets, allowed, weight };
  });
  return writeModel(learn(encoded, rowCount, SETTINGS), index, PRUNING);
}
