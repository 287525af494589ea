import { ROLE_BOUNDARIES, ROLE_DESCRIPTORS } from '../../lexicon/role-boundaries.js';
import { ROLE_MODIFIERS } from '../../lexicon/role-modifiers.js';
import { ROLE_NOUNS } from '../../lexicon/role-nouns.js';
import { isDigit, isUpper } from '../../text/characters.js';
import type { Unit } from './surroundings.js';

/** Whether a unit is a role's noun: `minister`, `co-founder`, `ex-president`, `singer-songwriter`. */
export function isRoleNoun(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.kind !== 'word') return false;
  if (ROLE_NOUNS.has(unit.lower)) return true;
  if (PROFESSION.test(unit.text)) return true;
  const last = unit.lower.slice(unit.lower.lastIndexOf('-') + 1);
  return last !== unit.lower && (ROLE_NOUNS.has(last) || AFTER_NOUN.has(last));
}

/** Professions beyond our list: `palaeontologist`, `lexicographer`, `obstetrician`, `cheesemonger`. */
const PROFESSION =
  /^[A-Z]?[a-z]{3,}(?:ologist|ographer|ologian|iatrist|ician|iatrician|monger|wright|keeper)$/;

/** Whether a small word can be the last one of a title: `driver`, head of `research`, attorney `general`, `named`. */
export const isTitleEnd = (word: string): boolean =>
  ROLE_NOUNS.has(word) ||
  ROLE_MODIFIERS.has(word) ||
  AFTER_NOUN.has(word) ||
  PROFESSION.test(word) ||
  word === 'named' ||
  word === 'called';

/** Words that follow their noun: `attorney general`, `professor emeritus`, `president pro tempore`. */
export const isAfterNoun = (unit: Unit | undefined): boolean =>
  unit !== undefined && unit.kind === 'word' && AFTER_NOUN.has(unit.lower);

const AFTER_NOUN: ReadonlySet<string> = new Set([
  'general',
  'emeritus',
  'emerita',
  'elect',
  'designate',
  'extraordinary',
  'plenipotentiary',
  'ordinary',
  'major',
]);

/** Whether a word may stand inside a title, whatever it is: no small word, no verb of speech, no plain figure. */
export const isTitleWord = (unit: Unit): boolean =>
  unit.kind === 'word' && !ROLE_BOUNDARIES.has(unit.lower) && !isDigit(unit.text.charCodeAt(0));

/** Whether a word usually belongs to the title behind it. */
export function isTitleModifier(unit: Unit | undefined): boolean {
  if (unit === undefined || !isTitleWord(unit) || isDescriptor(unit)) return false;
  if (ROLE_MODIFIERS.has(unit.lower) || isRoleNoun(unit) || unit.lower.includes('-')) return true;
  return /^[a-z]{3,}(?:al|ic|ive|ary|ogy|ics|nce|ity|ment|tion)$/.test(unit.lower);
}

/** Whether a word only describes who holds the title: an age, an origin, `new`, `newly`. */
export const isDescriptor = (unit: Unit): boolean =>
  ROLE_DESCRIPTORS.has(unit.text) ||
  /-(?:old|based|born|trained|educated|raised)$|^[a-z]{3,}ly$/.test(unit.lower);

export const isCapitalised = (unit: Unit): boolean => isUpper(unit.text.charCodeAt(0));

/** Words that say when the role was held; they stay with it: `former`, `then`. */
export const isTimeOfRole = (unit: Unit | undefined): boolean => unit !== undefined && TIMES.has(unit.lower);

const TIMES: ReadonlySet<string> = new Set([
  'former',
  'ex',
  'acting',
  'interim',
  'outgoing',
  'incoming',
  'retired',
]);

/** Offices that a place has: the `president` of a country, the `mayor` of a town. */
export const isOffice = (role: string): boolean => OFFICES.test(role);

const OFFICES =
  /\b(?:president|premier|minister|chancellor|governor|gov|mayor|senator|sen|rep|ambassador|secretary|king|queen|prince|princess|sultan|emir|attorney|ruler|leader|dictator|lawmaker|congressman|congresswoman|councillor|commissioner|envoy|pm|mp|speaker|treasurer|archbishop|bishop)\b/i;

/** What stands between two roles of one person. */
export const JOINTS: ReadonlySet<string> = new Set(['and', '&', '/']);
