import type { Span } from '../text/span.js';

/** A place in a text: a line, or a column of it in code points; both from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number | null;
}

/** The stretch a place means: a whole line, or one character of it; null where the text has no such place. */
export function stretchAt(text: string, { line, column }: TextPlace): Span | null {
  const start = startOfLine(text, line);
  if (start === null) return null;
  const rest = /[\r\n]/.exec(text.slice(start));
  const end = rest ? start + rest.index : text.length;
  if (column === null) return { start, end: Math.max(end, start + 1) };
  const before = Array.from(text.slice(start, end))
    .slice(0, column - 1)
    .join('');
  const at = start + before.length;
  return at < end ? { start: at, end: at + 1 } : null;
}

function startOfLine(text: string, line: number): number | null {
  let start = 0;
  for (let i = 1; i < line; i++) {
    const rest =
      /\r\n|\r|\n/.exec(text.slice(start, start + MAX_LINE)) ?? /\r\n|\r|\n/.exec(text.slice(start));
    if (!rest) return null;
    start += rest.index + rest[0].length;
  }
  return start < text.length ? start : null;
}

/** Most lines are shorter, so that looking for their end need not copy the whole rest. */
const MAX_LINE = 4096;
