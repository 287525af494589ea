import { addBagFeatures, addContextFeatures } from './context-features.js';
import { addEvidenceFeatures } from './evidence-features.js';
import type { FeatureList } from './feature-list.js';
import { addListFeatures } from './list-features.js';
import { addQuotationFeatures } from './quotation-features.js';
import { addPatternFeatures, addPredicateFeatures, addRunFeatures } from './run-features.js';
import type { Scene } from './scene.js';
import type { Stretch } from './stretches.js';
import { runAround } from './surroundings.js';
import { addAffixFeatures, addFigureFeatures, addSoundFeatures, addWordFeatures } from './word-features.js';

/** Token `i` of a stretch. */
export interface TokenOf {
  readonly stretch: Stretch;
  readonly i: number;
}

/**
 * Lists the features of a token. Templates 1 to 9 and 30 to 37 tell of the word, 10 to 26 and 90 to 93
 * of its neighbours, 40 to 57 of lists, 60 to 72 and 175 to 176 of the run, 82 to 87 of the document, 130 to 155 of
 * the first reading (`memory.ts`), 160 to 164 of its letters, 170 to
 * 173 of quotation marks and 180 to 184 of figures.
 */
export function listFeatures(scene: Scene, { stretch, i }: TokenOf, list: FeatureList): void {
  const { words } = scene;
  const run = runAround(words, stretch, i);
  list.count = 0;
  addWordFeatures(words, i, list);
  addAffixFeatures(words, i, list);
  addSoundFeatures(words, i, list);
  addFigureFeatures(words, i, list);
  addContextFeatures(words, i, list);
  addBagFeatures(words, i, list);
  addListFeatures(scene, i, list);
  addRunFeatures(words, { run, stretch }, { i, list });
  addPatternFeatures(words, run, { i, list });
  addPredicateFeatures(words, run, { i, list });
  addEvidenceFeatures(scene, i, list);
  addQuotationFeatures(scene, i, list);
}
