import type { EntityType } from '../../facts/entity.js';
import { PLACE_ALIASES } from '../../lexicon/place-aliases.js';
import { isLower, isUpper } from '../../text/characters.js';
import { lazy } from '../../text/lazy.js';
import { isAcronym } from './acronym.js';
import { stripAccents } from './folded-name.js';
import type { Form } from './form.js';

/** A spelling that the document has for an entity, and how often. */
interface Spelling {
  readonly text: string;
  readonly count: number;
  readonly form: Form;
}

/**
 * The name an entity goes by: the fullest proper one its document gives, in the spelling it mostly has. `Sam Altman`
 * for `Altman`, `Amazon Web Services` for `AWS`, `Thwaite Calder plc` for `Thwaite Calder`; nothing that the text
 * does not say. Of a country's names it is the common one, of a group's the usual one.
 */
export function canonicalName(forms: readonly Form[], type: EntityType): string {
  const spellings = forms.flatMap(spellingsOf);
  const isBetter = type === 'NORP' ? isMoreUsual : isFuller;
  let best = spellings[0];
  for (const spelling of spellings.slice(1)) if (best && isBetter(spelling, best)) best = spelling;
  const name = (best?.text ?? '').replaceAll(/\s+/g, ' ');
  return type === 'PERSON' || type === 'LOCATION' ? inProperCase(name) : name;
}

const spellingsOf = (form: Form): Spelling[] =>
  Array.from(form.spellings, ([text, count]) => ({ text, count, form }));

/** A spelling of another form is fuller by its words and letters; of the same form, the proper and usual one wins. */
function isFuller(a: Spelling, b: Spelling): boolean {
  if (a.form.key !== b.form.key) return fullness(a) > fullness(b);
  return (
    properness(a.text) - properness(b.text) > 0 ||
    (properness(a.text) === properness(b.text) && isMoreUsual(a, b))
  );
}

const isMoreUsual = (a: Spelling, b: Spelling): boolean => a.count > b.count;

/** Whole words count most, then letters; initials and acronyms are no words. */
function fullness({ text, form }: Spelling): number {
  const rank = form.family === 'place' ? PLACE_RANKS().get(form.key) : undefined;
  if (rank !== undefined) return MOST - rank;
  const words = isAcronym(text) ? 0 : form.words.filter((word) => word.length > 1).length;
  const isDomain = form.words.length === 1 && form.key.includes('.');
  return words * 1000 + (isDomain ? 0 : form.key.length);
}

/** Places with several names are called by the first that newspapers use, however short. */
const PLACE_RANKS = lazy(
  () => new Map(PLACE_ALIASES.flatMap((names) => names.map((name, rank) => [name, rank] as const))),
);

const MOST = 1e6;

/** Small and capital letters before capitals alone, accents before none. */
function properness(text: string): number {
  return (isMixedCase(text) ? 2 : 0) + (stripAccents(text) !== text ? 1 : 0);
}

/** `SEATTLE` of a dateline is `Seattle`; `UAE` stays. */
function inProperCase(name: string): string {
  if (isMixedCase(name) || !LONG_WORD.test(name)) return name;
  return name.toLowerCase().replaceAll(WORD_START, (letter) => letter.toUpperCase());
}

const LONG_WORD = /[^\s.-]{4}/;
const WORD_START = /(?<=^|[\s'’-])(?!(?:d[aeio]|del|of|the|and|van|der)\s)\S/g;

function isMixedCase(text: string): boolean {
  let hasLower = false;
  let hasUpper = false;
  for (let i = 0; i < text.length; i++) {
    hasLower ||= isLower(text.charCodeAt(i));
    hasUpper ||= isUpper(text.charCodeAt(i));
  }
  return hasLower && hasUpper;
}
