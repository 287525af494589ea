import type { Model } from './model.js';
import { exponential } from './powers.js';
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
  /** Score of tag `j` of token `t`, to be filled in: `scores[t * TAG_COUNT + j]`. */
  readonly scores: Int32Array = new Int32Array(MAX_LENGTH * TAG_COUNT);
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
    this.#steps = Float64Array.from(transitions, exponential);
  }

  /** The best tags of the first `length` tokens of `scores`; overwritten by the next call. */
  bestTags(length: number): Uint8Array {
    this.#findBestPath(length);
    return this.#tags;
  }

  /** The best mentions among the first `length` tokens of `scores`. */
  decode(length: number): DecodedMention[] {
    this.#findBestPath(length);
    if (this.#tags.subarray(0, length).every((tag) => tag === OUTSIDE)) return [];
    this.#sumForward(length);
    this.#sumBackward(length);
    return this.#mentions(length);
  }

  /** Viterbi: the path of tags with the highest score, into `#tags`. */
  #findBestPath(length: number): void {
    for (let j = 0; j < TAG_COUNT; j++) {
      this.#best[j] = (CAN_START[j] === 1 ? (this.#transitions[j] ?? 0) : IMPOSSIBLE) + (this.scores[j] ?? 0);
    }
    for (let t = 1; t < length; t++) this.#extendPaths(t * TAG_COUNT);
    const last = (length - 1) * TAG_COUNT;
    let tag = OUTSIDE;
    let best = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < TAG_COUNT; i++) {
      const score = (this.#best[last + i] ?? 0) + (this.#transitions[i * TAG_COUNT] ?? 0);
      if (CAN_END[i] === 0 || score <= best) continue;
      best = score;
      tag = i;
    }
    for (let t = length - 1; t >= 0; t--) {
      this.#tags[t] = tag;
      tag = this.#back[t * TAG_COUNT + tag] ?? OUTSIDE;
    }
  }

  #extendPaths(row: number): void {
    const before = row - TAG_COUNT;
    this.#best.fill(IMPOSSIBLE, row, row + TAG_COUNT);
    for (let k = 0; k < FROM.length; k++) {
      const i = FROM[k] ?? 0;
      const j = row + (TO[k] ?? 0);
      const score = (this.#best[before + i] ?? 0) + (this.#transitions[PAIRS[k] ?? 0] ?? 0);
      if (score <= (this.#best[j] ?? 0)) continue;
      this.#best[j] = score;
      this.#back[j] = i;
    }
    for (let j = row; j < row + TAG_COUNT; j++) this.#best[j] = (this.#best[j] ?? 0) + (this.scores[j] ?? 0);
  }

  #sumForward(length: number): void {
    for (let t = 0; t < length; t++) {
      const row = t * TAG_COUNT;
      this.#exponentiate(row);
      for (let j = 0; j < TAG_COUNT; j++) {
        this.#forward[row + j] = t === 0 && CAN_START[j] === 1 ? (this.#steps[j] ?? 0) : 0;
      }
      for (let k = 0; t > 0 && k < FROM.length; k++) {
        const j = row + (TO[k] ?? 0);
        const onward =
          (this.#forward[row - TAG_COUNT + (FROM[k] ?? 0)] ?? 0) * (this.#steps[PAIRS[k] ?? 0] ?? 0);
        this.#forward[j] = (this.#forward[j] ?? 0) + onward;
      }
      this.#scaleRow(row, t);
    }
  }

  /** Powers of the scores, the best one being 1. */
  #exponentiate(row: number): void {
    let best = IMPOSSIBLE;
    for (let j = row; j < row + TAG_COUNT; j++) best = Math.max(best, this.scores[j] ?? 0);
    for (let j = row; j < row + TAG_COUNT; j++) this.#local[j] = exponential((this.scores[j] ?? 0) - best);
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
      const step = CAN_END[i] === 1 ? (this.#steps[i * TAG_COUNT] ?? 0) : 0;
      this.#backward[last + i] = step;
      sum += step * (this.#forward[last + i] ?? 0);
    }
    for (let i = last; i < last + TAG_COUNT; i++) this.#backward[i] = (this.#backward[i] ?? 0) / sum;
    for (let t = length - 2; t >= 0; t--) {
      const row = t * TAG_COUNT;
      const next = row + TAG_COUNT;
      const scale = this.#scale[t + 1] ?? 0;
      this.#backward.fill(0, row, next);
      for (let k = 0; k < FROM.length; k++) {
        const i = row + (FROM[k] ?? 0);
        const j = next + (TO[k] ?? 0);
        const onward = (this.#local[j] ?? 0) * (this.#backward[j] ?? 0) * scale;
        this.#backward[i] = (this.#backward[i] ?? 0) + (this.#steps[PAIRS[k] ?? 0] ?? 0) * onward;
      }
    }
  }

  #mentions(length: number): DecodedMention[] {
    const mentions: DecodedMention[] = [];
    let from = 0;
    for (let t = 0; t < length; t++) {
      const tag = this.#tags[t] ?? OUTSIDE;
      if (isOpen(tag)) continue;
      if (tag !== OUTSIDE) mentions.push({ from, to: t + 1, tag, probability: this.#probability(from, t) });
      from = t + 1;
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

const TAGS: readonly number[] = Array.from({ length: TAG_COUNT }, (_, tag) => tag);

/** Tags that may come first in a stretch, and last. */
const CAN_START: Uint8Array = Uint8Array.from(TAGS, (tag) => Number(isLegal(OUTSIDE, tag)));
const CAN_END: Uint8Array = Uint8Array.from(TAGS, (tag) => Number(isLegal(tag, OUTSIDE)));

/** Pairs of tags that may follow each other, as `from * TAG_COUNT + to`. */
const PAIRS: Uint16Array = Uint16Array.from(
  TAGS.flatMap((from) => TAGS.filter((to) => isLegal(from, to)).map((to) => from * TAG_COUNT + to)),
);
const FROM: Uint8Array = Uint8Array.from(PAIRS, (step) => Math.floor(step / TAG_COUNT));
const TO: Uint8Array = Uint8Array.from(PAIRS, (step) => step % TAG_COUNT);
