/** Marks that a folded word leaves out, so that `U.S.` and `US` are one word. */
const DROPPED = ['.', '\u00ad', '\u200d'];

/** Latin letters that have no decomposition, with the letter English writes for them. */
const PLAIN_LETTERS = ['øo', 'łl', 'đd', 'ıi', 'ħh', 'ŧt', 'ðd', 'ßs', 'ĸk', 'ŋn', 'œo', 'æa', "’'", "ʼ'"];

/** Blocks of cased letters: Latin, Greek, Cyrillic, Latin with more accents. */
const CASED_BLOCKS = [
  [0x41, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1eff],
] as const;

/** The folded form of every unit: lower case, without accent; 0 where a folded word leaves it out. */
export const FOLDED: Uint16Array = buildFolded();

function buildFolded(): Uint16Array {
  const folded = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (const [first, last] of CASED_BLOCKS) {
    for (let unit = first; unit <= last; unit++) folded[unit] = foldUnit(unit);
  }
  for (const pair of PLAIN_LETTERS) {
    const [from = '', to = ''] = pair;
    for (const form of [from, from.toUpperCase()]) {
      if (form.length === 1) folded[form.charCodeAt(0)] = to.charCodeAt(0);
    }
  }
  for (const mark of DROPPED) folded[mark.charCodeAt(0)] = 0;
  return folded;
}

function foldUnit(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase();
  return (lower.length === 1 ? lower : String.fromCharCode(unit)).normalize('NFD').charCodeAt(0);
}
