import { LEGAL_FORMS } from '../../lexicon/legal-forms.js';
import { SENTENCE_OPENERS } from '../../lexicon/sentence-openers.js';
import { isUpper } from '../../text/characters.js';
import type { Document } from '../../tokenize/document.js';
import { tokenIndexAt } from '../../tokenize/tokens.js';
import type { Found, Rule } from '../finding.js';

/** Between the parties; the full stop tells a case from a match (`Ajax v PSV`). */
const VERSUS = /\sv\.\s/g;

/** A court case by its parties: `Brown v. Board of Education`. */
export const courtCase: Rule<'entity'> = {
  id: 'entity.court-case',
  kind: 'entity',
  example: 'as it held in ⟦Okafor v. Lagos Port Authority⟧ last year',
  *find(document) {
    for (const match of document.text.matchAll(VERSUS)) {
      const found = caseAround(document, tokenIndexAt(document.tokens, (match.index ?? 0) + 1));
      if (found !== null) yield found;
    }
  },
};

/** Most tokens of one party. */
const MAX_PARTY = 9;

/** The case whose `v` is token `versus`, where both parties are named. */
function caseAround(document: Document, versus: number): Found<'entity'> | null {
  const first = farthestName(document, versus - 1, -1);
  const last = farthestName(document, versus + 2, 1);
  if (first < 0 || last < 0) return null;
  const { start, end } = document.tokens;
  return { start: start[first] ?? 0, end: end[last] ?? 0, type: 'WORK', confidence: 0.9 };
}

/** The last token with a capital on the way from `at`, past small words and marks of names; -1 where there is none. */
function farthestName(document: Document, at: number, step: -1 | 1): number {
  let farthest = -1;
  for (let i = at; i >= 0 && i < document.tokens.count && Math.abs(i - at) < MAX_PARTY; i += step) {
    const word = wordAt(document, i);
    if (isUpper(word.charCodeAt(0))) {
      if (step < 0 && SENTENCE_OPENERS.has(word)) break;
      farthest = i;
    } else if (!joinsParty(document, i, word)) {
      break;
    }
  }
  return step > 0 ? withPoint(document, farthest) : farthest;
}

const PARTY_JOINERS: ReadonlySet<string> = new Set([
  'of',
  'the',
  'and',
  '&',
  '-',
  '’s',
  "'s",
  'ex',
  'rel',
  'de',
  'la',
]);

/** `Board of Education`, `Akorn, Inc.`. */
const joinsParty = (document: Document, i: number, word: string): boolean =>
  PARTY_JOINERS.has(word) ||
  (word === ',' && isLegalForm(wordAt(document, i + 1))) ||
  (word === '.' && isLegalForm(wordAt(document, i - 1)));

const isLegalForm = (word: string): boolean => LEGAL_FORMS.has(word.toLowerCase());

/** Takes in the full stop of `Inc.`. */
const withPoint = (document: Document, last: number): number =>
  last >= 0 && isLegalForm(wordAt(document, last)) && wordAt(document, last + 1) === '.' ? last + 1 : last;

const wordAt = ({ text, tokens }: Document, i: number): string => text.slice(tokens.start[i], tokens.end[i]);
