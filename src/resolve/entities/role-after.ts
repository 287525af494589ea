import type { RolePhrase } from './role-phrase.js';
import { readRolePhrase } from './role-phrase.js';
import { isTitleWord } from './role-words.js';
import type { Unit } from './surroundings.js';

/** What an apposition or relative clause behind a name says: `Matt Garman, AWS’s CEO,`, `Jane Roe (CEO, Acme)`. */
export function readRoleAfter(after: readonly Unit[]): RolePhrase | undefined {
  const [first, second] = after;
  if (first === undefined || second === undefined) return undefined;
  if (first.lower === ',') return readApposition(after, skipAge(after, 1));
  if (first.lower === '(' || first.lower === '[') return readBracket(after);
  if (DASHES.has(first.lower)) return readApposition(after, 1);
  if (first.lower === 'who') return readRelative(after, 1);
  return first.lower === 'of' || first.lower === 'from' ? readPlaceOfWork(after, 0) : undefined;
}

const DASHES: ReadonlySet<string> = new Set(['–', '—', '--']);

/** Past `58,` or `aged 58,` or a degree: `PhD,`. */
function skipAge(units: readonly Unit[], from: number): number {
  const at = units[from]?.lower === 'aged' ? from + 1 : from;
  const isAside = /^\d{1,3}$/.test(units[at]?.lower ?? '') || DEGREES.has(units[at]?.lower ?? '');
  return isAside && units[at + 1]?.lower === ',' ? at + 2 : from;
}

const DEGREES: ReadonlySet<string> = new Set([
  'phd',
  'ph.d',
  'ph.d.',
  'md',
  'm.d',
  'm.d.',
  'mba',
  'esq',
  'jr',
  'obe',
  'mbe',
  'cbe',
]);

function readApposition(units: readonly Unit[], from: number): RolePhrase | undefined {
  if (units[from]?.lower === 'who') return readRelative(units, from + 1);
  const phrase = readRolePhrase(units, from);
  return phrase !== undefined && isClosed(units, phrase.end) ? phrase : undefined;
}

/** Whether a noun phrase can end before a unit: not before a name that it is the title of, nor before more nouns. */
function isClosed(units: readonly Unit[], at: number): boolean {
  const next = units[at];
  if (next === undefined || next.kind === 'mark') return true;
  if (next.kind !== 'word') return false;
  return !isTitleWord(next) || /(?:ing|ed)$/.test(next.lower);
}

/** `(CEO, Acme)`, `(chief executive of Acme)`, `(Acme)` */
function readBracket(units: readonly Unit[]): RolePhrase | undefined {
  const phrase = readRolePhrase(units, 1);
  if (phrase === undefined) return readAlone(units);
  const at = units[phrase.end]?.lower === ',' ? phrase.end + 1 : phrase.end;
  const name = units[at];
  const isName = name?.mention?.type === 'ORG' && phrase.affiliation === null;
  const closing = isName ? at + 1 : phrase.end;
  if (units[closing]?.lower !== ')' && units[closing]?.lower !== ']') return undefined;
  return isName ? { ...phrase, affiliation: name, end: closing } : phrase;
}

function readAlone(units: readonly Unit[]): RolePhrase | undefined {
  const name = units[1];
  const isAlone = name?.mention?.type === 'ORG' && units[2]?.lower === ')';
  return isAlone ? { role: [], affiliation: name, end: 2 } : undefined;
}

/** `who is chief executive of Acme`; `who runs the lab at MIT` names the place of work only. */
function readRelative(units: readonly Unit[], from: number): RolePhrase | undefined {
  const verb = units[from]?.lower ?? '';
  const at = COPULA_PARTS.has(units[from + 1]?.lower ?? '') ? from + 2 : from + 1;
  if (COPULAS.has(verb)) {
    const phrase = readRolePhrase(units, at);
    return phrase !== undefined && isClosed(units, phrase.end) ? phrase : undefined;
  }
  return LEADS.has(verb) ? readWork(units, from + 1) : undefined;
}

const COPULAS: ReadonlySet<string> = new Set('is was has became serves served works worked'.split(' '));
const COPULA_PARTS: ReadonlySet<string> = new Set(
  'as also been now named appointed elected currently'.split(' '),
);
const LEADS: ReadonlySet<string> = new Set(
  'chairs co-founded directs edits founded heads leads manages owns plays runs studies teaches works chaired directed headed led managed played ran taught worked'.split(
    ' ',
  ),
);

const LONGEST_WORK = 8;

/** The organisation that somebody leads, or does it at, within the clause. */
function readWork(units: readonly Unit[], from: number): RolePhrase | undefined {
  const direct = units[from]?.lower === 'the' ? units[from + 1] : units[from];
  if (isOrganisation(direct) && units[from + 1]?.kind !== 'possessive')
    return { role: [], affiliation: direct, end: from };
  for (let at = from; at < from + LONGEST_WORK; at++) {
    const unit = units[at];
    if (unit === undefined || unit.kind === 'mark') return undefined;
    const work = readPlaceOfWork(units, at);
    if (work !== undefined) return work;
  }
  return undefined;
}

/** `Jane Roe of Acme`, `at the Acme Institute` */
function readPlaceOfWork(units: readonly Unit[], from: number): RolePhrase | undefined {
  if (!WORKPLACES.has(units[from]?.lower ?? '')) return undefined;
  const at = units[from + 1]?.lower === 'the' ? from + 2 : from + 1;
  const name = units[at];
  if (!isOrganisation(name) || units[at + 1]?.kind === 'possessive') return undefined;
  return { role: [], affiliation: name, end: at + 1 };
}

const WORKPLACES: ReadonlySet<string> = new Set(['of', 'at', 'for', 'from', 'with']);

const isOrganisation = (unit: Unit | undefined): unit is Unit => unit?.mention?.type === 'ORG';
