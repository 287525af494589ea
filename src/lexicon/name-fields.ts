/** A field of a name's 32-bit entry: `(entry >>> shift) & mask`. */
export interface NameField {
  readonly shift: number;
  readonly mask: number;
}

const field = (shift: number, bits: number): NameField => ({ shift, mask: (1 << bits) - 1 });

/**
 * What the lists know of a name, packed into 32 bits. Two-bit fields are levels, 0 being "not listed" and 3 the best
 * known; `data/names.bin` holds one such entry for every listed name and for every prefix of one.
 */
export const NameField = {
  GIVEN: field(0, 2),
  SURNAME: field(2, 2),
  CITY: field(4, 2),
  REGION: field(6, 2),
  NORP: field(8, 2),
  COMPANY: field(10, 2),
  ORGANIZATION: field(12, 2),
  PRODUCT: field(14, 2),
  WORK: field(16, 2),
  /** How frequent the word is in books, 3 being the thousand commonest. */
  FREQUENCY: field(18, 2),
  /** Share of capitalised use in books, in quarters that are not equal: below 0.1, 0.5, 0.9, above. */
  CAPITALIZED: field(20, 2),
  /** Part of speech it mostly has: see `PartOfSpeech`. */
  PART_OF_SPEECH: field(22, 3),
  COUNTRY: field(25, 1),
  PERSON: field(26, 1),
  EVENT: field(27, 1),
  TEAM: field(28, 1),
  TITLE: field(29, 1),
  LEGAL_FORM: field(30, 1),
  /** Whether a longer listed name starts with it. */
  PREFIX: field(31, 1),
} as const;

export const PartOfSpeech = { UNKNOWN: 0, NOUN: 1, VERB: 2, ADJECTIVE: 3, ADVERB: 4, CLOSED: 5 } as const;

/** Level of a field in an entry. */
export const levelOf = (entry: number, { shift, mask }: NameField): number => (entry >>> shift) & mask;
