import type { Rule } from '../finding.js';
import { codeBefore, codesBefore } from './marks/code.js';
import { DEFINITE, findSums } from './marks/sums.js';

/** An ISO 4217 code and a figure behind it: `USD 4.5m`, `CHF3`, `MSEK 30`. */
export const codeBeforeFigure: Rule<'money'> = {
  id: 'money.code-before',
  kind: 'money',
  example: 'sales of ⟦USD 4.5 million⟧',
  follows: 'ISO 4217',
  find: (document) =>
    findSums(document, { filter: codesBefore(), read: codeBefore, forms: DEFINITE, confidence: 0.95 }),
};
