const WORD = /[^\s.,;:!?"“”„‘’'()[\]]+/g;

/** The different words of a text, in lower case. */
export const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(WORD) ?? []);

/** How alike two sets of words are: twice the shared ones over all, 0 to 1 (Dice). */
export function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = a.size + b.size;
  return all === 0 ? 0 : (2 * sharedWords(a, b)) / all;
}

export function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of fewer) if (more.has(word)) shared++;
  return shared;
}
