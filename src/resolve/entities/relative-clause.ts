import { isClosed, type RolePhrase, readRolePhrase } from './role-phrase.js';
import { isTitleWord } from './role-words.js';
import type { Unit } from './surroundings.js';

/** `who is chief executive of Acme`; `who runs the lab at MIT` names the place of work only. */
export function readRelative(units: readonly Unit[], from: number): RolePhrase | undefined {
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
  `chaired chairs co-founded covers directed directs edited edits follows founded headed heads led leads managed manages
  oversaw oversees owned owns played plays ran runs studies taught teaches worked works`.split(/\s+/),
);

const LONGEST_WORK = 8;

/** The organisation that somebody leads, or does it at, within the clause. */
function readWork(units: readonly Unit[], from: number): RolePhrase | undefined {
  const direct = units[from]?.lower === 'the' ? units[from + 1] : units[from];
  if (isOrganisation(direct)) return toWork(units, units.indexOf(direct));
  for (let at = from; at < from + LONGEST_WORK; at++) {
    const unit = units[at];
    if (unit?.lower === ',' && isOrganisation(units[at + 1])) return toWork(units, at + 1);
    if (unit === undefined || unit.kind === 'mark') return undefined;
    const work = readPlaceOfWork(units, at);
    if (work !== undefined) return work;
  }
  return undefined;
}

/** `Jane Roe of Acme`, `at the Acme Institute` */
export function readPlaceOfWork(units: readonly Unit[], from: number): RolePhrase | undefined {
  if (!WORKPLACES.has(units[from]?.lower ?? '')) return undefined;
  let at = from + 1;
  while (at - from < MOST_WORDS_BEFORE && isDescribing(units[at])) at++;
  return isOrganisation(units[at]) ? toWork(units, at) : undefined;
}

const MOST_WORDS_BEFORE = 4;

/** `at [the Mumbai-based] Acme` */
const isDescribing = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.lower === 'the' || isTitleWord(unit));

/** An organisation that is no possessor: `at Acme`, not `at Acme’s fair`. */
const toWork = (units: readonly Unit[], at: number): RolePhrase | undefined =>
  units[at + 1]?.kind === 'possessive'
    ? undefined
    : { role: [], affiliation: units[at] ?? null, end: at + 1 };

const WORKPLACES: ReadonlySet<string> = new Set(['of', 'at', 'for', 'from', 'with']);

const isOrganisation = (unit: Unit | undefined): unit is Unit => unit?.mention?.type === 'ORG';
