import type { Span } from '../../text/span.js';
import { readComplement } from './role-complement.js';
import {
  isAfterNoun,
  isDescriptor,
  isOffice,
  isRoleNoun,
  isTimeOfRole,
  isTitleWord,
  JOINTS,
} from './role-words.js';
import type { Unit } from './surroundings.js';

/** A role as the words of a text state it, and whose it is. */
export interface RolePhrase {
  /** Pieces of the text; two where the organisation stands inside: `former Acme driver`. */
  readonly role: readonly Span[];
  readonly affiliation: Unit | null;
  /** Index of the first unit behind the phrase. */
  readonly end: number;
}

/**
 * Reads the noun phrase of an apposition: `Amazon’s vice president for compute`, `the founder and chief executive of
 * Acme`, `a former Reuters reporter`. Undefined where no role's noun is its head.
 */
export function readRolePhrase(units: readonly Unit[], from: number): RolePhrase | undefined {
  const owner = skipOwner(units, skipOpening(units, from));
  const core = readCore(units, owner.end);
  if (core === undefined) return undefined;
  const both = readCoordinates(units, core);
  const tail = readComplement(units, both);
  const whole = both.pieces.slice(0, -1).concat({ start: both.last.start, end: tail.roleEnd });
  const owners = [owner.name, core.owner, tail.affiliation];
  return { role: whole, affiliation: chooseOwner(owners, units.slice(from, core.end)), end: tail.end };
}

/** An organisation before a place; a place only where the role is an office of it. */
function chooseOwner(owners: readonly (Unit | null)[], words: readonly Unit[]): Unit | null {
  const organisation = owners.find((owner) => owner?.mention?.type === 'ORG');
  if (organisation) return organisation;
  return words.some(({ text }) => isOffice(text)) ? (owners.find((owner) => owner !== null) ?? null) : null;
}

/** Past `the`, `a`, `also`, `one of the`. */
function skipOpening(units: readonly Unit[], from: number): number {
  let at = from;
  while (at - from < 4 && OPENING.has(units[at]?.lower ?? '')) at++;
  return at;
}

const OPENING: ReadonlySet<string> = new Set(
  'a also an and as currently formerly her his its long my now of one our previously the their then whose'.split(
    ' ',
  ),
);

interface Owner {
  readonly name: Unit | null;
  readonly end: number;
}

/** Past a possessor: `Amazon’s`, or one that is no name: `the union’s`. */
function skipOwner(units: readonly Unit[], from: number): Owner {
  for (let at = from; at < from + 5; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    const isPlural = unit.lower === '’' || unit.lower === "'";
    if (unit.kind === 'possessive' || isPlural) {
      const owner = units[at - 1];
      const isOrganisation = at > from && owner?.mention !== undefined && isOwner(owner);
      return { name: isOrganisation ? owner : null, end: at + 1 };
    }
    if (unit.kind !== 'name' && !isTitleWord(unit)) break;
  }
  return { name: null, end: from };
}

/** Whether a name can be whom a role is held for. */
const isOwner = ({ mention }: Unit): boolean => mention?.type === 'ORG' || mention?.type === 'LOCATION';

interface Core {
  readonly pieces: readonly Span[];
  /** The piece with the role's noun. */
  readonly last: Span;
  readonly owner: Unit | null;
  readonly end: number;
}

const LONGEST_CORE = 9;

/** The words up to the last noun that heads a role: `former Reuters [night] editor`. */
function readCore(units: readonly Unit[], from: number): Core | undefined {
  let start = from;
  let time: Unit | undefined;
  let owner: Unit | null = null;
  let head = -1;
  for (let at = from; at < from + LONGEST_CORE; at++) {
    const unit = units[at];
    if (unit === undefined || (unit.kind === 'name' && (head >= 0 || unit.mention?.type === 'PERSON'))) break;
    if (unit.kind === 'name') {
      if (isOwner(unit)) owner = unit;
      if (unit.mention?.type === 'LOCATION' && isRegional(units[at + 1])) {
        start = at;
        continue;
      }
      if (isTimeOfRole(units[at - 1]) && at > from) time = units[at - 1];
      start = units[at + 1]?.kind === 'possessive' ? at + 2 : at + 1;
      at = start - 1;
    } else if (isRoleNoun(unit) || (head === at - 1 && head >= 0 && isAfterNoun(unit))) head = at;
    else if (!isTitleWord(unit) && !isDescriptor(unit)) break;
  }
  if (head < start) return undefined;
  return toCore({ units, start: skipDescriptors(units, start, head), head, time, owner });
}

/** Heads of a region's business keep it in their title: the `South Asia head` of a bank. */
const isRegional = (next: Unit | undefined): boolean => REGIONAL.has(next?.lower ?? '');

const REGIONAL: ReadonlySet<string> = new Set(
  'bureau ceo chief correspondent director editor head lead manager representative'.split(' '),
);

interface Found {
  readonly units: readonly Unit[];
  readonly start: number;
  readonly head: number;
  readonly time: Unit | undefined;
  readonly owner: Unit | null;
}

function toCore({ units, start, head, time, owner }: Found): Core | undefined {
  const [first, last] = [units[start], units[head]];
  if (first === undefined || last === undefined) return undefined;
  const piece = { start: first.start, end: last.end };
  return { pieces: time ? [time, piece] : [piece], last: piece, owner, end: head + 1 };
}

/** Past words that only describe, up to an age or origin: `a 34-year-old Lagos-based [software engineer]`. */
function skipDescriptors(units: readonly Unit[], start: number, head: number): number {
  let first = start;
  for (let at = start; at < head; at++) {
    const unit = units[at];
    if (unit !== undefined && isDescriptor(unit)) first = at + 1;
  }
  return first;
}

/** Past `and president`, `and chief executive officer`: several roles at once. */
function readCoordinates(units: readonly Unit[], core: Core): Core {
  const joint = units[core.end];
  if (joint === undefined || !JOINTS.has(joint.lower)) return core;
  const opening = skipOpening(units, core.end + 1);
  const next = readCore(units, opening);
  if (next === undefined || next.owner !== null || units[next.end]?.kind === 'name') return core;
  const last = { start: core.last.start, end: next.last.end };
  return readCoordinates(units, {
    ...core,
    pieces: [...core.pieces.slice(0, -1), last],
    last,
    end: next.end,
  });
}

/** Whether a noun phrase can end before a unit: not before a name that it is the title of, nor before more nouns. */
export function isClosed(units: readonly Unit[], at: number): boolean {
  const next = units[at];
  if (next === undefined || next.kind === 'mark') return true;
  if (next.kind !== 'word') return false;
  return !isTitleWord(next) || /(?:ing|ed)$/.test(next.lower);
}
