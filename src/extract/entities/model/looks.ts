import { CharacterClass, CLASS_OF } from '../../../text/characters.js';

/** What a token looks like, as bits. */
export const Look = {
  /** Starts with a capital letter. */
  CAPITAL: 1,
  /** Two letters or more, all of them capitals. */
  ALL_CAPITALS: 2,
  /** Has a capital letter anywhere. */
  ANY_CAPITAL: 4,
  DIGIT: 8,
  LETTER: 16,
  /** First word of its sentence. */
  INITIAL: 32,
  /** White space stands before it. */
  SPACED: 64,
  /** Most words of its sentence have a capital: a headline, a list, a shout. */
  TITLE_CASE: 128,
} as const;

/** The bits that the token itself tells: its letters and digits. */
export function lookOf(text: string, start: number, end: number): number {
  let capitals = 0;
  let letters = 0;
  let look = 0;
  for (let i = start; i < end; i++) {
    const unitClass = CLASS_OF[text.charCodeAt(i)] ?? CharacterClass.OTHER;
    if (unitClass === CharacterClass.DIGIT) look |= Look.DIGIT;
    if (unitClass >= CharacterClass.LOWER) letters++;
    if (unitClass !== CharacterClass.UPPER) continue;
    capitals++;
    if (i === start) look |= Look.CAPITAL;
  }
  if (letters > 0) look |= Look.LETTER;
  if (capitals > 0) look |= Look.ANY_CAPITAL;
  return capitals > 1 && capitals === letters ? look | Look.ALL_CAPITALS : look;
}

/** Hash of the shape: `Xx`, `XX`, `dX`. Letters of one class in a row count once, or twice where they are more. */
export function shapeOf(text: string, start: number, end: number): number {
  let hash = 17;
  let run = 0;
  let last = -1;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const unitClass = CLASS_OF[unit] ?? CharacterClass.OTHER;
    const kind = unitClass === CharacterClass.OTHER ? unit + 16 : unitClass;
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) hash = Math.imul(hash, 31) + kind;
  }
  return hash;
}
