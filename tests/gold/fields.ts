import type { Mark } from './marks.js';

/** The named fields of a mark; a name may come several times. */
export type NamedFields = ReadonlyMap<string, readonly string[]>;

/** The fields written `key=value`, and the others in their order. */
export function splitFields(
  mark: Mark,
  keys: readonly string[],
): { readonly plain: readonly string[]; readonly named: NamedFields } {
  const named = new Map<string, string[]>();
  const plain: string[] = [];
  for (const field of mark.fields) {
    const { key, value } = /^(?<key>[^=\s]{2,12})=(?<value>.+)$/s.exec(field)?.groups ?? {};
    if (key === undefined || value === undefined) plain.push(field);
    else if (!keys.includes(key)) refuse(mark, `no field ${key}= here`);
    else named.set(key, [...(named.get(key) ?? []), value]);
  }
  return { plain, named };
}

export const lastOf = (named: NamedFields, key: string): string | null => named.get(key)?.at(-1) ?? null;

/** The item of a list that a field spells, if it spells one. */
export const pick = <T extends string>(list: readonly T[], word: string | null | undefined): T | undefined =>
  list.find((item) => item === word);

/** Fails with the mark itself, so that a person finds the place. */
export function refuse(mark: Mark, why: string): never {
  throw new Error(`⟦${mark.text}|${[mark.tag, ...mark.fields].join('|')}⟧: ${why}`);
}
