import { isSpace } from '../../text/characters.js';

/** The paragraphs of a text, as columns, without the white space around them. */
export interface Paragraphs {
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}

/** Cuts a text at its line breaks; at its blank lines only where the lines are wrapped to a width. */
export function readParagraphs(text: string): Paragraphs {
  const lines = readLines(text);
  return isWrapped(text, lines) ? joinLines(text, lines) : lines;
}

function readLines(text: string): Paragraphs {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const start = skipSpace(text, from, to);
    if (start < to) {
      starts.push(start);
      ends.push(trimEnd(text, start, to));
    }
    from = to + 1;
  }
  return { count: starts.length, start: Uint32Array.from(starts), end: Uint32Array.from(ends) };
}

function skipSpace(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && isSpace(text.charCodeAt(i))) i++;
  return i;
}

function trimEnd(text: string, start: number, to: number): number {
  let i = to;
  while (i > start && isSpace(text.charCodeAt(i - 1))) i--;
  return i;
}

/** Lengths a line wrapped by hand or by a mail program has. */
const WRAPPED_LINE = { least: 40, most: 100 } as const;

/** Whether most lines that another one follows at once are full lines that break off within a sentence. */
function isWrapped(text: string, lines: Paragraphs): boolean {
  let joined = 0;
  let open = 0;
  for (let i = 0; i + 1 < lines.count; i++) {
    const end = lines.end[i] ?? 0;
    if (isBlankBetween(text, end, lines.start[i + 1] ?? 0)) continue;
    const length = end - (lines.start[i] ?? 0);
    joined++;
    if (length >= WRAPPED_LINE.least && length <= WRAPPED_LINE.most && !isTerminal(text.charCodeAt(end - 1)))
      open++;
  }
  return joined >= 2 && open * 2 > joined;
}

/** Whether an empty line lies between two offsets; the stretch has white space alone. */
function isBlankBetween(text: string, from: number, to: number): boolean {
  const newline = text.indexOf('\n', from);
  const second = text.indexOf('\n', newline + 1);
  return second >= 0 && second < to;
}

/** . ! ? : and the marks that close a quotation. */
const isTerminal = (unit: number): boolean =>
  unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x3a || unit === 0x22 || unit === 0x201d;

function joinLines(text: string, lines: Paragraphs): Paragraphs {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < lines.count; i++) {
    const start = lines.start[i] ?? 0;
    const end = lines.end[i] ?? 0;
    const last = ends.length - 1;
    if (last >= 0 && !isBlankBetween(text, ends[last] ?? 0, start)) ends[last] = end;
    else {
      starts.push(start);
      ends.push(end);
    }
  }
  return { count: starts.length, start: Uint32Array.from(starts), end: Uint32Array.from(ends) };
}
