import type { Rule } from '../finding.js';
import { nounAfter, unitNouns } from './marks/noun.js';
import { DEFINITE, findSums } from './marks/sums.js';

/** A figure and the name of a currency: `10 million euros`, `five-dollar`, `3 million Canadian dollars`. */
export const wordAfter: Rule<'money'> = {
  id: 'money.word-after',
  kind: 'money',
  example: 'a loan of ⟦10 million euros⟧',
  follows: 'Unicode CLDR, currency names',
  find: (document) =>
    findSums(document, {
      filter: unitNouns().filter,
      read: (text, span) => nounAfter(text, span, unitNouns()),
      forms: DEFINITE,
      confidence: 0.95,
    }),
};
