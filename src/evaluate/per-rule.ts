import { groupBy } from '../text/group-by.js';
import { JUDGES } from './judges.js';
import type { Match } from './score.js';

/** How often one rule is right. */
export interface RuleFigures {
  readonly rule: string;
  readonly predicted: number;
  readonly exact: number;
  readonly overlap: number;
  /** Overlapping ones of which no judge was discontent. */
  readonly right: number;
}

/** The precision of each rule, those that are wrong most often first. */
export function figuresPerRule(matches: readonly Match[]): RuleFigures[] {
  const outcomes = matches.flatMap(outcomesOf);
  const figures = [...groupBy(outcomes, ({ rule }) => rule)].map(([rule, group]) => ({
    rule,
    predicted: group.length,
    exact: group.filter(({ isExact }) => isExact).length,
    overlap: group.filter(({ isOverlap }) => isOverlap).length,
    right: group.filter(({ isRight }) => isRight).length,
  }));
  return figures.sort(
    (a, b) => b.predicted - b.right - (a.predicted - a.right) || (a.rule < b.rule ? -1 : 1),
  );
}

function outcomesOf({ kind, predicted, pairs }: Match) {
  const pairOf = new Map(pairs.map((pair) => [pair.predicted, pair]));
  return predicted.map((fact) => {
    const pair = pairOf.get(fact);
    const isRight = Object.values(JUDGES[kind]).every((judge) => !pair || judge(pair.gold, fact) !== false);
    return {
      rule: fact.rule,
      isExact: pair?.isExact === true,
      isOverlap: pair !== undefined,
      isRight: pair !== undefined && isRight,
    };
  });
}
