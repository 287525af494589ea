import type { Rule } from '../finding.js';
import { nounAfter, unitNouns } from './marks/noun.js';
import { findSums } from './marks/sums.js';

/** A count left open and the name of a currency: `hundreds of billions of dollars`, `a few hundred euros`. */
export const vagueSum: Rule<'money'> = {
  id: 'money.vague-sum',
  kind: 'money',
  example: 'committing ⟦hundreds of billions of dollars⟧ to it',
  find: (document) =>
    findSums(document, {
      filter: unitNouns().filter,
      read: (text, span) => nounAfter(text, span, unitNouns()),
      forms: ['vague'],
      confidence: 0.9,
    }),
};
