import { BUCKETS, eachSequence, SOUND_CLASSES } from '../../lexicon/sound-table.js';
import { randomFrom, shuffled } from '../random.js';
import { readList } from './read-list.js';

const CLASS_COUNT = SOUND_CLASSES.length;

/** The lists that hold the examples of each class, in the order of `SOUND_CLASSES`. */
const LISTS: readonly (readonly string[])[] = [
  ['given-names'],
  ['surnames'],
  ['cities', 'regions', 'countries'],
  ['english-words'],
];

const EPOCHS = 5;
const RATE = 0.05;

/** Largest weight; weights are kept in steps of a 32nd. */
const STEPS = 32;

interface Sample {
  readonly word: string;
  readonly kind: number;
}

/** Learns, by logistic regression, what the letters of a listed word say of its list; gives the bytes of `sounds.bin`. */
export function compileSounds(folder: string): Uint8Array {
  const samples = readSamples(folder);
  const weights = new Float64Array(BUCKETS * CLASS_COUNT);
  const random = randomFrom(7);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const n of shuffled(samples.length, random)) {
      const sample = samples[n];
      if (sample) learnSample(weights, sample, RATE / (1 + epoch));
    }
  }
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight * STEPS))),
  );
  return new Uint8Array(bytes.buffer);
}

/** Words of one part and four letters or more; a word of several lists is an example of each. */
function readSamples(folder: string): Sample[] {
  return LISTS.flatMap((lists, kind) =>
    lists
      .flatMap((list) => readList(folder, list))
      .flatMap(({ name }) => (kind === 2 ? name.split(' ') : [name]))
      .filter((word) => /^[^\s.,-]{4,}$/.test(word))
      .map((word) => ({ word, kind })),
  );
}

function learnSample(weights: Float64Array, { word, kind }: Sample, rate: number): void {
  const buckets: number[] = [];
  eachSequence({ text: word, start: 0, end: word.length }, (bucket) => buckets.push(bucket));
  const scores = Array.from({ length: CLASS_COUNT }, (_, other) =>
    buckets.reduce((sum, bucket) => sum + (weights[bucket * CLASS_COUNT + other] ?? 0), 0),
  );
  const best = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - best));
  const total = shares.reduce((sum, share) => sum + share, 0);
  shares.forEach((share, other) => {
    const step = rate * (Number(other === kind) - share / total);
    for (const bucket of buckets) {
      const cell = bucket * CLASS_COUNT + other;
      weights[cell] = (weights[cell] ?? 0) + step;
    }
  });
}
