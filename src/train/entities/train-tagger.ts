import type { Memory } from '../../extract/entities/model/memory.js';
import { viewModel } from '../../extract/entities/model/model.js';
import { readOnce, toReader } from '../../extract/entities/model/readings.js';
import { type Scene, setScene } from '../../extract/entities/model/scene.js';
import { examplesOf } from './examples.js';
import { FeatureIndex } from './feature-index.js';
import { type GoldDocument, readGold } from './gold.js';
import { type EncodedExample, learn, type Settings } from './learner.js';
import { type Pruning, writeModel } from './write-model.js';

/** The sets we learn from, and how much a document of each counts: our own articles are marked the best. */
export const SOURCES: readonly (readonly [file: string, weight: number])[] = [
  ['entities-ours', 1],
  ['entities-gum', 0.7],
  ['entities-ewt', 0.7],
  ['entities-wnut17', 0.7],
  ['entities-wikigold', 0.5],
  ['entities-btc', 0.3],
  ['entities-re3d', 0.3],
  ['entities-sec-fin5', 0.1],
];

export interface Training extends Settings, Pruning {
  /** A feature seen less often teaches nothing that holds elsewhere. */
  readonly leastCount: number;
  /** Models that are learned from the other documents to read each document for the first time. */
  readonly folds: number;
}

export const TRAINING: Training = {
  epochs: 6,
  rate: 0.07,
  decay: 0.004,
  dropout: 0.2,
  averageFrom: 3,
  seed: 1,
  leastCount: 2,
  leastWeight: 0.03,
  folds: 3,
};

/** A document to learn from. */
export interface Lesson {
  readonly gold: GoldDocument;
  readonly scene: Scene;
  readonly weight: number;
}

/** Reads the gold files of a folder. */
export function readLessons(folder: string, sources: typeof SOURCES = SOURCES): Lesson[] {
  return sources.flatMap(([file, weight]) =>
    readGold(`${folder}/${file}.jsonl`).map((gold) => ({
      gold,
      weight,
      scene: setScene(gold.document, 0, gold.document.tokens.count),
    })),
  );
}

type Log = (line: string) => void;

/**
 * Learns the tagger's weights; gives the bytes of `tagger.bin`. What a first reading remembers has to be as wrong in
 * training as it will be in use, so each document is first read by a model that has not seen it.
 */
export function trainTagger(lessons: readonly Lesson[], training: Training, log: Log): Uint8Array {
  const memories = Array.from<Memory | null>({ length: lessons.length }).fill(null);
  for (let fold = 0; fold < training.folds; fold++) {
    const others = lessons.filter((_, i) => i % training.folds !== fold);
    const bytes = learnLessons(others, { ...training, epochs: 3, averageFrom: 1 }, { memories: [], log });
    const reader = toReader(viewModel(bytes));
    lessons.forEach(({ scene }, i) => {
      if (i % training.folds === fold) memories[i] = readOnce(scene, reader);
    });
  }
  return learnLessons(lessons, training, { memories, log });
}

interface Knowledge {
  readonly memories: readonly (Memory | null)[];
  readonly log: Log;
}

function learnLessons(
  lessons: readonly Lesson[],
  training: Training,
  { memories, log }: Knowledge,
): Uint8Array {
  const examples = lessons.flatMap(({ gold, scene, weight }, i) =>
    examplesOf(gold, scene, { weight, memory: memories[i] ?? null }),
  );
  const index = new FeatureIndex();
  for (const { hashes } of examples) for (const hash of hashes) index.countHash(hash);
  const rowCount = index.number(training.leastCount);
  log(`${examples.length} stretches, ${index.count} features, ${rowCount} of them seen often enough`);
  const encoded: EncodedExample[] = examples.map(({ hashes, ...example }) => {
    return { ...example, rows: hashes.map((hash) => index.rowOf(hash)) };
  });
  return writeModel(learn(encoded, rowCount, training), index, training);
}
