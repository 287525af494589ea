/** Hashes that are kept at hand; a power of two. */
const PLACES = 1 << 13;

/** Marks the first place as empty; 0 marks all others, as a hash of 0 belongs to the first. */
const NO_HASH = 1;

/**
 * What a pure function says of 32-bit hashes, kept for those seen of late: most words and features of a text come
 * again and again, and a small table answers sooner than a large one. Values are 32 bits, as signed numbers.
 */
export class RecentValues {
  readonly #compute: (hash: number) => number;
  /** Hash and value, two numbers for each place. */
  readonly #known = new Int32Array(2 * PLACES);

  constructor(compute: (hash: number) => number) {
    this.#compute = compute;
    this.#known[0] = NO_HASH;
  }

  of(hash: number): number {
    const known = this.#known;
    const place = (hash & (PLACES - 1)) * 2;
    if (known[place] !== hash) {
      known[place] = hash;
      known[place + 1] = this.#compute(hash);
    }
    return known[place + 1] ?? 0;
  }
}
