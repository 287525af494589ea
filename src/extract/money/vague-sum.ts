import { currencyNouns } from '../../lexicon/currency-nouns.js';
import { lazy } from '../../text/lazy.js';
import type { Rule } from '../finding.js';
import { nounAfter, toNounTable } from './marks/noun.js';
import { findSums } from './marks/sums.js';

const nouns = lazy(() => toNounTable(currencyNouns()));

/** A count left open and the name of a currency: `hundreds of billions of dollars`, `a few hundred euros`. */
export const vagueSum: Rule<'money'> = {
  id: 'money.vague-sum',
  kind: 'money',
  example: 'committing ⟦hundreds of billions of dollars⟧ to it',
  find: (document) =>
    findSums(document, {
      filter: nouns().filter,
      read: (text, span) => nounAfter(text, span, nouns()),
      forms: ['vague'],
      confidence: 0.9,
    }),
};
