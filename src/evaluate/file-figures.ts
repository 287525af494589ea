import { type Figures, figuresOf } from './figures.js';
import type { Attempt, Scores } from './score.js';

/** All figures of a gold file, unrounded; entities by type too. */
export interface FileFigures {
  readonly documents: number;
  readonly documentsWithoutPredictions: number;
  readonly kinds: Readonly<Record<string, Figures & { readonly types?: Readonly<Record<string, Figures>> }>>;
}

export function figuresOfFile(attempts: readonly Attempt[], scores: Scores): FileFigures {
  const types = Object.fromEntries([...scores.types].map(([type, tally]) => [type, figuresOf(tally)]));
  const kinds = [...scores.kinds].map(([kind, tally]) => {
    const figures = figuresOf(tally);
    return [kind, kind === 'entity' ? { ...figures, types } : figures] as const;
  });
  return {
    documents: attempts.length,
    documentsWithoutPredictions: attempts.filter(({ facts }) => facts.length === 0).length,
    kinds: Object.fromEntries(kinds),
  };
}
