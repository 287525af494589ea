import { ROLE_DESCRIPTORS } from '../../lexicon/role-boundaries.js';
import { ROLE_NOUNS } from '../../lexicon/role-nouns.js';
import type { Span } from '../../text/span.js';
import type { RolePhrase } from './role-phrase.js';
import { isCapitalised, isOffice, isTimeOfRole, isTitleWord } from './role-words.js';
import type { Surroundings, Unit } from './surroundings.js';
import { readTitle, skipHonorifics, type Title } from './title-before.js';

/** What stands before a name: `OpenAI’s CEO Sam Altman`, `Finance Minister …`, `the fund’s managing partner, …`. */
export function readRoleBefore(around: Surroundings): RolePhrase | undefined {
  const before = around.before();
  const name = skipHonorifics(before, before.length);
  const isAside = before[name - 1]?.lower === ',';
  if (isAside && !closesAside(around.after())) return undefined;
  const isIntroduced = INTRODUCTIONS.has(before[name - 1]?.lower ?? '');
  const to = skipHonorifics(before, isAside || isIntroduced ? name - 1 : name);
  const title = readTitle(before, to);
  if (title === undefined || (isAside && !isAnchored(before, title))) return undefined;
  return withOwner(before, title);
}

/** The form of address before a name: `Mr`, `Dr.`, `Sir`. */
export function readHonorific(before: readonly Unit[]): RolePhrase | undefined {
  const from = skipHonorifics(before, before.length);
  const [first, last] = [before[from], before.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { role: [{ start: first.start, end: last.end }], affiliation: null, end: before.length };
}

/** `a dealer named George Bellamy` */
const INTRODUCTIONS: ReadonlySet<string> = new Set(['called', 'named']);

/** A name set off by commas from the role before it is closed by another mark: `the chairman, Jane Roe, said`. */
const closesAside = (after: readonly Unit[]): boolean => after[0] === undefined || after[0].kind === 'mark';

/** Before a comma, a role begins the sentence or follows an article, a possessive or a name. */
function isAnchored(before: readonly Unit[], { from }: Title): boolean {
  const unit = before[from - 1];
  if (unit === undefined || unit.kind === 'possessive' || unit.kind === 'name')
    return !followsPerson(before, from);
  return ARTICLES.has(unit.lower) && !followsPerson(before, from);
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'its', 'his', 'her', 'their', 'our', 'my', 'whose']);

/** `Jane Roe, the director, John Doe`: the role may be either one's. */
function followsPerson(before: readonly Unit[], from: number): boolean {
  const comma = before.slice(0, from).findLastIndex(({ lower }) => lower === ',');
  return comma > 0 && from - comma <= 4 && before[comma - 1]?.mention?.type === 'PERSON';
}

/** Adds whose role it is, and `former` before it: `former Acme driver`. */
function withOwner(before: readonly Unit[], { from, role, affiliation }: Title): RolePhrase {
  const { name, at } = ownerBefore(before, from);
  const isPlace = name?.mention?.type === 'LOCATION' && isOfficeNear(before, from);
  const isOwned = name !== null && (name.mention?.type === 'ORG' || isPlace);
  const time = name !== null && isTimeOfRole(before[at - 1]) ? before[at - 1] : undefined;
  const trimmed = trimTitle(before, from, role);
  return {
    role: time ? [time, trimmed] : [trimmed],
    affiliation: isOwned ? name : affiliation,
    end: before.length,
  };
}

interface OwnerBefore {
  readonly name: Unit | null;
  readonly at: number;
}

/** A name right before the role, or one in the possessive a few words further: `Acme’s newly hired boss`. */
function ownerBefore(before: readonly Unit[], from: number): OwnerBefore {
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    const unit = before[at];
    if (unit === undefined) break;
    if (unit.kind === 'name' && at === from - 1) return { name: unit, at };
    if (unit.kind === 'possessive')
      return { name: before[at - 1]?.kind === 'name' ? (before[at - 1] ?? null) : null, at: at - 1 };
    if (unit.kind !== 'word' || !isTitleWord(unit)) break;
  }
  return { name: null, at: from };
}

const isOfficeNear = (before: readonly Unit[], from: number): boolean =>
  before.slice(from).some(({ text }) => isOffice(text));

/** Leaves out a first word that only describes: `new chairman`. */
function trimTitle(before: readonly Unit[], from: number, role: Span): Span {
  const first = before[from];
  const next = before[from + 1];
  const isDropped =
    first !== undefined &&
    next !== undefined &&
    (from === 0 || !isCapitalised(first)) &&
    ROLE_DESCRIPTORS.has(first.lower) &&
    !ROLE_NOUNS.has(first.lower);
  return isDropped && next.start < role.end ? { start: next.start, end: role.end } : role;
}
