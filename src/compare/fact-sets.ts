import { groupBy } from '../text/group-by.js';
import { isBaseline, readBaseline } from './baseline.js';
import { type FactLike, isEntry, toItems } from './entry.js';
import { FactSetError, type JsonLine, parseValues } from './json-lines.js';
import type { FactSet } from './pair-documents.js';

/** Reads facts back: a baseline, or what `--format json` and `--format jsonl` print. */
export function readFactSets(text: string): FactSet[] {
  const lines = parseValues(text.replace(/^\uFEFF/, ''));
  return isBaseline(lines) ? readBaseline(lines) : toFactSets(lines.map(toFact));
}

/** Facts by their document, in order. */
export const toFactSets = (facts: readonly FactLike[]): FactSet[] =>
  [...groupBy(facts, ({ source }) => source)].map(([source, found]) => ({ source, items: toItems(found) }));

function toFact({ value, line }: JsonLine): FactLike {
  if (isEntry(value) && typeof value.source === 'string') return { ...value, source: value.source };
  throw new FactSetError('no fact: it lacks `kind`, `source`, `text` or `sentence`', line);
}

/** Whether a text looks like facts, rather than documents: by its first value. */
export function isFactSets(text: string): boolean {
  const first = text.trimStart();
  if (first.startsWith('[')) return true;
  const [head] = parseValues(first.slice(0, first.indexOf('\n') + 1) || first);
  return head !== undefined && (isBaseline([head]) || isEntry(head.value));
}
