/** A table's first slot for a 32-bit hash: its upper bits choose it. */
export const slotOf = (hash: number, slots: number): number =>
  Math.floor(((hash >>> 0) * slots) / 0x1_0000_0000);

/** What a slot keeps of the hash, its lower 16 bits; never 0, which marks an empty slot. */
export const fingerprintOf = (hash: number): number => hash & 0xffff || 1;

/**
 * Slot of a hash in an open-addressing table with linear probing, or -1. A table keeps fingerprints, not keys: one
 * foreign hash in some thousands is taken for one of its own.
 */
export function findSlot(fingerprints: Uint16Array, hash: number): number {
  const slots = fingerprints.length;
  const fingerprint = fingerprintOf(hash);
  let slot = slotOf(hash, slots);
  for (;;) {
    const found = fingerprints[slot];
    if (found === fingerprint) return slot;
    if (found === 0 || found === undefined) return -1;
    slot = slot + 1 === slots ? 0 : slot + 1;
  }
}

/** Share of slots that may be taken: more make look-ups of what is not there slow. */
const MAX_LOAD = 0.78;

/** Lays hashes out for `findSlot`: the slot of each, in the order given. */
export function layOut(hashes: readonly number[]): { fingerprints: Uint16Array; slots: Uint32Array } {
  const count = 2 * Math.ceil(hashes.length / MAX_LOAD / 2) + 2;
  const fingerprints = new Uint16Array(count);
  const slots = Uint32Array.from(hashes, (hash) => {
    let slot = slotOf(hash, count);
    while (fingerprints[slot] !== 0) slot = slot + 1 === count ? 0 : slot + 1;
    fingerprints[slot] = fingerprintOf(hash);
    return slot;
  });
  return { fingerprints, slots };
}
