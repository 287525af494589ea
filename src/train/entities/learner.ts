import { TAG_COUNT } from '../../extract/entities/model/tags.js';
import { randomFrom, shuffled } from '../random.js';
import { ForwardBackward } from './crf.js';
import type { Example } from './examples.js';

/** Weights of one row are `weights[row * ROW]` and the `TAG_COUNT` that follow. */
export const ROW = 32;

export interface Learned {
  readonly weights: Float32Array;
  /** Score of tag `j` after tag `i`: `transitions[i * TAG_COUNT + j]`. */
  readonly transitions: Float64Array;
}

/** An example whose features are row numbers; -1 where a feature has none. */
export interface EncodedExample extends Omit<Example, 'hashes'> {
  readonly rows: Int32Array;
}

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  /** Pulls every weight towards 0 each time that it is touched. */
  readonly decay: number;
  /** Share of features left out at each look at a token, so that no single one is relied on. */
  readonly dropout: number;
  readonly seed: number;
  /** The first epoch, from 0, whose weights go into the average that is kept. */
  readonly averageFrom: number;
}

/** Share of examples that are shown with what a first reading remembers; the others are first readings. */
const SECOND_READINGS = 0.5;

/** Gradients smaller than this are left out: the tag is as good as certain. */
const NEGLIGIBLE = 0.001;

/**
 * Maximises the likelihood of the tags that gold allows, by stochastic gradients with AdaGrad's step sizes
 * (Duchi and others 2011). Where gold allows several tags, all paths through them count as right.
 */
export function learn(examples: readonly EncodedExample[], rowCount: number, settings: Settings): Learned {
  const learner = new Learner(rowCount, settings);
  const average = new Average(learner);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const n of shuffled(examples.length, learner.random)) {
      const example = examples[n];
      if (example) learner.learnFrom(example);
    }
    if (epoch >= settings.averageFrom) average.add(learner);
  }
  return average.mean();
}

/** Mean of weights over the ends of epochs: less moved by which example came last. */
class Average {
  readonly #weights: Float32Array;
  readonly #transitions: Float64Array;
  #count = 0;

  constructor({ weights, transitions }: Learned) {
    this.#weights = new Float32Array(weights.length);
    this.#transitions = new Float64Array(transitions.length);
  }

  add({ weights, transitions }: Learned): void {
    for (let k = 0; k < weights.length; k++) this.#weights[k] = (this.#weights[k] ?? 0) + (weights[k] ?? 0);
    transitions.forEach((value, k) => {
      this.#transitions[k] = (this.#transitions[k] ?? 0) + value;
    });
    this.#count++;
  }

  mean(): Learned {
    return {
      weights: this.#weights.map((sum) => sum / this.#count),
      transitions: this.#transitions.map((sum) => sum / this.#count),
    };
  }
}

class Learner implements Learned {
  readonly weights: Float32Array;
  readonly transitions = new Float64Array(TAG_COUNT * TAG_COUNT);
  readonly random: () => number;
  readonly #squares: Float32Array;
  readonly #transitionSquares = new Float64Array(TAG_COUNT * TAG_COUNT).fill(1);
  readonly #exponentials = new Float64Array(TAG_COUNT * TAG_COUNT).fill(1);
  readonly #free = new ForwardBackward();
  readonly #held = new ForwardBackward();
  readonly #scores = new Float64Array(256 * TAG_COUNT);
  readonly #kept = new Int32Array(256 * 128);
  readonly #keptOffsets = new Uint32Array(257);

  readonly settings: Settings;

  constructor(rowCount: number, settings: Settings) {
    this.settings = settings;
    this.weights = new Float32Array(rowCount * ROW);
    this.#squares = new Float32Array(rowCount * ROW).fill(0.1);
    this.random = randomFrom(settings.seed);
  }

  learnFrom(example: EncodedExample): void {
    const length = example.allowed.length;
    this.#keepSome(example);
    this.#score(length);
    this.#free.run(this.#scores, this.#exponentials, { length, allowed: null });
    this.#held.run(this.#scores, this.#exponentials, { length, allowed: example.allowed });
    for (let t = 0; t < length; t++) this.#updateToken(t, example.weight);
    this.#updateTransitions(example.weight);
  }

  #keepSome({ rows, offsets, tails, allowed }: EncodedExample): void {
    let kept = 0;
    const isSecond = this.random() < SECOND_READINGS;
    for (let t = 0; t < allowed.length; t++) {
      this.#keptOffsets[t] = kept;
      for (let f = offsets[t] ?? 0; f < ((isSecond ? offsets[t + 1] : tails[t]) ?? 0); f++) {
        const row = rows[f] ?? -1;
        if (row >= 0 && this.random() >= this.settings.dropout) this.#kept[kept++] = row;
      }
    }
    this.#keptOffsets[allowed.length] = kept;
  }

  /** Dropped features are made up for, so that scores are as high as with all of them. */
  #score(length: number): void {
    const factor = 1 / (1 - this.settings.dropout);
    const { weights } = this;
    const scores = this.#scores;
    scores.fill(0, 0, length * TAG_COUNT);
    for (let t = 0; t < length; t++) {
      const at = t * TAG_COUNT;
      for (let f = this.#keptOffsets[t] ?? 0; f < (this.#keptOffsets[t + 1] ?? 0); f++) {
        const row = (this.#kept[f] ?? 0) * ROW;
        for (let j = 0; j < TAG_COUNT; j++) scores[at + j] = (scores[at + j] ?? 0) + (weights[row + j] ?? 0);
      }
      for (let j = 0; j < TAG_COUNT; j++) scores[at + j] = (scores[at + j] ?? 0) * factor;
    }
  }

  #updateToken(t: number, weight: number): void {
    const { weights } = this;
    const { rate, decay } = this.settings;
    const squares = this.#squares;
    for (let j = 0; j < TAG_COUNT; j++) {
      const k = t * TAG_COUNT + j;
      const error = ((this.#held.nodes[k] ?? 0) - (this.#free.nodes[k] ?? 0)) * weight;
      if (error < NEGLIGIBLE && error > -NEGLIGIBLE) continue;
      for (let f = this.#keptOffsets[t] ?? 0; f < (this.#keptOffsets[t + 1] ?? 0); f++) {
        const cell = (this.#kept[f] ?? 0) * ROW + j;
        const gradient = error - decay * (weights[cell] ?? 0);
        const square = (squares[cell] ?? 0) + gradient * gradient;
        squares[cell] = square;
        const step = rate / Math.sqrt(square);
        weights[cell] = (weights[cell] ?? 0) + step * gradient;
      }
    }
  }

  #updateTransitions(weight: number): void {
    const { rate, decay } = this.settings;
    for (let k = 0; k < this.transitions.length; k++) {
      const error = ((this.#held.edges[k] ?? 0) - (this.#free.edges[k] ?? 0)) * weight;
      if (Math.abs(error) < NEGLIGIBLE) continue;
      const gradient = error - decay * (this.transitions[k] ?? 0);
      const square = (this.#transitionSquares[k] ?? 0) + gradient * gradient;
      this.#transitionSquares[k] = square;
      this.transitions[k] = (this.transitions[k] ?? 0) + (rate * gradient) / Math.sqrt(square);
      this.#exponentials[k] = Math.exp(this.transitions[k] ?? 0);
    }
  }
}
