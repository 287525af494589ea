import { type Model, SCORE_UNIT } from './model.js';
import { isLegal, isOpen, OUTSIDE, TAG_COUNT } from './tags.js';

/** A mention among the tokens of a stretch: `from` to `to` (excluded). */
export interface DecodedMention {
  readonly from: number;
  readonly to: number;
  /** The tag of its last token; it tells the type. */
  readonly tag: number;
  /** What the model gives for exactly this mention, 0 to 1. */
  readonly probability: number;
}

/** Longest stretch that is decoded, in tokens. */
export const MAX_LENGTH = 256;

/** The best mentions of a stretch by the scores of its tokens' tags; buffers are kept from call to call. */
export class Decoder {
  readonly scores = new Int32Array(MAX_LENGTH * TAG_COUNT);
  readonly #best = new Int32Array(MAX_LENGTH * TAG_COUNT);
  readonly #back = new Uint8Array(MAX_LENGTH * TAG_COUNT);
  readonly #tags = new Uint8Array(MAX_LENGTH);
  readonly #local = new Float64Array(MAX_LENGTH * TAG_COUNT);
  readonly #forward = new Float64Array(MAX_LENGTH * TAG_COUNT);
  readonly #backward = new Float64Array(MAX_LENGTH * TAG_COUNT);
  readonly #scale = new Float64Array(MAX_LENGTH);
  readonly #transitions: Int32Array;
  readonly #steps: Float64Array;

  constructor({ transitions }: Model) {
    this.#transitions = transitions;
    this.#steps = Float64Array.from(transitions, (score) => exponential(score));
  }

  /** Decodes the first `length` tokens of `scores`. */
  decode(length: number): DecodedMention[] {
    if (!this.#findBestPath(length)) return [];
    this.#sumForward(length);
    this.#sumBackward(length);
    return this.#mentions(length);
  }

  /** Viterbi. Says whether the best path has a mention at all. */
  #findBestPath(length: number): boolean {
    for (let t = 0; t < length; t++) this.#extendPaths(t);
    const last = (length - 1) * TAG_COUNT;
    let tag = OUTSIDE;
    let best = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < TAG_COUNT; i++) {
      const score = (this.#best[last + i] ?? 0) + (this.#transitions[i * TAG_COUNT] ?? 0);
      if (isOpen(i) || score <= best) continue;
      best = score;
      tag = i;
    }
    let found = false;
    for (let t = length - 1; t >= 0; t--) {
      this.#tags[t] = tag;
      found ||= tag !== OUTSIDE;
      tag = this.#back[t * TAG_COUNT + tag] ?? OUTSIDE;
    }
    return found;
  }

  #extendPaths(t: number): void {
    const row = t * TAG_COUNT;
    const before = row - TAG_COUNT;
    for (let j = 0; j < TAG_COUNT; j++)
      this.#best[row + j] = t === 0 ? startScore(this.#transitions, j) : IMPOSSIBLE;
    if (t > 0) {
      for (let k = 0; k < PAIRS.length; k++) {
        const step = PAIRS[k] ?? 0;
        const i = Math.floor(step / TAG_COUNT);
        const j = step - i * TAG_COUNT;
        const score = (this.#best[before + i] ?? 0) + (this.#transitions[step] ?? 0);
        if (score <= (this.#best[row + j] ?? 0)) continue;
        this.#best[row + j] = score;
        this.#back[row + j] = i;
      }
    }
    for (let j = 0; j < TAG_COUNT; j++)
      this.#best[row + j] = (this.#best[row + j] ?? 0) + (this.scores[row + j] ?? 0);
  }

  #sumForward(length: number): void {
    for (let t = 0; t < length; t++) {
      const row = t * TAG_COUNT;
      let best = IMPOSSIBLE;
      for (let j = 0; j < TAG_COUNT; j++) best = Math.max(best, this.scores[row + j] ?? 0);
      for (let j = 0; j < TAG_COUNT; j++) {
        this.#local[row + j] = exponential((this.scores[row + j] ?? 0) - best);
        this.#forward[row + j] = t === 0 && isLegal(OUTSIDE, j) ? (this.#steps[j] ?? 0) : 0;
      }
      for (let k = 0; t > 0 && k < PAIRS.length; k++) {
        const step = PAIRS[k] ?? 0;
        const i = Math.floor(step / TAG_COUNT);
        const j = row + step - i * TAG_COUNT;
        this.#forward[j] =
          (this.#forward[j] ?? 0) + (this.#forward[row - TAG_COUNT + i] ?? 0) * (this.#steps[step] ?? 0);
      }
      this.#scaleRow(row, t);
    }
  }

  #scaleRow(row: number, t: number): void {
    let sum = 0;
    for (let j = row; j < row + TAG_COUNT; j++) {
      this.#forward[j] = (this.#forward[j] ?? 0) * (this.#local[j] ?? 0);
      sum += this.#forward[j] ?? 0;
    }
    this.#scale[t] = 1 / sum;
    for (let j = row; j < row + TAG_COUNT; j++) this.#forward[j] = (this.#forward[j] ?? 0) / sum;
  }

  #sumBackward(length: number): void {
    const last = (length - 1) * TAG_COUNT;
    let sum = 0;
    for (let i = 0; i < TAG_COUNT; i++) {
      const step = isOpen(i) ? 0 : (this.#steps[i * TAG_COUNT] ?? 0);
      this.#backward[last + i] = step;
      sum += step * (this.#forward[last + i] ?? 0);
    }
    for (let i = 0; i < TAG_COUNT; i++) this.#backward[last + i] = (this.#backward[last + i] ?? 0) / sum;
    for (let t = length - 2; t >= 0; t--) {
      const row = t * TAG_COUNT;
      const next = row + TAG_COUNT;
      this.#backward.fill(0, row, next);
      for (let k = 0; k < PAIRS.length; k++) {
        const step = PAIRS[k] ?? 0;
        const i = Math.floor(step / TAG_COUNT);
        const j = next + step - i * TAG_COUNT;
        const onward = (this.#local[j] ?? 0) * (this.#backward[j] ?? 0) * (this.#scale[t + 1] ?? 0);
        this.#backward[row + i] = (this.#backward[row + i] ?? 0) + (this.#steps[step] ?? 0) * onward;
      }
    }
  }

  #mentions(length: number): DecodedMention[] {
    const mentions: DecodedMention[] = [];
    let from = 0;
    for (let t = 0; t < length; t++) {
      const tag = this.#tags[t] ?? OUTSIDE;
      if (tag !== OUTSIDE && !isOpen(tag))
        mentions.push({ from, to: t + 1, tag, probability: this.#probability(from, t) });
      if (!isOpen(tag)) from = t + 1;
    }
    return mentions;
  }

  /** Probability that the path goes through the tags of tokens `from` to `last`. */
  #probability(from: number, last: number): number {
    let tag = this.#tags[from] ?? 0;
    let probability = this.#forward[from * TAG_COUNT + tag] ?? 0;
    for (let t = from + 1; t <= last; t++) {
      const next = this.#tags[t] ?? 0;
      const step = this.#steps[tag * TAG_COUNT + next] ?? 0;
      probability *= step * (this.#local[t * TAG_COUNT + next] ?? 0) * (this.#scale[t] ?? 0);
      tag = next;
    }
    return probability * (this.#backward[last * TAG_COUNT + tag] ?? 0);
  }
}

const IMPOSSIBLE = -1_000_000_000;

const startScore = (transitions: Int32Array, tag: number): number =>
  isLegal(OUTSIDE, tag) ? (transitions[tag] ?? 0) : IMPOSSIBLE;

/** Pairs of tags that may follow each other, as `from * TAG_COUNT + to`. */
const PAIRS: Uint16Array = Uint16Array.from(
  Array.from({ length: TAG_COUNT * TAG_COUNT }, (_, step) => step).filter((step) =>
    isLegal(Math.floor(step / TAG_COUNT), step % TAG_COUNT),
  ),
);

/** e^(1/SCORE_UNIT) for SCORE_UNIT = 32. */
const BASE = 1.0317434074991028;

const MAX_EXPONENT = 40 * SCORE_UNIT;

/** Powers of `BASE`, by multiplication alone: `Math.exp` need not give the same bits on every machine. */
const POWERS: Float64Array = buildPowers();

function buildPowers(): Float64Array {
  const powers = new Float64Array(2 * MAX_EXPONENT + 1);
  powers[MAX_EXPONENT] = 1;
  for (let i = 1; i <= MAX_EXPONENT; i++) {
    powers[MAX_EXPONENT + i] = (powers[MAX_EXPONENT + i - 1] ?? 0) * BASE;
    powers[MAX_EXPONENT - i] = (powers[MAX_EXPONENT - i + 1] ?? 0) / BASE;
  }
  return powers;
}

/** e to the power of a score. */
const exponential = (score: number): number =>
  POWERS[MAX_EXPONENT + Math.max(-MAX_EXPONENT, Math.min(MAX_EXPONENT, score))] ?? 0;
