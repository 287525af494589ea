import type { Rule } from '../finding.js';
import { signAfter, signsAfter } from './marks/signs.js';
import { DEFINITE, findSums } from './marks/sums.js';

/** A figure and a sign behind it: `20€`, `3.14US$`, `200 kr`, `1500 Rs`. */
export const symbolAfter: Rule<'money'> = {
  id: 'money.symbol-after',
  kind: 'money',
  example: 'a ticket costs ⟦20€⟧ at the door',
  follows: 'Unicode CLDR, currency symbols',
  find: (document) =>
    findSums(document, { filter: signsAfter(), read: signAfter, forms: DEFINITE, confidence: 0.95 }),
};
