import type { Rule } from '../finding.js';
import { codeAfter, codesAfter } from './marks/code.js';
import { DEFINITE, findSums } from './marks/sums.js';

/** A figure and an ISO 4217 code behind it: `4.5 million USD`, `115USD`, `30 MUSD`. */
export const codeAfterFigure: Rule<'money'> = {
  id: 'money.code-after',
  kind: 'money',
  example: 'sales of ⟦4.5 million USD⟧',
  follows: 'ISO 4217',
  find: (document) =>
    findSums(document, { filter: codesAfter(), read: codeAfter, forms: DEFINITE, confidence: 0.95 }),
};
