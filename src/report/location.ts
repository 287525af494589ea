import type { ChangePlace } from '../compare/change.js';
import type { Report } from './report.js';

/** A place in a file of the project; line and column are null where only the file is known. */
export interface Location {
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** Where a reader should look: the line of a plain file, the document's line of a `.jsonl`, else the file. */
export function locationOf({ origins }: Report, source: string, place: ChangePlace | null): Location {
  const { path, lines } = origins.get(source) ?? { path: source, lines: 'file' };
  if (typeof lines === 'number') return { path, line: lines, column: null };
  if (lines === 'text' || place === null) return { path, line: null, column: null };
  return { path, line: place.line, column: place.column };
}
