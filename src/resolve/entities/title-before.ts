import { ABBREVIATED_TITLES, HONORIFICS } from '../../lexicon/honorifics.js';
import type { Span } from '../../text/span.js';
import { readComplement } from './role-complement.js';
import {
  isAfterNoun,
  isCapitalised,
  isDescriptor,
  isRoleNoun,
  isTimeOfRole,
  isTitleModifier,
  isTitleWord,
  JOINTS,
} from './role-words.js';
import type { Unit } from './surroundings.js';

/** A role's words before a name, from unit `from` on. */
export interface Title {
  readonly from: number;
  readonly role: Span;
  /** Where a complement names it: `director of the [FBI]`. */
  readonly affiliation: Unit | null;
}

/** Reads the title that ends right before unit `to`. */
export const readTitle = (before: readonly Unit[], to: number): Title | undefined =>
  readAbbreviated(before, to) ?? readNouns(before, to) ?? readWithComplement(before, to);

/** Index of the first honorific in the row that ends before `to`; `to` where there is none. */
export function skipHonorifics(before: readonly Unit[], to: number): number {
  let from = to;
  for (;;) {
    const at = before[from - 1]?.lower === '.' ? from - 2 : from - 1;
    const unit = before[at];
    if (unit === undefined || unit.kind !== 'word' || !HONORIFICS.has(unit.text)) return from;
    from = at;
  }
}

/** `Lt. Gen.`, `Gov.`, `CEO` */
function readAbbreviated(before: readonly Unit[], to: number): Title | undefined {
  let from = to;
  for (;;) {
    const at = before[from - 1]?.lower === '.' ? from - 2 : from - 1;
    const unit = before[at];
    if (unit === undefined || unit.kind !== 'word' || !ABBREVIATED_TITLES.has(unit.text)) break;
    if (at === from - 1 && from === to && isRoleNoun(unit)) return undefined;
    from = at;
  }
  return toTitle(before, from, to);
}

function toTitle(before: readonly Unit[], from: number, to: number): Title | undefined {
  const [first, last] = [before[from], before[to - 1]];
  if (from >= to || first === undefined || last === undefined) return undefined;
  return { from, role: { start: first.start, end: last.end }, affiliation: null };
}

/** `chief executive`, `Homeland Security Secretary`, `founder and chairman`, right before `to`. */
function readNouns(before: readonly Unit[], to: number): Title | undefined {
  const last = before[to - 1];
  const isHeaded = isRoleNoun(last) || (isAfterNoun(last) && isRoleNoun(before[to - 2]));
  if (!isHeaded || isField(before, to - 1)) return undefined;
  const from = extendLeft(before, to - 1);
  return isVerb(before, from, to) ? undefined : toTitle(before, from, to);
}

/** `Secretary for Justice`: the noun is the field of another one. */
const isField = (before: readonly Unit[], at: number): boolean =>
  before[at]?.lower === 'justice' && JOINING.has(before[at - 1]?.lower ?? '') && isRoleNoun(before[at - 2]);

/** `to host Jane Roe` is no role. */
const isVerb = (before: readonly Unit[], from: number, to: number): boolean =>
  to - from === 1 && VERBS.has(before[from]?.text ?? '') && INFINITIVES.has(before[from - 1]?.lower ?? '');

const VERBS: ReadonlySet<string> = new Set(
  'champion chair coach guard guide head host judge mentor model partner pilot star witness'.split(' '),
);
const INFINITIVES: ReadonlySet<string> = new Set(
  'to will would can could may might must should and not'.split(' '),
);

const LONGEST_TITLE = 8;

function extendLeft(before: readonly Unit[], from: number): number {
  let at = from;
  while (at > 0 && from - at < LONGEST_TITLE) {
    const unit = before[at - 1];
    if (unit === undefined) break;
    if (isTitleModifier(unit) || isCapitalTitleWord(before, at - 1)) at -= 1;
    else if (JOINTS.has(unit.lower) && isRoleNoun(before[at - 2])) at -= 2;
    else break;
  }
  return extendToAnchor(before, at, from);
}

/** Takes the unknown words between the start of the noun phrase and its known ones: `the [noodle] vendor`. */
function extendToAnchor(before: readonly Unit[], at: number, head: number): number {
  let first = at;
  while (head - first < MOST_UNKNOWN && isPlainNoun(before[first - 1])) first--;
  const anchor = before[first - 1];
  const isAnchor = ANCHORS.has(anchor?.kind ?? '') || DETERMINERS.has(anchor?.lower ?? '');
  return isAnchor ? first : at;
}

const MOST_UNKNOWN = 4;
const ANCHORS: ReadonlySet<string> = new Set(['name', 'possessive']);

/** A word that is unlikely to be a verb or a participle. */
const isPlainNoun = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  !NO_TITLE.has(unit.lower) &&
  isTitleWord(unit) &&
  !isDescriptor(unit) &&
  !isTimeOfRole(unit) &&
  !/(?:ed|ing|s)$/.test(unit.lower);

/** Times and kin stand before a title without belonging to it: `the day Prime Minister …`, `his son Emperor …`. */
const NO_TITLE: ReadonlySet<string> = new Set(
  'aunt brother cousin dad daughter day father husband moment month morning mother mum night son sister time uncle way week wife year'.split(
    ' ',
  ),
);

const DETERMINERS: ReadonlySet<string> = new Set('a an his her its my our the their whose former'.split(' '));

/** A capital inside the sentence: `Homeland` Security Secretary. */
function isCapitalTitleWord(before: readonly Unit[], at: number): boolean {
  const unit = before[at];
  return at > 0 && unit !== undefined && isTitleWord(unit) && isCapitalised(unit) && !isDescriptor(unit);
}

const LONGEST_COMPLEMENT = 12;

/** `Minister of Information and Culture`, `director of the FBI`, `head of research`. */
function readWithComplement(before: readonly Unit[], to: number): Title | undefined {
  let widest: Title | undefined;
  for (let at = to - 3; at >= 0 && to - at <= LONGEST_COMPLEMENT; at--) {
    const noun = before[at];
    if (noun === undefined || noun.kind === 'mark' || noun.mention?.type === 'PERSON') break;
    if (!isRoleNoun(noun) || !JOINING.has(before[at + 1]?.lower ?? '')) continue;
    const { roleEnd, affiliation, end } = readComplement(before.slice(0, to), { last: noun, end: at + 1 });
    if (end !== to || !isNamelike(before, at + 2, to)) break;
    const from = extendLeft(before, at);
    const start = before[from]?.start ?? noun.start;
    widest = { from, role: { start, end: roleEnd }, affiliation };
  }
  return widest;
}

const JOINING: ReadonlySet<string> = new Set(['of', 'for', 'at']);

/** A field is written with capitals or in the usual words of titles, or else the name begins another clause. */
function isNamelike(units: readonly Unit[], from: number, to: number): boolean {
  const words = units.slice(from, to).filter((unit) => unit.kind === 'name' || isTitleWord(unit));
  return words.every(
    (unit) => unit.kind === 'name' || isCapitalised(unit) || isTitleModifier(unit) || isRoleNoun(unit),
  );
}
