/** A half-open stretch of a text, in UTF-16 units; only `positions.ts` turns it into other units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const isOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const isInside = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const isSameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** The order of facts: by start, then the longer one first. */
export const compareSpans = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end);
