import { readPlaceOfWork, readRelative } from './relative-clause.js';
import { isClosed, type RolePhrase, readRolePhrase } from './role-phrase.js';
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

const DEGREES: ReadonlySet<string> = new Set('cbe esq jr m.d m.d. mba mbe md obe ph.d ph.d. phd'.split(' '));

function readApposition(units: readonly Unit[], from: number): RolePhrase | undefined {
  if (units[from]?.lower === 'who') return readRelative(units, from + 1);
  const phrase = readRolePhrase(units, from);
  if (phrase === undefined || !isClosed(units, phrase.end)) return undefined;
  if (units[from]?.lower === 'the' && opensClause(units[phrase.end])) return undefined;
  return signedFor(units, phrase);
}

/** `…, the candidate stated that` is another clause, whose subject is the candidate. */
const opensClause = (next: Unit | undefined): boolean => next?.kind === 'word' && !GOES_ON.has(next.lower);

/** What follows a noun phrase without ending it. */
const GOES_ON: ReadonlySet<string> = new Set(
  'after and as at before but by during for from in of on or since that to until when where which who whose with'.split(
    ' ',
  ),
);

/** A signature: `Jane Roe, co-founder, Acme`. */
function signedFor(units: readonly Unit[], phrase: RolePhrase): RolePhrase {
  const [comma, name, next] = units.slice(phrase.end, phrase.end + 3);
  const isSigned =
    comma?.lower === ',' && name?.mention?.type === 'ORG' && (next === undefined || next.lower === '.');
  return isSigned && phrase.affiliation === null ? { ...phrase, affiliation: name } : phrase;
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
