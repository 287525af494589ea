/** Numbers the feature hashes that occur often enough: an open-addressing table from hash to row. */
export class FeatureIndex {
  #size = 1 << 16;
  #count = 0;
  #keys = new Int32Array(this.#size);
  #values = new Int32Array(this.#size);
  #used = new Uint8Array(this.#size);

  get count(): number {
    return this.#count;
  }

  /** Counts one more occurrence. */
  countHash(hash: number): void {
    if (this.#count * 2 > this.#size) this.#grow();
    const slot = this.#slotOf(hash);
    if (this.#used[slot] === 0) {
      this.#used[slot] = 1;
      this.#keys[slot] = hash;
      this.#count++;
    }
    this.#values[slot] = (this.#values[slot] ?? 0) + 1;
  }

  /** Turns counts into row numbers, in the order of the slots; hashes seen less often have none. Gives their number. */
  number(least: number): number {
    let rows = 0;
    for (let slot = 0; slot < this.#size; slot++) {
      if (this.#used[slot] === 1) this.#values[slot] = (this.#values[slot] ?? 0) >= least ? rows++ : -1;
    }
    return rows;
  }

  /** Row of a hash, or -1. */
  rowOf(hash: number): number {
    const slot = this.#slotOf(hash);
    return this.#used[slot] === 1 ? (this.#values[slot] ?? -1) : -1;
  }

  /** Every numbered hash with its row. */
  *rows(): Iterable<readonly [hash: number, row: number]> {
    for (let slot = 0; slot < this.#size; slot++) {
      const row = this.#values[slot] ?? -1;
      if (this.#used[slot] === 1 && row >= 0) yield [this.#keys[slot] ?? 0, row];
    }
  }

  #slotOf(hash: number): number {
    let slot = (hash >>> 0) & (this.#size - 1);
    while (this.#used[slot] === 1 && this.#keys[slot] !== hash) slot = (slot + 1) & (this.#size - 1);
    return slot;
  }

  #grow(): void {
    const old = { size: this.#size, keys: this.#keys, values: this.#values, used: this.#used };
    this.#size *= 2;
    this.#keys = new Int32Array(this.#size);
    this.#values = new Int32Array(this.#size);
    this.#used = new Uint8Array(this.#size);
    for (let from = 0; from < old.size; from++) {
      if (old.used[from] === 0) continue;
      const slot = this.#slotOf(old.keys[from] ?? 0);
      this.#used[slot] = 1;
      this.#keys[slot] = old.keys[from] ?? 0;
      this.#values[slot] = old.values[from] ?? 0;
    }
  }
}
