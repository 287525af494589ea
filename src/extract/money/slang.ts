import { slangNouns } from '../../lexicon/currency-nouns.js';
import { lazy } from '../../text/lazy.js';
import type { Rule } from '../finding.js';
import { nounAfter, toPlainTable } from './marks/noun.js';
import { findSums } from './marks/sums.js';

const nouns = lazy(() => toPlainTable(slangNouns()));

/** A figure and slang for money: `42 bucks`, `ten quid`, `five grand`. */
export const slang: Rule<'money'> = {
  id: 'money.slang',
  kind: 'money',
  example: 'it cost them ⟦five grand⟧',
  find: (document) =>
    findSums(document, {
      filter: nouns().filter,
      read: (text, span) => nounAfter(text, span, nouns()),
      forms: ['digits', 'words', 'vague'],
      confidence: 0.8,
    }),
};
