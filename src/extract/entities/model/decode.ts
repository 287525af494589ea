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
  /** The same in the order of `INTO` and `OUT`. */
  readonly #transitionsInto: Int32Array;
  readonly #stepsInto: Float64Array;
  readonly #stepsOut: Float64Array;
  readonly #onward = new Float64Array(TAG_COUNT);

  constructor({ transitions }: Model) {
    this.#transitions = transitions;
    this.#steps = Float64Array.from(transitions, exponential);
    this.#transitionsInto = Int32Array.from(PAIRS_INTO, (pair) => transitions[pair] ?? 0);
    this.#stepsInto = Float64Array.from(PAIRS_INTO, (pair) => this.#steps[pair] ?? 0);
    this.#stepsOut = Float64Array.from(PAIRS_OUT, (pair) => this.#steps[pair] ?? 0);
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
    const best = this.#best;
    const transitions = this.#transitionsInto;
    const before = row - TAG_COUNT;
    let k = 0;
    for (let j = 0; j < TAG_COUNT; j++) {
      let top = IMPOSSIBLE;
      let from = OUTSIDE;
      for (const end = INTO_END[j] ?? 0; k < end; k++) {
        const i = INTO[k] ?? 0;
        const score = (best[before + i] ?? 0) + (transitions[k] ?? 0);
        if (score <= top) continue;
        top = score;
        from = i;
      }
      best[row + j] = top + (this.scores[row + j] ?? 0);
      this.#back[row + j] = from;
    }
  }

  #sumForward(length: number): void {
    for (let t = 0; t < length; t++) {
      const row = t * TAG_COUNT;
      this.#exponentiate(row);
      if (t > 0) this.#stepForward(row);
      else
        for (let j = 0; j < TAG_COUNT; j++) this.#forward[j] = CAN_START[j] === 1 ? (this.#steps[j] ?? 0) : 0;
      this.#scaleRow(row, t);
    }
  }

  #stepForward(row: number): void {
    const forward = this.#forward;
    const steps = this.#stepsInto;
    const before = row - TAG_COUNT;
    let k = 0;
    for (let j = 0; j < TAG_COUNT; j++) {
      let sum = 0;
      for (const end = INTO_END[j] ?? 0; k < end; k++) {
        sum += (forward[before + (INTO[k] ?? 0)] ?? 0) * (steps[k] ?? 0);
      }
      forward[row + j] = sum;
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
    for (let t = length - 2; t >= 0; t--) this.#stepBackward(t);
  }

  #stepBackward(t: number): void {
    const row = t * TAG_COUNT;
    const next = row + TAG_COUNT;
    const scale = this.#scale[t + 1] ?? 0;
    const onward = this.#onward;
    const steps = this.#stepsOut;
    for (let j = 0; j < TAG_COUNT; j++) {
      onward[j] = (this.#local[next + j] ?? 0) * (this.#backward[next + j] ?? 0) * scale;
    }
    let k = 0;
    for (let i = 0; i < TAG_COUNT; i++) {
      let sum = 0;
      for (const end = OUT_END[i] ?? 0; k < end; k++) sum += (steps[k] ?? 0) * (onward[OUT[k] ?? 0] ?? 0);
      this.#backward[row + i] = sum;
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

const pairsWith = (isLegalPair: (tag: number, other: number) => boolean): number[][] =>
  TAGS.map((tag) => TAGS.filter((other) => isLegalPair(tag, other)));

/** Tags that may come before each tag, one list after another, and where the list of each tag ends. */
const BEFORE: readonly number[][] = pairsWith((tag, before) => isLegal(before, tag));
const INTO: Uint8Array = Uint8Array.from(BEFORE.flat());
const INTO_END: Uint16Array = endsOf(BEFORE);
const PAIRS_INTO: readonly number[] = BEFORE.flatMap((list, to) => list.map((from) => from * TAG_COUNT + to));

/** Tags that may come behind each tag, likewise. */
const BEHIND: readonly number[][] = pairsWith(isLegal);
const OUT: Uint8Array = Uint8Array.from(BEHIND.flat());
const OUT_END: Uint16Array = endsOf(BEHIND);
const PAIRS_OUT: readonly number[] = BEHIND.flatMap((list, from) => list.map((to) => from * TAG_COUNT + to));

function endsOf(lists: readonly number[][]): Uint16Array {
  let end = 0;
  return Uint16Array.from(lists, (list) => {
    end += list.length;
    return end;
  });
}
