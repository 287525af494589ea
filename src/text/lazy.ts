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
