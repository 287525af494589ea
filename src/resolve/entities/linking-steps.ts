import { derivedAcronyms } from './derived-acronyms.js';
import { givenNames } from './given-names.js';
import type { LinkingStep } from './ledger.js';
import { personShortNames } from './person-short-names.js';
import { personVariants } from './person-variants.js';
import { placeNames } from './place-names.js';
import { shortNames } from './short-names.js';
import { statedAliases } from './stated-aliases.js';
import { thingVariants } from './thing-variants.js';
import { typeDisagreement } from './type-disagreement.js';

/**
 * How mentions are linked, in this order: what is given, what the text states, variants of full names, then what is shorter and
 * less sure. Mentions that read the same are one form before the first step.
 */
export const LINKING_STEPS: readonly LinkingStep[] = [
  givenNames,
  statedAliases,
  thingVariants,
  placeNames,
  personVariants,
  personShortNames,
  derivedAcronyms,
  shortNames,
  typeDisagreement,
];
