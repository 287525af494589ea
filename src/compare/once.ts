/** Keeps each pair whose two sides no earlier pair has taken. */
export function takeOnce<T>(pairs: readonly (T & { readonly old: unknown; readonly new: unknown })[]): T[] {
  const taken = new Set<unknown>();
  return pairs.filter((pair) => {
    if (taken.has(pair.old) || taken.has(pair.new)) return false;
    taken.add(pair.old).add(pair.new);
    return true;
  });
}
