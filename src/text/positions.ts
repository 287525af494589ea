import type { Span } from './span.js';

/** Units a span can be printed in; inside, everything counts UTF-16. */
export const OFFSET_UNITS = ['codepoint', 'utf16', 'byte'] as const;
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

export interface Place {
  readonly start: number;
  readonly end: number;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in code points. */
  readonly column: number;
}

interface Cursor {
  readonly printed: number;
  readonly line: number;
  /** Code points since the start of the line. */
  readonly column: number;
}

/**
 * Places spans in the text in one pass: linear in the text, whatever the number of spans.
 * Lines end at LF, CR LF or CR. A lone surrogate counts as one code point and as the three bytes of U+FFFD.
 */
export function placeSpans(text: string, spans: readonly Span[], unit: OffsetUnit): Place[] {
  const cursors = walk(text, offsetsOf(spans), unit);
  return spans.map(({ start, end }) => {
    const from = cursors.get(start);
    const to = cursors.get(end);
    if (!from || !to || end > text.length)
      throw new RangeError(`span ${start}..${end} lies outside a text of ${text.length} units`);
    return { start: from.printed, end: to.printed, line: from.line, column: from.column + 1 };
  });
}

/** Where spans start and end, in text order. */
function offsetsOf(spans: readonly Span[]): Uint32Array {
  const offsets = new Uint32Array(2 * spans.length);
  let count = 0;
  for (const { start, end } of spans) {
    offsets[count++] = start;
    offsets[count++] = end;
  }
  return offsets.sort();
}

function walk(text: string, offsets: Uint32Array, unit: OffsetUnit): Map<number, Cursor> {
  const cursors = new Map<number, Cursor>();
  let printed = 0;
  let line = 1;
  let column = 0;
  let i = 0;
  for (const offset of offsets) {
    while (i < offset && i < text.length) {
      const unitCode = text.charCodeAt(i);
      // Most of the text: one wide in every unit, and no line break.
      if (unitCode >= 0x20 && unitCode < 0x80) {
        i++;
        printed++;
        column++;
        continue;
      }
      const isPair = isHigh(unitCode) && isLow(text.charCodeAt(i + 1));
      // An offset inside a pair cannot be printed in code points; it is that of the pair's start.
      if (isPair && i + 1 === offset) break;
      const isBreak = unitCode === 0x0a || (unitCode === 0x0d && text.charCodeAt(i + 1) !== 0x0a);
      i += isPair ? 2 : 1;
      printed += widthOf(unitCode, isPair, unit);
      line += isBreak ? 1 : 0;
      column = isBreak ? 0 : column + 1;
    }
    cursors.set(offset, { printed, line, column });
  }
  return cursors;
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

function widthOf(code: number, isPair: boolean, unit: OffsetUnit): number {
  if (unit === 'codepoint') return 1;
  if (unit === 'utf16') return isPair ? 2 : 1;
  if (isPair) return 4;
  if (code < 0x80) return 1;
  return code < 0x800 ? 2 : 3;
}
