import type { Document } from '../../tokenize/document.js';
import { type Figure, readFigure } from '../../tokenize/figures/figure.js';

/** The figure that starts at `start`, or null. */
export function figureFrom({ text, figures }: Document, start: number): Figure | null {
  const index = indexFrom(figures.start, start, figures.count);
  return figures.start[index] === start ? readFigure(text, start) : null;
}

/** The figure that ends at `end`, or null. */
export function figureTo({ text, figures }: Document, end: number): Figure | null {
  const index = indexFrom(figures.end, end, figures.count);
  return figures.end[index] === end ? readFigure(text, figures.start[index] ?? 0) : null;
}

/** Index of the first value that is not less than `wanted`. */
function indexFrom(values: Uint32Array, wanted: number, count: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
