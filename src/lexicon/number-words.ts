/** Cardinals below a hundred. */
export const CARDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fourty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

/** Words that multiply what stands before them, as powers of ten; Indian and German ones among them. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 2,
    thousand: 3,
    thousands: 3,
    lakh: 5,
    lakhs: 5,
    lac: 5,
    lacs: 5,
    million: 6,
    millions: 6,
    crore: 7,
    crores: 7,
    billion: 9,
    billions: 9,
    milliard: 9,
    trillion: 12,
    trillions: 12,
    quadrillion: 15,
  }),
);

/** Short for a scale, behind digits only: `38bn`, `$4.5 mn`, `₹500 cr`, `€1,2 Mrd`. */
export const SCALE_ABBREVIATIONS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    k: 3,
    m: 6,
    mm: 6,
    mn: 6,
    mio: 6,
    mil: 6,
    mill: 6,
    mln: 6,
    mls: 6,
    cr: 7,
    b: 9,
    bn: 9,
    bil: 9,
    bln: 9,
    mrd: 9,
    mld: 9,
    t: 12,
    tn: 12,
    tr: 12,
    trn: 12,
    tln: 12,
  }),
);

/** Abbreviations that may stand apart from their digits; a single letter does so only after a currency. */
export const SPACED_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'm mm mn mio mil mill mln bn b bil bln mrd mld tn trn tln cr'.split(' '),
);

/** Counts left open, as least and most: `a few hundred`, `several million`. */
export const OPEN_COUNTS: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
  ['few', [2, 10]],
  ['several', [2, 10]],
  ['handful', [2, 10]],
]);

/** Plural counts, as least and most: `tens of millions`, `hundreds of billions`. */
export const PLURAL_COUNTS: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
  ['tens', [10, 100]],
  ['dozens', [24, 100]],
  ['scores', [40, 100]],
  ['hundreds', [100, 1000]],
  ['thousands', [1e3, 1e6]],
  ['lakhs', [1e5, 1e7]],
  ['millions', [1e6, 1e9]],
  ['crores', [1e7, 1e9]],
  ['billions', [1e9, 1e12]],
  ['trillions', [1e12, 1e15]],
]);

/** Fractions of a scale: `half a billion`, `three quarters of a million`. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
]);

/** Fraction characters that have a finite decimal. */
export const FRACTION_CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['¼', '0.25'],
  ['½', '0.5'],
  ['¾', '0.75'],
  ['⅛', '0.125'],
  ['⅜', '0.375'],
  ['⅝', '0.625'],
  ['⅞', '0.875'],
  ['⅕', '0.2'],
  ['⅖', '0.4'],
  ['⅗', '0.6'],
  ['⅘', '0.8'],
]);
