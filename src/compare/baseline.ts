import { type Entry, isEntry, isObject } from './entry.js';
import { FactSetError, type JsonLine } from './json-lines.js';
import type { FactSet } from './pair-documents.js';

/**
 * A baseline is JSON Lines: a head, then for every document a line `{"document": …}` and below it one line a fact, in
 * text order. Facts carry no offsets and no line numbers, and entities by name: an edit to a text changes the lines of
 * the facts it touches and no others, so that two branches merge.
 */
export function writeBaseline(sets: readonly FactSet[]): string {
  const sorted = sets.toSorted((a, b) => compareCodeUnits(a.source, b.source));
  const lines = sorted.flatMap(({ source, items }) => [
    { document: source },
    ...items.map(({ entry }) => entry),
  ]);
  return [HEAD, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
}

const HEAD = { baseline: 'factx', version: 1 } as const;

const compareCodeUnits = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

export const isBaseline = ([head]: readonly JsonLine[]): boolean =>
  isObject(head?.value) && 'baseline' in head.value;

/** Reads a baseline whose head has been seen. */
export function readBaseline([head, ...lines]: readonly JsonLine[]): FactSet[] {
  if (!isObject(head?.value) || !('version' in head.value) || head.value.version !== HEAD.version) {
    throw new FactSetError('a baseline that this version of factx cannot read; make it anew', 1);
  }
  const sets = new Map<string, { entry: Entry; place: null }[]>();
  let items: { entry: Entry; place: null }[] | undefined;
  for (const { value, line } of lines) {
    if (isDocument(value)) {
      items = sets.get(value.document) ?? [];
      sets.set(value.document, items);
    } else if (!isEntry(value)) throw new FactSetError('neither a document nor a fact', line);
    else if (!items) throw new FactSetError('a fact above the first document', line);
    else items.push({ entry: value, place: null });
  }
  return [...sets].map(([source, found]) => ({ source, items: found }));
}

const isDocument = (value: unknown): value is { document: string } =>
  isObject(value) && 'document' in value && typeof value.document === 'string';
