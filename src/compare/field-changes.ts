import { type Entry, isObject } from './entry.js';

/** A field of a fact that is not what it was; nested fields by dots (`speaker.name`), undefined where it is not there. */
export interface FieldChange {
  readonly field: string;
  readonly old: unknown;
  readonly new: unknown;
}

/** What differs between two entries. The sentence is what surrounds a fact, and no field of it. */
export function fieldChanges(old: Entry, now: Entry, ignored: ReadonlySet<string>): FieldChange[] {
  const before = flatten(old);
  const after = flatten(now);
  const names = [...new Set([...after.keys(), ...before.keys()])];
  return names
    .filter((field) => field !== 'sentence' && !isIgnored(field, ignored))
    .filter((field) => !isSame(before.get(field), after.get(field)))
    .map((field) => ({ field, old: before.get(field), new: after.get(field) }));
}

/** A field is ignored by its own name or by that of the field it is in. */
const isIgnored = (field: string, ignored: ReadonlySet<string>): boolean =>
  ignored.has(field) || ignored.has(field.slice(0, Math.max(0, field.indexOf('.'))));

/** A field that is not there says no more than one that is null. */
const isSame = (a: unknown, b: unknown): boolean => (a ?? null) === (b ?? null);

function flatten(object: object, prefix = '', into = new Map<string, unknown>()): Map<string, unknown> {
  for (const [name, value] of Object.entries(object)) {
    if (isObject(value)) flatten(value, `${prefix}${name}.`, into);
    else into.set(`${prefix}${name}`, value);
  }
  return into;
}
