import { isApostrophe, isDigit, isWordUnit } from '../../text/characters.js';

/**
 * End of the run of digits and separators that starts at `at`, a digit or a point before one: `1,250.50`, `1.234,56`,
 * `1'000`, `10 000`. Each separator stands between digits; whether they make a number, `numeralLiteral` tells.
 */
export function endOfNumeral(text: string, at: number): number {
  const end = endOfRun(text, at);
  return isLeadingGroup(text, at, end) ? endOfSpacedGroups(text, end) : end;
}

function endOfRun(text: string, at: number): number {
  let i = at;
  for (;;) {
    while (isDigit(text.charCodeAt(i))) i++;
    if (!isSeparator(text.charCodeAt(i)) || !isDigit(text.charCodeAt(i + 1))) return i;
    i++;
  }
}

const isSeparator = (unit: number): boolean => unit === 0x2c || unit === 0x2e || isApostrophe(unit);

/** One to three digits that do not start with a zero: what thousands may follow behind a space. */
function isLeadingGroup(text: string, start: number, end: number): boolean {
  if (end - start > 3 || text.charCodeAt(start) === 0x30) return false;
  for (let i = start; i < end; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return true;
}

/** Past groups of exactly three digits, each behind a blank; a last `.50` or `,50` goes with them. */
function endOfSpacedGroups(text: string, from: number): number {
  let end = from;
  const last = from + 4 * MAX_GROUPS;
  while (end < last && isGroupSpace(text.charCodeAt(end)) && isGroup(text, end + 1)) end += 4;
  if (end === from) return from;
  const next = text.charCodeAt(end);
  if (isGroupSpace(next) && isDigit(text.charCodeAt(end + 1))) return from;
  return endOfRun(text, end);
}

const MAX_GROUPS = 6;

/** Space, no-break space, thin space, narrow no-break space. */
const isGroupSpace = (unit: number): boolean =>
  unit === 0x20 || unit === 0xa0 || unit === 0x2009 || unit === 0x202f;

function isGroup(text: string, at: number): boolean {
  for (let i = at; i < at + 3; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return !isWordUnit(text.charCodeAt(at + 3));
}

/**
 * The numeral as a literal with a point for its decimals, or null where the separators make no number
 * (`192.168.0.1`, `1,2,3`). `1.234` is one and a bit, `1,234` more than a thousand, `1,7` a decimal comma.
 */
export function numeralLiteral(run: string): string | null {
  if (!MARKED.test(run)) return run;
  const plain = run.replaceAll(GROUP_SPACES, ',');
  if (ENGLISH.test(plain) || INDIAN.test(plain)) return plain.replaceAll(',', '');
  if (APOSTROPHES.test(plain)) return plain.replaceAll(/['’ʼ]/g, '').replace(',', '.');
  if (DECIMAL_COMMA.test(plain)) return plain.replace(',', '.');
  if (CONTINENTAL.test(plain)) return plain.replaceAll('.', '').replace(',', '.');
  if (SPACED_COMMA.test(run)) return run.replaceAll(GROUP_SPACES, '').replace(',', '.');
  return null;
}

const MARKED = /[^0-9]/;
const GROUP_SPACES = /[ \u00a0\u2009\u202f]/g;
const ENGLISH = /^(?:\d{1,3}(?:,\d{3})+|\d*)(?:\.\d+)?$/;
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const APOSTROPHES = /^\d{1,3}(?:['’ʼ]\d{3})+(?:[.,]\d{1,2})?$/;
const DECIMAL_COMMA = /^\d+,(?:\d{1,2}|\d{4,6})$/;
const CONTINENTAL = /^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/;
const SPACED_COMMA = /^\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+,\d{1,2}$/;
