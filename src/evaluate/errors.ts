import type { Fact } from '../facts/fact.js';
import type { Kind } from '../facts/kinds.js';
import type { GoldDocument, GoldFact } from './gold.js';
import { JUDGES } from './judges.js';
import type { Match } from './score.js';

export const ERROR_TYPES = ['missed', 'spurious', 'span', 'value'] as const;

/** One thing gold and prediction do not agree on. */
export interface EvaluationError {
  readonly type: (typeof ERROR_TYPES)[number];
  readonly kind: Kind;
  readonly document: GoldDocument;
  readonly gold: GoldFact | null;
  readonly predicted: Fact | null;
  /** Judges that were not content, of a wrong value. */
  readonly wrong: readonly string[];
  /** How bad: 2 for a fact that is missed or made up, surer ones worse; less for one that is nearly right. */
  readonly cost: number;
}

/** All errors of the matches, the worst first; of equal ones in their order. */
export const errorsOf = (matches: readonly Match[]): EvaluationError[] =>
  matches.flatMap(errorsOfMatch).sort((a, b) => b.cost - a.cost);

function errorsOfMatch({ document, kind, gold, predicted, pairs }: Match): EvaluationError[] {
  const found = new Set(pairs.map((pair) => pair.gold));
  const meant = new Set(pairs.map((pair) => pair.predicted));
  const base = { kind, document, gold: null, predicted: null, wrong: [] };
  const missed = gold.filter((fact) => !found.has(fact));
  const spurious = predicted.filter((fact) => !meant.has(fact));
  return [
    ...missed.map((fact) => ({ ...base, type: 'missed' as const, gold: fact, cost: 2 })),
    ...spurious.map((fact) => ({
      ...base,
      type: 'spurious' as const,
      predicted: fact,
      cost: 1 + fact.confidence,
    })),
    ...pairs.flatMap((pair) => errorsOfPair(base, pair)),
  ];
}

type Base = Omit<EvaluationError, 'type' | 'cost'>;

/** A wrong value outweighs a span that is a little off. */
function errorsOfPair(base: Base, { gold, predicted, isExact }: Match['pairs'][number]): EvaluationError[] {
  const wrong = Object.entries(JUDGES[base.kind]).filter(([, judge]) => judge(gold, predicted) === false);
  const names = wrong.map(([name]) => name);
  if (names.length > 0) return [{ ...base, type: 'value', gold, predicted, wrong: names, cost: 1 }];
  return isExact ? [] : [{ ...base, type: 'span', gold, predicted, cost: 0.5 }];
}
