import type { EntityFinding } from '../../extract/finding.js';
import { isSpace, isUpper, isWordUnit } from '../../text/characters.js';
import type { Span } from '../../text/span.js';
import type { Document } from '../../tokenize/document.js';
import { readRoleAfter } from './role-after.js';
import { readHonorific, readRoleBefore } from './role-before.js';
import type { RolePhrase } from './role-phrase.js';
import { isTitleEnd } from './role-words.js';
import { readSurroundings } from './surroundings.js';

/** What the text states next to a person's name, in its words. */
export interface Role {
  readonly role: string | null;
  readonly affiliation: string | null;
}

const NO_ROLE: Role = { role: null, affiliation: null };

/**
 * Role and affiliation of mention `index`. What stands before the name wins over what follows it; a form of address
 * is the role only where there is nothing better.
 */
export function roleOf(document: Document, mentions: readonly EntityFinding[], index: number): Role {
  const mention = mentions[index];
  if (mention?.type !== 'PERSON') return NO_ROLE;
  const [hasBefore, hasAfter] = [mayHaveTitle(document.text, mention), mayBeApposed(document.text, mention)];
  if (!hasBefore && !hasAfter) return NO_ROLE;
  const around = readSurroundings(document, mentions, index);
  const before = hasBefore ? readRoleBefore(around) : undefined;
  const after = hasAfter ? readRoleAfter(around.after()) : undefined;
  const honorific = hasBefore ? readHonorific(around.before()) : undefined;
  const role = [before, after, honorific].find((phrase) => (phrase?.role.length ?? 0) > 0);
  return { role: textOf(document.text, role), affiliation: affiliationOf(role, after) };
}

/** The affiliation stands with the role; one that stands alone behind the name completes a role before it. */
function affiliationOf(role: RolePhrase | undefined, after: RolePhrase | undefined): string | null {
  const name = role?.affiliation ?? (after !== role && after?.role.length === 0 ? after.affiliation : null);
  return name?.text.replaceAll(/\s+/g, ' ') ?? null;
}

function textOf(text: string, phrase: RolePhrase | undefined): string | null {
  if (phrase === undefined) return null;
  return phrase.role.map(({ start, end }: Span) => text.slice(start, end).replaceAll(/\s+/g, ' ')).join(' ');
}

/** Whether a mark, a capital or a word of titles stands right before a name; before most there is a small word. */
function mayHaveTitle(text: string, { start }: Span): boolean {
  let end = start;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  let from = end;
  while (from > 0 && end - from < LONGEST_WORD && isWordUnit(text.charCodeAt(from - 1))) from--;
  if (from === end) return end > 0 && TITLE_MARKS.has(text.charCodeAt(end - 1));
  if (isUpper(text.charCodeAt(from)) || text.charCodeAt(from - 1) === 0x2d) return true;
  return isTitleEnd(text.slice(from, end));
}

const LONGEST_WORD = 30;
/** Last units of `Dr.`, `the chairman,`. */
const TITLE_MARKS: ReadonlySet<number> = new Set([0x2c, 0x2e]);

/** Whether a comma, a bracket, a dash, `who`, `of` or `from` follows a name. */
function mayBeApposed(text: string, { end }: Span): boolean {
  const after = text.charCodeAt(end);
  return after === 0x2c || (isSpace(after) && APPOSED.has(text.charCodeAt(end + 1)));
}

/** First units of `(`, `[`, `–`, `—`, `-`, `who`, `of`, `from`. */
const APPOSED: ReadonlySet<number> = new Set([0x28, 0x5b, 0x2013, 0x2014, 0x2d, 0x77, 0x6f, 0x66]);
