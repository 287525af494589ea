import type { EntityFinding } from '../../extract/finding.js';
import { isSpace } from '../../text/characters.js';
import type { Span } from '../../text/span.js';
import type { Document } from '../../tokenize/document.js';
import { readRoleAfter } from './role-after.js';
import { readHonorific, readRoleBefore } from './role-before.js';
import type { RolePhrase } from './role-phrase.js';
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
  if (mention?.type !== 'PERSON' || !mayHaveRole(document.text, mention)) return NO_ROLE;
  const around = readSurroundings(document, mentions, index);
  const before = readRoleBefore(around);
  const after = readRoleAfter(around.after);
  const role = [before, after, readHonorific(around.before)].find((phrase) => (phrase?.role.length ?? 0) > 0);
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

/** Most names have neither a word of any title before them nor an apposition behind. */
function mayHaveRole(text: string, { start, end }: Span): boolean {
  const after = text.charCodeAt(end);
  if (after === 0x2c || (isSpace(after) && APPOSED.has(text.charCodeAt(end + 1)))) return true;
  const before = text.charCodeAt(start - 2);
  return (
    isSpace(text.charCodeAt(start - 1)) && !isSpace(before) && before !== 0x201d && !Number.isNaN(before)
  );
}

/** First units of `(`, `[`, `who`, `–`, `—`, `-`, `of`, `from`. */
const APPOSED: ReadonlySet<number> = new Set([0x28, 0x5b, 0x77, 0x2013, 0x2014, 0x2d, 0x6f, 0x66]);
