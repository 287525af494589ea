import type { Span } from '../../text/span.js';
import { isTitleWord, JOINTS } from './role-words.js';
import type { Unit } from './surroundings.js';

/** A role so far, and the unit behind it. */
export interface Headed {
  readonly last: Span;
  readonly end: number;
}

export interface Complement {
  /** Where the role ends in the text. */
  readonly roleEnd: number;
  readonly affiliation: Unit | null;
  readonly end: number;
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'its', 'the', 'their']);

/** `of Acme`, `at MIT`: whose role it is; `for compute and machine-learning services`: more of the role. */
export function readComplement(units: readonly Unit[], { last, end }: Headed): Complement {
  const none = { roleEnd: last.end, affiliation: null, end };
  const preposition = units[end]?.lower ?? '';
  if (!COMPLEMENTS.has(preposition)) return none;
  const at = ARTICLES.has(units[end + 1]?.lower ?? '') ? end + 2 : end + 1;
  const name = units[at];
  const isWhole = name !== undefined && units[at + 1]?.kind !== 'possessive' && preposition !== 'to';
  if (isWhole && isHolder(name, preposition)) return { roleEnd: last.end, affiliation: name, end: at + 1 };
  const workplace = WORKPLACES.has(preposition) ? describedName(units, at) : undefined;
  if (workplace !== undefined) {
    const isFollowed = ANAPHORS.has(units[workplace + 1]?.lower ?? '');
    return { ...none, affiliation: units[workplace] ?? null, end: workplace + (isFollowed ? 2 : 1) };
  }
  if (!FIELDS.has(preposition) || ANAPHORS.has(name?.lower ?? '') || isMeasure(units, end + 1)) return none;
  return readField(units, { none, from: end + 1 });
}

const COMPLEMENTS: ReadonlySet<string> = new Set(['of', 'for', 'at', 'with', 'from', 'to', 'in', 'on']);
/** Prepositions that go on with the role itself. */
const FIELDS: ReadonlySet<string> = new Set(['of', 'for', 'to']);

/** A place holds only an office `of` it; other prepositions say where somebody works. */
function isHolder({ mention }: Unit, preposition: string): boolean {
  if (mention === undefined || mention.type === 'ORG') return mention !== undefined;
  return mention.type === 'LOCATION' ? preposition === 'of' : preposition === 'at' && mention.type !== 'NORP';
}

/** `at research firm Acme`: the name behind a few words that describe it. */
function describedName(units: readonly Unit[], from: number): number | undefined {
  for (let at = from; at < from + 5; at++) {
    const unit = units[at];
    if (unit?.mention?.type === 'ORG') return units[at + 1]?.kind === 'possessive' ? undefined : at;
    if (unit === undefined || !isTitleWord(unit)) return undefined;
  }
  return undefined;
}

/** `of the company` adds nothing. */
const ANAPHORS: ReadonlySet<string> = new Set(
  'company firm group bank agency club team ministry university union fund organisation organization party business school region area country city town village'.split(
    ' ',
  ),
);

/** `a grower for 22 years`, `for more than a decade`. */
function isMeasure(units: readonly Unit[], from: number): boolean {
  return units.slice(from, from + 5).some(({ lower }) => MEASURES.test(lower));
}

const MEASURES = /^(?:\d.*|years?|decades?|months?|weeks?|days?|seasons?|age|hours?)$/;

interface Field {
  readonly none: Complement;
  readonly from: number;
}

const LONGEST_FIELD = 9;

/** The rest of a long title: `for compute and machine-learning services`, `of research at Acme`. */
function readField(units: readonly Unit[], { none, from }: Field): Complement {
  let end = from;
  let affiliation: Unit | null = null;
  for (let at = from; at < from + LONGEST_FIELD; at++) {
    const unit = units[at];
    if (unit === undefined || unit.mention?.type === 'PERSON') break;
    if (unit.kind === 'mark' && !JOINTS.has(unit.lower)) break;
    if (unit.kind === 'word' && !isTitleWord(unit) && !INSIDE.has(unit.lower)) break;
    if (unit.mention?.type === 'ORG') affiliation ??= unit;
    if (unit.kind === 'name' || (unit.kind === 'word' && isTitleWord(unit))) end = at + 1;
  }
  const last = units[end - 1];
  if (last === undefined || end === from) return none;
  const isNamed = last === affiliation || (units[end - 2] === affiliation && ANAPHORS.has(last.lower));
  if (isNamed) return { ...none, affiliation, end };
  const region = units[end]?.lower === 'in' ? units[end + 1] : undefined;
  const isRegional = region !== undefined && REGIONS.has(region.lower);
  const whole = isRegional ? { roleEnd: region.end, end: end + 2 } : { roleEnd: last.end, end };
  return withPlaceOfWork(units, { affiliation, ...whole });
}

/** Regions that a firm divides its business into: `… for financial services in Europe`. */
const REGIONS: ReadonlySet<string> = new Set('africa americas asia europe'.split(' '));

/** Small words that stand inside a title. */
const INSIDE: ReadonlySet<string> = new Set(['the', 'and', 'of', 'for', 'its', 'a', 'an']);

/** `… of research at Acme` */
function withPlaceOfWork(units: readonly Unit[], field: Complement): Complement {
  const preposition = units[field.end]?.lower ?? '';
  if (field.affiliation !== null || !WORKPLACES.has(preposition)) return field;
  const at = units[field.end + 1]?.lower === 'the' ? field.end + 2 : field.end + 1;
  const name = units[at];
  return name?.mention?.type === 'ORG' ? { ...field, affiliation: name, end: at + 1 } : field;
}

const WORKPLACES: ReadonlySet<string> = new Set(['at', 'with', 'for', 'of', 'from']);
