/**
 * A value computed at its first use and kept: data files that a command may not need, tokens that a kind may not
 * ask for. `make` must be pure, so that nobody can tell when it ran.
 */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The same for what belongs to an object, such as the quotation marks of a document; it lives as long as that. */
export function lazyFor<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const known = made.get(key);
    if (known) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}
