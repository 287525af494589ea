import { Look } from './looks.js';
import type { Words } from './words.js';

/** What kind of quotation holds a token. */
export const Quoted = { NONE: 0, TITLE: 1, SHORT: 2, LONG: 3 } as const;

/** The quotations of some words: of each token the kind, and the token of the opening mark. */
export interface Quotations {
  readonly kind: Uint8Array;
  readonly open: Int32Array;
}

/** Most tokens that a quoted title has. */
const MAX_TITLE = 14;

/** Marks the tokens between “ and ” or straight marks of one sentence. */
export function findQuoted(words: Words): Quotations {
  const kind = new Uint8Array(words.count);
  const open = new Int32Array(words.count).fill(-1);
  let from = -1;
  for (let i = 0; i < words.count; i++) {
    if (from >= 0 && words.sentence[i] !== words.sentence[from]) from = -1;
    const mark = markAt(words, i);
    if (mark === 0) continue;
    if (from >= 0 && mark !== OPENING) {
      kind.fill(kindOf(words, from + 1, i), from + 1, i);
      open.fill(from, from + 1, i);
      from = -1;
    } else if (mark !== CLOSING) {
      from = i;
    }
  }
  return { kind, open };
}

const OPENING = 1;
const CLOSING = 2;
const EITHER = 3;

function markAt({ document, first, look }: Words, i: number): number {
  if (((look[i] ?? 0) & (Look.LETTER | Look.DIGIT)) !== 0) return 0;
  const unit = document.text.charCodeAt(document.tokens.start[first + i] ?? 0);
  if (unit === 0x201c || unit === 0xab || unit === 0x2018) return OPENING;
  if (unit === 0x201d || unit === 0xbb || unit === 0x2019) return CLOSING;
  return unit === 0x22 ? EITHER : 0;
}

/** A title has a capital in its first and last word and in every word of four letters and more. */
function kindOf({ look, document, first }: Words, from: number, to: number): number {
  if (to - from > MAX_TITLE) return Quoted.LONG;
  let last = 0;
  for (let i = from; i < to; i++) {
    const bits = look[i] ?? 0;
    if ((bits & Look.LETTER) === 0) continue;
    const isCapital = (bits & Look.ANY_CAPITAL) !== 0;
    const length = (document.tokens.end[first + i] ?? 0) - (document.tokens.start[first + i] ?? 0);
    if (!isCapital && (length > 4 || last === 0)) return Quoted.SHORT;
    last = isCapital ? 2 : 1;
  }
  return last === 2 ? Quoted.TITLE : Quoted.SHORT;
}
