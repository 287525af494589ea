import { tokenNouns } from '../../lexicon/currency-nouns.js';
import { lazy } from '../../text/lazy.js';
import type { Rule } from '../finding.js';
import { nounAfter, toPlainTable } from './marks/noun.js';
import { DEFINITE, findSums } from './marks/sums.js';

const nouns = lazy(() => toPlainTable(tokenNouns()));

/** A figure and a token that is paid with like money, of no currency: `10,000 bitcoins`. */
export const token: Rule<'money'> = {
  id: 'money.token',
  kind: 'money',
  example: 'two pizzas for ⟦10,000 bitcoins⟧',
  find: (document) =>
    findSums(document, {
      filter: nouns().filter,
      read: (text, span) => nounAfter(text, span, nouns()),
      forms: DEFINITE,
      confidence: 0.85,
    }),
};
