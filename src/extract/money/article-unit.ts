import { currencyNouns, minorNouns, slangNouns } from '../../lexicon/currency-nouns.js';
import { lazy } from '../../text/lazy.js';
import type { Rule } from '../finding.js';
import { nounAfter, toNounTable } from './marks/noun.js';
import { findSums } from './marks/sums.js';

const nouns = lazy(() => toNounTable(new Map([...currencyNouns(), ...minorNouns(), ...slangNouns()])));

/** One unit, said with an article: `a dollar`, `a penny`, `a grand`. */
export const articleUnit: Rule<'money'> = {
  id: 'money.article-unit',
  kind: 'money',
  example: 'it costs ⟦a dollar⟧ more',
  find: (document) =>
    findSums(document, {
      filter: nouns().filter,
      read: (text, span) => nounAfter(text, span, nouns()),
      forms: ['article'],
      confidence: 0.7,
    }),
};
