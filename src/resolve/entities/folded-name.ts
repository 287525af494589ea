import { isApostrophe, isDash, isSpace, isWordUnit } from '../../text/characters.js';

/**
 * Folds a name so that its spellings meet: case, accents, points of acronyms, hyphens, `&` and a leading `the` no
 * longer matter. `The J.P. Morgan & Co.` and `JP Morgan and Co` are both `jp morgan and co`.
 */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  const plain = stripAccents(name).toLowerCase();
  let folded = '';
  for (let i = 0; i < plain.length; i++) {
    const unit = plain.charCodeAt(i);
    if (isWordUnit(unit)) folded += plain[i];
    else if (isInnerPoint(plain, i)) folded += '.';
    else if (unit === 0x26 || unit === 0x2b) folded += ' and ';
    else if (isSpace(unit) || isDash(unit) || unit === 0x2f) folded += ' ';
    else if (isApostrophe(unit) && isPossessive(plain, i)) i++;
  }
  const words = folded.split(' ').filter((word) => word !== '');
  return (words.length > 1 && words[0] === 'the' ? words.slice(1) : words).join(' ') || plain;
}

/** Most names: ASCII letters and single blanks, no article. */
const PLAIN = /^(?!the |The |THE )[A-Za-z]+(?: [A-Za-z]+)*$/;

/** Latin letters without their marks; the few that do not decompose by a list. */
export function stripAccents(text: string): string {
  if (isAscii(text)) return text;
  return text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[ßæœøłđıÆŒØŁĐ]/g, (letter) => UNDECOMPOSED.get(letter) ?? letter);
}

const UNDECOMPOSED: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['Æ', 'AE'],
  ['Œ', 'OE'],
  ['Ø', 'O'],
  ['Ł', 'L'],
  ['Đ', 'D'],
]);

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** The point of a domain (`amazon.com`) is kept; those of acronyms and abbreviations (`U.S.`, `Inc.`) are not. */
function isInnerPoint(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0x2e) return false;
  const isBetweenWords = isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at + 1));
  return isBetweenWords && isWordUnit(text.charCodeAt(at + 2)) && isWordUnit(text.charCodeAt(at - 2));
}

/** `'s` at the end of a word, which short names leave out as often as not. */
const isPossessive = (text: string, at: number): boolean =>
  text[at + 1] === 's' && !isWordUnit(text.charCodeAt(at + 2));
