/**
 * Character classes of UTF-16 units. Our own tables: those of JavaScript's `\p{…}` move with the Unicode version of
 * the engine, and the same text has to give the same tokens on every Node.
 */
export const CharacterClass = {
  OTHER: 0,
  SPACE: 1,
  NEWLINE: 2,
  DIGIT: 3,
  LOWER: 4,
  UPPER: 5,
  CASELESS: 6,
} as const;

const classOf = (unit: number): number => CLASS_OF[unit] ?? CharacterClass.OTHER;

export const isLetter = (unit: number): boolean => classOf(unit) >= CharacterClass.LOWER;
export const isUpper = (unit: number): boolean => classOf(unit) === CharacterClass.UPPER;
export const isLower = (unit: number): boolean => classOf(unit) === CharacterClass.LOWER;
export const isDigit = (unit: number): boolean => classOf(unit) === CharacterClass.DIGIT;
export const isSpace = (unit: number): boolean =>
  classOf(unit) === CharacterClass.SPACE || classOf(unit) === CharacterClass.NEWLINE;
export const isNewline = (unit: number): boolean => classOf(unit) === CharacterClass.NEWLINE;
/** Part of a word: a letter or a digit. */
export const isWordUnit = (unit: number): boolean => classOf(unit) >= CharacterClass.DIGIT;

/** ’ and ʼ beside the typewriter's '. */
export const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x02bc;

/** Hyphens and dashes of words and ranges: - ‐ ‑ ‒ – — ― −. */
export const isDash = (unit: number): boolean =>
  unit === 0x2d || (unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212;

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  const { SPACE, NEWLINE, DIGIT, LOWER, UPPER, CASELESS } = CharacterClass;
  const fill = (first: number, last: number, value: number) => classes.fill(value, first, last + 1);
  fill(0x09, 0x0d, SPACE);
  for (const unit of [0x20, 0x85, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0xfeff]) classes[unit] = SPACE;
  fill(0x2000, 0x200b, SPACE);
  for (const unit of [0x0a, 0x0d, 0x2028, 0x2029]) classes[unit] = NEWLINE;
  fill(0x30, 0x39, DIGIT);
  for (const [first, last] of LETTERS) fill(first, last, CASELESS);
  for (const [first, last] of UPPERS) fill(first, last, UPPER);
  for (const [first, last] of LOWERS) fill(first, last, LOWER);
  for (const [first, last] of ALTERNATING) {
    for (let unit = first; unit <= last; unit++) classes[unit] = (unit - first) % 2 === 0 ? UPPER : LOWER;
  }
  for (const unit of [0xd7, 0xf7]) classes[unit] = CharacterClass.OTHER;
  return classes;
}

const UPPERS = [
  [0x41, 0x5a],
  [0xc0, 0xde],
  [0x178, 0x178],
  [0x386, 0x386],
  [0x388, 0x38f],
  [0x391, 0x3ab],
  [0x400, 0x42f],
  [0x531, 0x556],
  [0x10a0, 0x10c5],
] as const;
const LOWERS = [
  [0x61, 0x7a],
  [0xb5, 0xb5],
  [0xdf, 0xf6],
  [0xf8, 0xff],
  [0x138, 0x138],
  [0x149, 0x149],
  [0x17f, 0x17f],
  [0x250, 0x2af],
  [0x3ac, 0x3ce],
  [0x430, 0x45f],
  [0x561, 0x587],
  [0xfb00, 0xfb06],
] as const;
/** Blocks where capital and small letters take turns, from the first capital on. */
const ALTERNATING = [
  [0x100, 0x137],
  [0x139, 0x148],
  [0x14a, 0x177],
  [0x179, 0x17e],
  [0x1cd, 0x1dc],
  [0x1de, 0x1ef],
  [0x1f8, 0x21f],
  [0x222, 0x233],
  [0x460, 0x481],
  [0x48a, 0x4bf],
  [0x4d0, 0x52f],
  [0x1e00, 0x1eff],
] as const;
/** Letters without case, and of cased blocks what the lists above do not name; marks count as letters of their word. */
const LETTERS = [
  [0xaa, 0xaa],
  [0xba, 0xba],
  [0x180, 0x2bb],
  [0x2bd, 0x2c1],
  [0x300, 0x373],
  [0x376, 0x377],
  [0x37b, 0x37d],
  [0x390, 0x3ff],
  [0x483, 0x559],
  [0x560, 0x588],
  [0x591, 0x5bd],
  [0x5d0, 0x5f2],
  [0x610, 0x61a],
  [0x620, 0x669],
  [0x66e, 0x6d3],
  [0x6d5, 0x6dc],
  [0x6df, 0x6e8],
  [0x6ea, 0x6fc],
  [0x710, 0x7f5],
  [0x800, 0x963],
  [0x966, 0xdf3],
  [0xe01, 0xe3a],
  [0xe40, 0xe4e],
  [0xe50, 0xe59],
  [0xe81, 0xf00],
  [0xf20, 0xf33],
  [0xf40, 0xfbc],
  [0x1000, 0x1049],
  [0x1050, 0x10fa],
  [0x10fc, 0x135f],
  [0x1380, 0x13ff],
  [0x1401, 0x166c],
  [0x166f, 0x167f],
  [0x1681, 0x169a],
  [0x16a0, 0x16ea],
  [0x1700, 0x17d3],
  [0x1820, 0x1dff],
  [0x1f00, 0x1fbc],
  [0x1fc2, 0x1fcc],
  [0x1fd0, 0x1fdb],
  [0x1fe0, 0x1fec],
  [0x1ff2, 0x1ffc],
  [0x2071, 0x2071],
  [0x207f, 0x207f],
  [0x2c00, 0x2cf3],
  [0x2d00, 0x2dff],
  [0x3005, 0x3007],
  [0x3041, 0x3096],
  [0x309d, 0x30fa],
  [0x30fc, 0x318f],
  [0x31a0, 0x31bf],
  [0x31f0, 0x31ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa48c],
  [0xa4d0, 0xa6ef],
  [0xa722, 0xabff],
  [0xac00, 0xd7fb],
  [0xf900, 0xfaff],
  [0xfb00, 0xfbb1],
  [0xfbd3, 0xfd3d],
  [0xfd50, 0xfdfb],
  [0xfe70, 0xfefc],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
  [0xff66, 0xffdc],
] as const;

/** The class of every unit, looked up as `CLASS_OF[text.charCodeAt(i)]`. */
export const CLASS_OF: Uint8Array = buildClasses();
