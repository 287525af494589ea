import { currencyAdjectives } from '../../lexicon/currency-adjectives.js';
import { minorNouns } from '../../lexicon/currency-nouns.js';
import { minorSigns } from '../../lexicon/currency-signs.js';
import { lazy } from '../../text/lazy.js';
import type { Rule } from '../finding.js';
import { startingWith } from './marks/filter.js';
import { nounAfter, toNounTable } from './marks/noun.js';
import { minorSignAfter } from './marks/signs.js';
import { DEFINITE, findSums } from './marks/sums.js';

const nouns = lazy(() => toNounTable(minorNouns()));
const marks = lazy(() =>
  startingWith([...minorNouns().keys(), ...currencyAdjectives().codes.keys(), ...minorSigns().keys()]),
);

/** A figure and the name of a part of a currency's unit: `50 cents`, `197 pence`, `12-cent`, `10¢`, `5p`. */
export const minorUnit: Rule<'money'> = {
  id: 'money.minor-unit',
  kind: 'money',
  example: 'a dividend of ⟦12 cents⟧ a share',
  follows: 'ISO 4217, minor units',
  find: (document) =>
    findSums(document, {
      filter: marks(),
      read: (text, span) => minorSignAfter(text, span) ?? nounAfter(text, span, nouns()),
      forms: DEFINITE,
      confidence: 0.9,
    }),
};
