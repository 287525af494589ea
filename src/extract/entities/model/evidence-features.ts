import { Evidence } from './evidence.js';
import { type FeatureList, pair } from './feature-list.js';
import { Look } from './looks.js';
import type { Scene } from './scene.js';

/** Kinds of evidence that are looked at together. */
const EVIDENCE_GROUPS: readonly number[] = [
  Evidence.LOWER_CASE | Evidence.MID_SENTENCE | Evidence.REPEATED | Evidence.ALL_CAPITALS,
  Evidence.AFTER_GIVEN_NAME | Evidence.BEFORE_SURNAME | Evidence.AFTER_TITLE | Evidence.BEFORE_SPEECH_VERB,
  Evidence.BEFORE_LEGAL_FORM |
    Evidence.AFTER_PLACE_PREPOSITION |
    Evidence.AFTER_THE |
    Evidence.BEFORE_POSSESSIVE,
  Evidence.IN_LONGER_NAME | Evidence.ALONE | Evidence.IN_BRACKETS | Evidence.LOWER_CASE,
  Evidence.IN_LISTED_PERSON | Evidence.IN_LISTED_LOCATION | Evidence.IN_LISTED_ORGANIZATION,
  Evidence.IN_LISTED_COMPANY | Evidence.IN_LISTED_PRODUCT,
];

/** What the whole document says of the word. */
export function addEvidenceFeatures({ words, evidence }: Scene, i: number, list: FeatureList): void {
  const bits = evidence[i] ?? 0;
  const look = (words.look[i] ?? 0) & (Look.ANY_CAPITAL | Look.INITIAL | Look.TITLE_CASE);
  for (let n = 0; n < EVIDENCE_GROUPS.length; n++)
    list.add(82 + n, pair(bits & (EVIDENCE_GROUPS[n] ?? 0), look));
}
