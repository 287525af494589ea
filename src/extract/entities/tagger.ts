import { lazy } from '../../text/lazy.js';
import type { Document } from '../../tokenize/document.js';
import { tokenIndexAt } from '../../tokenize/tokens.js';
import type { Rule } from '../finding.js';
import { confidenceOf } from './model/calibration.js';
import { taggerModel } from './model/model.js';
import { isPlausible } from './model/plausible.js';
import { readTwice, toReader } from './model/readings.js';
import { setScene } from './model/scene.js';

/** Names of all seven types, by the trained model and what the document itself says of its words. */
export const tagger: Rule<'entity'> = {
  id: 'entity.tagger',
  kind: 'entity',
  example: 'the lawyer ⟦Adaeze Okonkwo⟧ told the court',
  follows: 'Lafferty, McCallum and Pereira 2001, Conditional random fields',
  *find(document) {
    for (const [first, last] of windowsOf(document)) {
      const scene = setScene(document, first, last);
      for (const mention of readTwice(scene, reader())) {
        const { start, end, type, probability } = mention;
        if (isPlausible(scene, mention)) yield { start, end, type, confidence: confidenceOf(probability) };
      }
    }
  },
};

const reader = lazy(() => toReader(taggerModel()));

/** Tokens in one window: the tables of a window stay small, and few documents are longer. */
const WINDOW = 50_000;

/** Cuts a long document at ends of sentences, as first and last (excluded) token. */
function* windowsOf({ tokens, sentences }: Document): Iterable<readonly [number, number]> {
  let first = 0;
  for (let sentence = 1; sentence <= sentences.count; sentence++) {
    const isEnd = sentence === sentences.count;
    const next = isEnd ? tokens.count : tokenIndexAt(tokens, sentences.start[sentence] ?? 0);
    if (!isEnd && next - first < WINDOW) continue;
    yield [first, next];
    first = next;
  }
}
