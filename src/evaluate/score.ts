import type { Fact } from '../facts/fact.js';
import { KINDS, type Kind } from '../facts/kinds.js';
import { groupBy } from '../text/group-by.js';
import { isOverlap } from '../text/span.js';
import type { GoldDocument, GoldFact } from './gold.js';
import { type Pair, pairUp } from './pairing.js';
import { addTallies, type Tally, tallyPairs } from './tally.js';

/** What was found in a gold document, with what should have been. */
export interface Attempt {
  readonly document: GoldDocument;
  readonly facts: readonly Fact[];
}

/** One group of facts that pairs within itself: a kind in a document, of entities a type. */
export interface Match {
  readonly document: GoldDocument;
  readonly kind: Kind;
  /** Entities pair type by type; the others' types are judged. */
  readonly type: string | null;
  readonly gold: readonly GoldFact[];
  readonly predicted: readonly Fact[];
  readonly pairs: readonly Pair<GoldFact, Fact>[];
}

/** Pairs all that a document asks for: only its `kinds`, and of entities only its `types`. */
export function matchFacts({ document, facts }: Attempt, kinds: ReadonlySet<Kind>): Match[] {
  const asked = KINDS.filter((kind) => kinds.has(kind) && document.kinds.includes(kind));
  return asked.flatMap((kind) => {
    const counts = (fact: GoldFact | Fact): boolean =>
      fact.kind === kind && (kind !== 'entity' || isComplete(document, fact));
    const gold = document.facts.filter(counts);
    const predicted = facts.filter(counts).filter((fact) => !isIgnored(document, gold, fact));
    return kind === 'entity'
      ? matchByType(document, gold, predicted)
      : [toMatch({ document, kind, type: null, gold, predicted })];
  });
}

const typeOf = (fact: GoldFact | Fact): string | null => ('type' in fact ? (fact.type ?? null) : null);

const isComplete = ({ types }: GoldDocument, fact: GoldFact | Fact): boolean =>
  types === undefined || types.includes(typeOf(fact) ?? '');

/** A prediction in a stretch that gold leaves open, and on none of its facts, counts neither way. */
const isIgnored = ({ ignore = [] }: GoldDocument, gold: readonly GoldFact[], fact: Fact): boolean =>
  ignore.some((stretch) => isOverlap(stretch, fact)) && !gold.some((other) => isOverlap(other, fact));

/** A match for each type there is; one without facts where there is none, so that the kind is counted. */
function matchByType(document: GoldDocument, gold: readonly GoldFact[], predicted: readonly Fact[]): Match[] {
  const [goldByType, predictedByType] = [groupBy(gold, typeOf), groupBy(predicted, typeOf)];
  const types = new Set([...goldByType.keys(), ...predictedByType.keys()]);
  return [...(types.size > 0 ? types : [null])].map((type) => {
    const facts = { gold: goldByType.get(type) ?? [], predicted: predictedByType.get(type) ?? [] };
    return toMatch({ document, kind: 'entity', type, ...facts });
  });
}

const toMatch = (match: Omit<Match, 'pairs'>): Match => ({
  ...match,
  pairs: pairUp(match.gold, match.predicted),
});

/** Tallies of the kinds, of entities by type too. */
export interface Scores {
  readonly kinds: ReadonlyMap<Kind, Tally>;
  readonly types: ReadonlyMap<string, Tally>;
}

export function scoreMatches(matches: readonly Match[]): Scores {
  const tallied = matches.map((match) => ({ ...match, tally: tallyMatch(match) }));
  const byKind = groupBy(tallied, ({ kind }) => kind);
  const byType = groupBy(
    tallied.filter(({ type }) => type !== null),
    ({ type }) => type ?? '',
  );
  return { kinds: addUp(byKind), types: addUp(byType) };
}

const tallyMatch = ({ kind, gold, predicted, pairs }: Match): Tally =>
  tallyPairs(kind, { gold: gold.length, predicted: predicted.length }, pairs);

const addUp = <K>(groups: ReadonlyMap<K, readonly { readonly tally: Tally }[]>): Map<K, Tally> =>
  new Map([...groups].map(([key, group]) => [key, addTallies(group.map(({ tally }) => tally))]));

/** Scores of several files, as if they were one. */
export function addScores(scores: readonly Scores[]): Scores {
  const sum = <K>(mapsOf: readonly ReadonlyMap<K, Tally>[]): Map<K, Tally> =>
    addUp(
      groupBy(
        mapsOf.flatMap((map) => [...map].map(([key, tally]) => ({ key, tally }))),
        ({ key }) => key,
      ),
    );
  return { kinds: sum(scores.map(({ kinds }) => kinds)), types: sum(scores.map(({ types }) => types)) };
}
