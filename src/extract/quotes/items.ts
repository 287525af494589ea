/** What the writer's own text is made of, once every quotation is one item. */
export const Item = {
  WORD: 1,
  NUMBER: 2,
  /** `'s` behind a noun. */
  POSSESSIVE: 3,
  COMMA: 4,
  /** What ends a sentence. */
  STOP: 5,
  COLON: 6,
  DASH: 7,
  OPEN: 8,
  CLOSE: 9,
  QUOTE: 10,
  OTHER: 11,
} as const;

/**
 * The writer's text around the quotations, as columns of items: the paragraphs that hold a quotation and those that
 * lead to one.
 */
export interface Narration {
  readonly count: number;
  readonly kind: Uint8Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Bits of a word; see `word-bits.ts`. */
  readonly word: Int32Array;
  /** Number of the sentence. */
  readonly sentence: Int32Array;
  /** Index of the item of each quotation. */
  readonly itemOf: Int32Array;
}
