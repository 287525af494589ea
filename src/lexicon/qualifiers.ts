import type { Qualifier } from '../facts/money.js';

const NAMES: ReadonlyMap<string, Qualifier> = new Map(
  (['approximately', 'more than', 'at least', 'at most', 'less than'] as const).map((name) => [name, name]),
);

/** Words and signs before a figure that hedge it, in small letters. */
export const QUALIFIERS_BEFORE: ReadonlyMap<string, Qualifier> = readPhrases(`
  approximately: about, around, approximately, approx, roughly, some, circa, ca, c, est, estimated, estimate of, close to,
    in the region of, in the order of, on the order of, in the neighborhood of, in the vicinity of, an estimated, or about,
    something like, somewhere around, reportedly about, as about, give or take, barely, hardly, scarcely
  more than: over, more than, above, exceeding, exceeds, exceed, exceeded, in excess of, excess of, beyond, topping, topped,
    tops, surpassing, surpassed, surpasses, upwards of, upward of, north of, well over, well above, just over, just above, greater than,
    slightly more than, little more than, slightly over, higher than, larger than, bigger than, costlier than
  at least: at least, no less than, not less than, no fewer than, a minimum of, minimum of, minimum, at a minimum, at the very least,
    as little as, as low as, starting at, starts at, start at, starting from
  at most: up to, as much as, as many as, at most, no more than, not more than, a maximum of, maximum of, maximum, not exceeding,
    not to exceed, cannot exceed, not exceed, capped at, cap of, a cap of, limit of, ceiling of, as high as, at the most, limited to, upto
  less than: less than, lower than, smaller than, fewer than, under, below, nearly, almost, just under, just below, just shy of,
    just short of, south of, not quite, approaching, well under, well below, slightly less than, little less than
`);

/** Words behind a figure that hedge it. */
export const QUALIFIERS_AFTER: ReadonlyMap<string, Qualifier> = readPhrases(`
  at least: or more, and more, or above, and above, or over, and up, and upwards, or greater, at least, minimum, at a minimum, or higher
  at most: or less, or lower, or under, or below, or fewer, and under, and below, maximum, max, at most, at the most, tops
  approximately: or so, or thereabouts, give or take, more or less, approximately, odd
`);

/** Words that may stand between a qualifier and its figure: `over an estimated $5bn`, `up to another $2m`. */
export const FILLERS: ReadonlySet<string> = new Set(
  `a an the another extra additional further record total of whopping staggering mere full combined cumulative
  collective initial new reported net gross annual hefty cool massive huge whole
  `
    .trim()
    .split(/\s+/),
);

/** Behind these `over` and `about` say what something is about: `a row over £5m`. */
export const TOPICS: ReadonlySet<string> = new Set(
  `dispute disputes row rows fight fights battle battles lawsuit lawsuits suit suits sued argument arguments arguing
  argued quarrel quarrelled quarreled clash clashed feud feuding wrangle wrangling controversy scandal concern concerns
  worried worries questions question spat standoff disagreement talk talks talking talked think thinks know knows care cares said lied joked asked complained`
    .trim()
    .split(/\s+/),
);

/** Prepositions that only hedge where no article stands between them and the figure. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'over about around above under below beyond'.split(' '),
);

/** Verbs that take `over` as their particle: `handed over $5m`. */
export const PARTICLE_VERBS: ReadonlySet<string> = new Set(
  'hand hands handed handing turn turns turned turning fork forks forked forking take took taken taking sign signed pass passed roll rolled carry carried cough coughed'.split(
    ' ',
  ),
);

/** What `over` names with its sum as a label: `jailed over N2m fraud`. */
export const OFFENCES: ReadonlySet<string> = new Set(
  'fraud scam scandal theft heist bribe bribery embezzlement corruption extortion dispute lawsuit suit claim row debt loan contract deal probe case robbery laundering estate gold visa land job investment land'.split(
    ' ',
  ),
);

/** Verbs of motion: `gone up to $8,400` has arrived there. */
export const MOTIONS: ReadonlySet<string> = new Set(
  'go goes went gone going rise rises rose risen moved jumped shot climbed crept pushed bumped back it them'.split(
    ' ',
  ),
);

function readPhrases(table: string): ReadonlyMap<string, Qualifier> {
  const rows = table
    .replaceAll(/\n {4,}/g, ' ')
    .trim()
    .split('\n');
  return new Map(rows.flatMap(readRow));
}

function readRow(row: string): [string, Qualifier][] {
  const [name = '', phrases = ''] = row.split(':');
  const qualifier = NAMES.get(name.trim()) ?? 'exact';
  return phrases.split(',').map((phrase) => [phrase.trim(), qualifier]);
}
