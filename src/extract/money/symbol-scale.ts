import type { Rule } from '../finding.js';
import { signBefore, signsBefore } from './marks/signs.js';
import { DEFINITE, findSums } from './marks/sums.js';

/** A sign and a figure behind it, with its scale: `$38 billion`, `US$5`, `Rs 40 lakh`, `R1.2m`. */
export const symbolScale: Rule<'money'> = {
  id: 'money.symbol-scale',
  kind: 'money',
  example: 'a contract worth ⟦$38 billion⟧',
  follows: 'Unicode CLDR, currency symbols',
  find: (document) =>
    findSums(document, { filter: signsBefore(), read: signBefore, forms: DEFINITE, confidence: 0.95 }),
};
