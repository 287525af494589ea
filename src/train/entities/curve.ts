import { viewModel } from '../../extract/entities/model/model.js';
import { readTwice, toReader } from '../../extract/entities/model/readings.js';
import { setScene } from '../../extract/entities/model/scene.js';
import { type GoldDocument, readGold } from './gold.js';
import { addTallies, f1, type Tally, tallyDocument } from './score.js';
import { type Lesson, readLessons, TRAINING, trainTagger } from './train-tagger.js';

/**
 * `npx tsx src/train/entities/curve.ts`: the learning curve. Trains on every eighth, fourth and second of our own
 * articles (with all other sets), then on all, and prints exact and overlap F1 on each dev set.
 */
const [folder = '../shared/gold'] = process.argv.slice(2);
const DEV_SETS = ['news-worldwide', 'entities-ours', 'entities-gum', 'entities-wnut17', 'seed'];
const lessons = readLessons(`${folder}/train`);
const dev = DEV_SETS.map((name) => ({ name, documents: readGold(`${folder}/dev/${name}.jsonl`) }));
console.log(['our articles', ...DEV_SETS].join(' | '));
for (const step of [8, 4, 2, 1]) {
  const kept = everyNth(lessons, step);
  const bytes = trainTagger(kept, TRAINING, () => {});
  const reader = toReader(viewModel(bytes));
  console.log([`1/${step}`, ...dev.map(({ documents }) => rowOf(documents, reader))].join(' | '));
}

function everyNth(all: readonly Lesson[], step: number): Lesson[] {
  const isOurs = ({ gold }: Lesson) => gold.types.size === 7;
  const ours = all.filter(isOurs).filter((_, i) => i % step === 0);
  return [...ours, ...all.filter((lesson) => !isOurs(lesson))];
}

function rowOf(documents: readonly GoldDocument[], reader: ReturnType<typeof toReader>): string {
  const tallies = new Map<string, Tally>();
  for (const gold of documents) {
    const scene = setScene(gold.document, 0, gold.document.tokens.count);
    tallyDocument(gold, readTwice(scene, reader), tallies);
  }
  const all = addTallies([...tallies.values()]);
  return `${f1(all.exact, all).toFixed(1)} / ${f1(all.overlap, all).toFixed(1)}`;
}
