import { isLegal, TAG_COUNT } from '../../extract/entities/model/tags.js';

/** Pairs of tags that may follow each other, as `[from, to]`. */
const LEGAL_PAIRS: readonly (readonly [number, number])[] = Array.from({ length: TAG_COUNT }, (_, from) =>
  Array.from({ length: TAG_COUNT }, (_, to) => [from, to] as const).filter(([a, b]) => isLegal(a, b)),
).flat();

const FROM: Uint8Array = Uint8Array.from(LEGAL_PAIRS, ([from]) => from);
const TO: Uint8Array = Uint8Array.from(LEGAL_PAIRS, ([, to]) => to);

/** Longest sequence, in tokens. */
const MAX_LENGTH = 256;

/**
 * Marginal probabilities of a linear-chain conditional random field, by scaled forward and backward sums.
 * Sequences start after and end before an O. Buffers are kept from call to call.
 */
export class ForwardBackward {
  /** Probability of tag `j` of token `t`: `nodes[t * TAG_COUNT + j]`. */
  readonly nodes = new Float64Array(MAX_LENGTH * TAG_COUNT);
  /** Expected number of times that `j` follows `i`: `edges[i * TAG_COUNT + j]`. */
  readonly edges = new Float64Array(TAG_COUNT * TAG_COUNT);
  readonly #local = new Float64Array(MAX_LENGTH * TAG_COUNT);
  readonly #forward = new Float64Array(MAX_LENGTH * TAG_COUNT);
  readonly #backward = new Float64Array(MAX_LENGTH * TAG_COUNT);
  readonly #scale = new Float64Array(MAX_LENGTH);

  /** Takes scores of tags by token, `exp` of the transition scores, and the tags allowed (all where null). */
  run(scores: Float64Array, transitions: Float64Array, { length, allowed }: Chain): void {
    this.#prepare(scores, length, allowed);
    this.#sumForward(transitions, length);
    this.#sumBackward(transitions, length);
    for (let k = 0; k < length * TAG_COUNT; k++) {
      this.nodes[k] = (this.#forward[k] ?? 0) * (this.#backward[k] ?? 0);
    }
    this.#countEdges(transitions, length);
  }

  #prepare(scores: Float64Array, length: number, allowed: Uint32Array | null): void {
    for (let t = 0; t < length; t++) {
      const row = t * TAG_COUNT;
      let best = Number.NEGATIVE_INFINITY;
      for (let j = 0; j < TAG_COUNT; j++) best = Math.max(best, scores[row + j] ?? 0);
      for (let j = 0; j < TAG_COUNT; j++) {
        const isAllowed = allowed === null || (((allowed[t] ?? 0) >>> j) & 1) === 1;
        this.#local[row + j] = isAllowed ? Math.exp((scores[row + j] ?? 0) - best) : 0;
      }
    }
  }

  #sumForward(transitions: Float64Array, length: number): void {
    const forward = this.#forward;
    const local = this.#local;
    forward.fill(0, 0, length * TAG_COUNT);
    for (let t = 0; t < length; t++) {
      const row = t * TAG_COUNT;
      if (t === 0) {
        for (let j = 0; j < TAG_COUNT; j++) forward[j] = isLegal(0, j) ? (transitions[j] ?? 0) : 0;
      } else {
        for (let k = 0; k < FROM.length; k++) {
          const i = FROM[k] ?? 0;
          const j = TO[k] ?? 0;
          forward[row + j] =
            (forward[row + j] ?? 0) +
            (forward[row - TAG_COUNT + i] ?? 0) * (transitions[i * TAG_COUNT + j] ?? 0);
        }
      }
      let sum = 0;
      for (let j = 0; j < TAG_COUNT; j++) {
        const value = (forward[row + j] ?? 0) * (local[row + j] ?? 0);
        forward[row + j] = value;
        sum += value;
      }
      this.#scale[t] = 1 / sum;
      for (let j = 0; j < TAG_COUNT; j++) forward[row + j] = (forward[row + j] ?? 0) / sum;
    }
  }

  #sumBackward(transitions: Float64Array, length: number): void {
    const backward = this.#backward;
    const local = this.#local;
    backward.fill(0, 0, length * TAG_COUNT);
    const lastRow = (length - 1) * TAG_COUNT;
    let sum = 0;
    for (let i = 0; i < TAG_COUNT; i++) {
      const value = isLegal(i, 0) ? (transitions[i * TAG_COUNT] ?? 0) : 0;
      backward[lastRow + i] = value;
      sum += value * (this.#forward[lastRow + i] ?? 0);
    }
    for (let i = 0; i < TAG_COUNT; i++) backward[lastRow + i] = (backward[lastRow + i] ?? 0) / sum;
    for (let t = length - 2; t >= 0; t--) {
      const row = t * TAG_COUNT;
      const next = row + TAG_COUNT;
      const scale = this.#scale[t + 1] ?? 0;
      for (let k = 0; k < FROM.length; k++) {
        const i = FROM[k] ?? 0;
        const j = TO[k] ?? 0;
        const onward = (local[next + j] ?? 0) * (backward[next + j] ?? 0) * scale;
        backward[row + i] = (backward[row + i] ?? 0) + (transitions[i * TAG_COUNT + j] ?? 0) * onward;
      }
    }
  }

  #countEdges(transitions: Float64Array, length: number): void {
    this.edges.fill(0);
    for (let j = 0; j < TAG_COUNT; j++) this.edges[j] = this.nodes[j] ?? 0;
    for (let t = 1; t < length; t++) {
      const row = t * TAG_COUNT;
      const scale = this.#scale[t] ?? 0;
      for (let k = 0; k < FROM.length; k++) {
        const i = FROM[k] ?? 0;
        const j = TO[k] ?? 0;
        const before = this.#forward[row - TAG_COUNT + i] ?? 0;
        const onward = (this.#local[row + j] ?? 0) * (this.#backward[row + j] ?? 0) * scale;
        const edge = i * TAG_COUNT + j;
        this.edges[edge] = (this.edges[edge] ?? 0) + before * (transitions[edge] ?? 0) * onward;
      }
    }
    const lastRow = (length - 1) * TAG_COUNT;
    for (let i = 0; i < TAG_COUNT; i++) {
      this.edges[i * TAG_COUNT] = (this.edges[i * TAG_COUNT] ?? 0) + (this.nodes[lastRow + i] ?? 0);
    }
  }
}

export interface Chain {
  readonly length: number;
  readonly allowed: Uint32Array | null;
}
