import type { Tally } from './tally.js';

/** Null where nothing was there to be right or wrong about. */
type Share = number | null;

export interface Match {
  readonly matched: number;
  readonly precision: Share;
  readonly recall: Share;
  readonly f1: Share;
}

export interface Accuracy {
  readonly judged: number;
  readonly right: number;
  readonly accuracy: Share;
  /** Overlap F1 times the accuracy, as TempEval-3 weighs attributes. */
  readonly f1: Share;
}

/** What is read off a tally. */
export interface Figures {
  readonly gold: number;
  readonly predicted: number;
  readonly exact: Match;
  readonly overlap: Match;
  readonly values: Readonly<Record<string, Accuracy>>;
}

export function figuresOf({ gold, predicted, exact, overlap, verdicts }: Tally): Figures {
  const overlapping = matchOf(overlap, predicted, gold);
  const values = Object.entries(verdicts).map(([name, { judged, right }]) => {
    const accuracy = share(right, judged);
    return [name, { judged, right, accuracy, f1: product(overlapping.f1, accuracy) }] as const;
  });
  return {
    gold,
    predicted,
    exact: matchOf(exact, predicted, gold),
    overlap: overlapping,
    values: Object.fromEntries(values),
  };
}

const matchOf = (matched: number, predicted: number, gold: number): Match => ({
  matched,
  precision: share(matched, predicted),
  recall: share(matched, gold),
  f1: share(2 * matched, predicted + gold),
});

const share = (part: number, whole: number): Share => (whole === 0 ? null : part / whole);

const product = (a: Share, b: Share): Share => (a === null || b === null ? null : a * b);
