import { levelOf, NameField } from '../../../lexicon/name-fields.js';
import { Look } from './looks.js';
import type { Words } from './words.js';

/** Stands for the word beyond the beginning or end of a sentence. */
const BOUNDARY = 0x7fff0001;

const isNear = ({ sentence, count }: Words, i: number, at: number): boolean =>
  at >= 0 && at < count && sentence[at] === sentence[i];

/** Folded word of token `at`, as seen from token `i` of the same sentence. */
export const wordAt = (words: Words, i: number, at: number): number =>
  isNear(words, i, at) ? (words.hash[at] ?? 0) : BOUNDARY;

/** Its shape. */
export const shapeAt = (words: Words, i: number, at: number): number =>
  isNear(words, i, at) ? (words.shape[at] ?? 0) : BOUNDARY;

/** What the lists know of it; 0 beyond the sentence. */
export const entryAt = (words: Words, i: number, at: number): number =>
  isNear(words, i, at) ? (words.entry[at] ?? 0) : 0;

/** What the dictionary says of a word: frequency, share of capitals, part of speech. */
export const wordClass = (entry: number): number => (entry >>> NameField.FREQUENCY.shift) & 0x7f;

/** The lists of names that hold a word, with their levels. */
export const nameKinds = (entry: number): number => (entry & 0x7e03ffff) | 0;

/** The lists that hold a word, without levels but for names of persons: 8 bits. */
export function listPattern(entry: number): number {
  const isPlace = (entry & PLACE_FIELDS) !== 0 ? 1 : 0;
  const isOrganization = (entry & ORGANIZATION_FIELDS) !== 0 ? 2 : 0;
  const isWord = levelOf(entry, NameField.FREQUENCY) > 1 ? 4 : 0;
  const given = Math.min(2, levelOf(entry, NameField.GIVEN));
  const surname = Math.min(2, levelOf(entry, NameField.SURNAME));
  const isTitle = levelOf(entry, NameField.TITLE);
  return isPlace | isOrganization | isWord | (given << 3) | (surname << 5) | (isTitle << 7);
}

const maskOf = (...fields: readonly NameField[]): number =>
  fields.reduce((mask, field) => mask | (field.mask << field.shift), 0);

const PLACE_FIELDS = maskOf(NameField.CITY, NameField.REGION, NameField.COUNTRY);
const ORGANIZATION_FIELDS = maskOf(NameField.COMPANY, NameField.ORGANIZATION, NameField.TEAM);

/** Beginning of a sentence, headline or neither: capitals mean less there. */
export const placeOf = (look: number): number => look & (Look.INITIAL | Look.TITLE_CASE);

/** Tokens with capitals or figures side by side, from `from` to `to` (excluded); it ends at small words and marks. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const RUN_LOOKS: number = Look.ANY_CAPITAL | Look.DIGIT;

/** The run that holds token `i`, within a stretch. */
export function runAround({ look }: Words, stretch: Run, i: number): Run {
  let from = i;
  while (from > stretch.from && ((look[from - 1] ?? 0) & RUN_LOOKS) !== 0) from--;
  let to = i + 1;
  while (to < stretch.to && ((look[to] ?? 0) & RUN_LOOKS) !== 0) to++;
  return { from, to };
}
