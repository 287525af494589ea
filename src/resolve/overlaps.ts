import { compareSpans, isOverlap, type Span } from '../text/span.js';

interface Candidate extends Span {
  readonly confidence: number;
  readonly given?: true;
}

export interface Settled<T> {
  /** In text order, none overlapping. */
  readonly kept: readonly T[];
  readonly lost: readonly { readonly finding: T; readonly to: T }[];
}

/**
 * Keeps one of every group of findings of one kind that overlap: the one the user gave, then the longest, then the
 * surest, then the first. Sorting apart it takes linear time: findings are settled left to right against the last one kept.
 */
export function settleOverlaps<T extends Candidate>(findings: readonly T[]): Settled<T> {
  const kept: T[] = [];
  const lost: { finding: T; to: T }[] = [];
  for (const finding of findings.toSorted((a, b) => compareSpans(a, b) || b.confidence - a.confidence)) {
    const last = kept.at(-1);
    if (last === undefined || !isOverlap(last, finding)) {
      kept.push(finding);
    } else if (isBetter(finding, last)) {
      kept[kept.length - 1] = finding;
      lost.push({ finding: last, to: finding });
    } else {
      lost.push({ finding, to: last });
    }
  }
  return { kept, lost };
}

const lengthOf = (span: Span): number => span.end - span.start;

function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.given !== b.given) return a.given === true;
  return lengthOf(a) > lengthOf(b) || (lengthOf(a) === lengthOf(b) && a.confidence > b.confidence);
}
