import { isDigit, isUpper } from '../../text/characters.js';
import { isFunctionWord, withoutLegalForm } from './name-words.js';

/** Whether a spelling looks like an acronym: two to eight letters, nearly all capital (`SEC`, `U.S.`, `BoE`). */
export function isAcronym(spelling: string): boolean {
  let capitals = 0;
  let others = 0;
  for (let i = 0; i < spelling.length; i++) {
    const unit = spelling.charCodeAt(i);
    if (isUpper(unit)) capitals++;
    else if (unit !== 0x2e && unit !== 0x26 && !isDigit(unit)) others++;
  }
  return capitals >= 2 && capitals <= 8 && others < capitals && !spelling.includes(' ');
}

/** The acronyms a folded name may go by: `sec` for `securities and exchange commission`, `doj` beside `dj`. */
export function acronymsOf(words: readonly string[]): ReadonlySet<string> {
  const core = withoutLegalForm(words);
  const content = core.filter((word) => !isFunctionWord(word));
  if (content.length < 2) return new Set();
  const known = [initialsOf(content), initialsOf(core)];
  if (core.length !== words.length) known.push(initialsOf(words));
  if (PLACE_PREFIXES.has(content[0] ?? '')) known.push(initialsOf(content.slice(1)));
  return new Set(known.filter((initials) => initials.length >= 2 && initials.length <= 8));
}

const initialsOf = (words: readonly string[]): string => words.map((word) => word[0] ?? '').join('');

/** `U.S. Securities and Exchange Commission` is the SEC. */
const PLACE_PREFIXES: ReadonlySet<string> = new Set(['us', 'uk', 'un', 'eu']);

/**
 * Whether a short form in brackets can abbreviate the name before it: its letters occur there in order, the first
 * one at the start of a word. Schwartz & Hearst, A simple algorithm for identifying abbreviation definitions, 2003.
 */
export function canAbbreviate(short: string, long: string): boolean {
  let at = long.length - 1;
  for (let i = short.length - 1; i >= 0; i--) {
    const letter = short[i];
    if (letter === ' ') continue;
    while (at >= 0 && !(long[at] === letter && (i > 0 || at === 0 || long[at - 1] === ' '))) at--;
    if (at < 0) return false;
    at--;
  }
  return true;
}
