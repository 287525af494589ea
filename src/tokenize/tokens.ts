import {
  CharacterClass,
  CLASS_OF,
  isApostrophe,
  isDigit,
  isLetter,
  isLower,
  isUpper,
  isWordUnit,
} from '../text/characters.js';

/** Kinds of tokens. A WORD has a letter (`EC2`, `38bn`, `U.S.`, `O'Brien`), a NUMBER only digits and their marks. */
export const TokenKind = { WORD: 1, NUMBER: 2, PUNCTUATION: 3 } as const;

/**
 * The tokens of a text, as columns: token `i` is `text.slice(start[i], end[i])`.
 * White space is in no token; every other unit is in exactly one.
 */
export interface Tokens {
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly kind: Uint8Array;
}

/**
 * Cuts a text into tokens in one pass. Words keep inner apostrophes (`O'Brien`) but give up the possessive `'s`,
 * acronyms keep their points (`U.S.`), domains theirs (`geekwire.com`), numbers their separators (`1,000.50`);
 * hyphens and all other marks stand alone.
 */
export function tokenize(text: string): Tokens {
  const columns = new Columns(text.length);
  let i = 0;
  while (i < text.length) {
    const unit = text.charCodeAt(i);
    const unitClass = CLASS_OF[unit] ?? CharacterClass.OTHER;
    if (unitClass === CharacterClass.SPACE || unitClass === CharacterClass.NEWLINE) {
      i++;
      continue;
    }
    const start = i;
    if (unitClass >= CharacterClass.DIGIT) {
      i = endOfWord(text, i);
      columns.add(start, i, isNumber(text, start, i) ? TokenKind.NUMBER : TokenKind.WORD);
    } else {
      const clitic = endOfClitic(text, i);
      i = clitic > 0 ? clitic : endOfPunctuation(text, i);
      columns.add(start, i, clitic > 0 ? TokenKind.WORD : TokenKind.PUNCTUATION);
    }
  }
  return columns.done();
}

/** Growing columns; they start at one token for six units, which is what English needs. */
class Columns {
  #count = 0;
  #start: Uint32Array;
  #end: Uint32Array;
  #kind: Uint8Array;

  constructor(units: number) {
    const size = 16 + Math.ceil(units / 4);
    this.#start = new Uint32Array(size);
    this.#end = new Uint32Array(size);
    this.#kind = new Uint8Array(size);
  }

  add(start: number, end: number, kind: number): void {
    if (this.#count === this.#start.length) this.#grow();
    this.#start[this.#count] = start;
    this.#end[this.#count] = end;
    this.#kind[this.#count] = kind;
    this.#count++;
  }

  done(): Tokens {
    const count = this.#count;
    return {
      count,
      start: this.#start.subarray(0, count),
      end: this.#end.subarray(0, count),
      kind: this.#kind.subarray(0, count),
    };
  }

  #grow(): void {
    const size = this.#start.length * 2;
    const grown = { start: new Uint32Array(size), end: new Uint32Array(size), kind: new Uint8Array(size) };
    grown.start.set(this.#start);
    grown.end.set(this.#end);
    grown.kind.set(this.#kind);
    this.#start = grown.start;
    this.#end = grown.end;
    this.#kind = grown.kind;
  }
}

/** End of the word that starts at `start`, a letter or digit. */
function endOfWord(text: string, start: number): number {
  let i = start + 1;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isWordUnit(unit)) continue;
    if (!joinsWord(text, start, i)) break;
  }
  return endOfAcronym(text, start, i);
}

/** Whether the mark at `at` holds a word together with what follows it. */
function joinsWord(text: string, start: number, at: number): boolean {
  const mark = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (mark === 0x2e) return joinsAtPoint(text, start, at);
  if (mark === 0x2c) return isDigit(before) && isDigit(after) && isDigit(text.charCodeAt(at + 3));
  if (isApostrophe(mark)) return isLetter(before) && isLetter(after) && cliticLength(text, at) === 0;
  if (mark === 0x26) return isUpper(before) && isUpper(after) && at - start <= 3;
  return mark === 0x200d || (mark >= 0xfe00 && mark <= 0xfe0f);
}

/** `3.5`, `U.S`, `geekwire.com`; but a lost space after a full stop (`end.Then`) parts two words. */
function joinsAtPoint(text: string, start: number, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (isDigit(before) && isDigit(after)) return true;
  if (!isLetter(before) || !isLetter(after)) return false;
  const isInitial = at - start === 1 || text.charCodeAt(at - 2) === 0x2e;
  return isInitial || !(isLower(before) && isUpper(after));
}

/** Takes the last point into an acronym of single letters: `U.S.`, `a.m.`, and an initial's: `J.`. */
function endOfAcronym(text: string, start: number, end: number): number {
  if (text.charCodeAt(end) !== 0x2e) return end;
  const isSingle = end - start === 1 && isUpper(text.charCodeAt(start));
  const isPointed =
    end - start >= 3 && text.charCodeAt(end - 2) === 0x2e && isLetter(text.charCodeAt(end - 1));
  return isSingle || isPointed ? end + 1 : end;
}

/** End of a possessive or contraction that was cut off its word (`'s`, `’ll`, `n't` stays), or 0. */
function endOfClitic(text: string, at: number): number {
  if (at === 0 || !isApostrophe(text.charCodeAt(at))) return 0;
  const before = text.charCodeAt(at - 1);
  if (!isWordUnit(before) && before !== 0x2e && before !== 0x21) return 0;
  const length = cliticLength(text, at);
  return length === 0 ? 0 : at + length;
}

const CLITICS = ['s', 'll', 're', 've', 'd', 'm'];

/** Units of the clitic behind the apostrophe at `at`, apostrophe included; 0 where there is none. */
function cliticLength(text: string, at: number): number {
  for (const clitic of CLITICS) {
    const end = at + 1 + clitic.length;
    if (isWordUnit(text.charCodeAt(end))) continue;
    const found = text.slice(at + 1, end);
    if (found === clitic || found === clitic.toUpperCase()) return 1 + clitic.length;
  }
  return 0;
}

/** Runs of the same mark (`...`, `--`, ` `` `) are one token, surrogate pairs too. */
function endOfPunctuation(text: string, start: number): number {
  const unit = text.charCodeAt(start);
  const isPair = unit >= 0xd800 && unit <= 0xdbff && (text.charCodeAt(start + 1) & 0xfc00) === 0xdc00;
  if (isPair) return start + 2;
  const isRun = unit === 0x2e || unit === 0x2d || unit === 0x60 || unit === 0x27;
  let end = start + 1;
  while (isRun && text.charCodeAt(end) === unit) end++;
  return end;
}

function isNumber(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isLetter(text.charCodeAt(i))) return false;
  return true;
}

/** Index of the token that holds `offset`, or of the first one after it; `count` at the end. */
export function tokenIndexAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens.end[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
