import { figuresOf } from './figures.js';
import type { Scores } from './score.js';

/** The least exact F1 that a kind, or a type of entities, must reach: `money=0.97`, `PERSON=0.9`. */
export interface Threshold {
  readonly name: string;
  readonly least: number;
}

/** A threshold that was not reached; `f1` is null where gold has nothing of the kind. */
export interface Shortfall extends Threshold {
  readonly f1: number | null;
}

export const shortfalls = ({ kinds, types }: Scores, thresholds: readonly Threshold[]): Shortfall[] =>
  thresholds.flatMap(({ name, least }) => {
    const tally = [...kinds, ...types].find(([key]) => key === name)?.[1];
    const f1 = tally ? figuresOf(tally).exact.f1 : null;
    return f1 !== null && f1 >= least ? [] : [{ name, least, f1 }];
  });
