import type { EntityType } from '../facts/entity.js';
import { isApostrophe, isSpace, isWordUnit } from '../text/characters.js';

/** A name of the user's own: how it is written in full, what it is, and what else it is called. */
export interface GivenName {
  readonly name: string;
  readonly type: EntityType;
  readonly aliases?: readonly string[];
}

/** A way to write a name, blanks made single. */
interface NameForm {
  readonly form: string;
  readonly given: GivenName;
}

/** Forms by their first two words, or the one they have: a text pays two look-ups a word, however many names there are. */
export type NameIndex = ReadonlyMap<string, readonly NameForm[]>;

export function indexNames(names: readonly GivenName[]): NameIndex {
  const index = new Map<string, NameForm[]>();
  for (const given of names) {
    addForm(index, given.name, given);
    for (const alias of given.aliases ?? []) addForm(index, alias, given);
  }
  return index;
}

function addForm(index: Map<string, NameForm[]>, written: string, given: GivenName): void {
  const form = ODD_BLANKS.test(written) ? written.trim().replaceAll(/\s+/g, ' ') : written;
  const head = headOf(form);
  if (head === '') return;
  const forms = index.get(head);
  if (forms) forms.push({ form, given });
  else index.set(head, [{ form, given }]);
}

/** Blanks that are not single spaces between words. */
const ODD_BLANKS = /\s\s|[^\S ]|^\s|\s$/;

/** The longest name that stands at `start`, a place where a word may begin; null where none does. */
export function nameAt(
  index: NameIndex,
  text: string,
  start: number,
): { given: GivenName; end: number } | null {
  const first = headAt(text, start);
  const behind = start + first.length;
  const second = skipBlanks(text, behind);
  const long = second > behind ? index.get(`${first} ${headAt(text, second)}`) : undefined;
  return longestOf(long ?? [], text, start) ?? longestOf(index.get(first) ?? [], text, start);
}

function longestOf(
  forms: readonly NameForm[],
  text: string,
  start: number,
): { given: GivenName; end: number } | null {
  let longest: { given: GivenName; end: number } | null = null;
  for (const { form, given } of forms) {
    const end = endOfForm(form, text, start);
    if (end > (longest?.end ?? 0) && !isCutWord(text, end)) longest = { given, end };
  }
  return longest;
}

/** The first two words of a form; one, where no blank parts it from a second. */
function headOf(form: string): string {
  const end = endOfHead(form, 0);
  return form.slice(0, form.charCodeAt(end) === 0x20 ? endOfHead(form, end + 1) : end);
}

/** The run of word units at `start`, or the one other unit that stands there. */
const headAt = (text: string, start: number): string => text.slice(start, endOfHead(text, start));

function endOfHead(text: string, start: number): number {
  let end = start;
  while (isWordUnit(text.charCodeAt(end))) end++;
  return Math.max(end, start + 1);
}

/** Where the text stops to read as the form; 0 where it does not. A blank may be a line break, `'` may be `’`. */
function endOfForm(form: string, text: string, start: number): number {
  let at = start;
  for (let i = 0; i < form.length; i++) {
    const wanted = form.charCodeAt(i);
    const unit = text.charCodeAt(at);
    if (wanted === 0x20) {
      const next = skipBlanks(text, at);
      if (next === at) return 0;
      at = next;
    } else if (unit === wanted || (isApostrophe(unit) && isApostrophe(wanted))) {
      at++;
    } else return 0;
  }
  return at;
}

const MAX_BLANKS = 8;

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at - from < MAX_BLANKS && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Whether the word goes on: `Acmes`, `acme.com`. */
function isCutWord(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (!isWordUnit(text.charCodeAt(end - 1))) return false;
  return isWordUnit(next) || (next === 0x2e && isWordUnit(text.charCodeAt(end + 1)));
}
