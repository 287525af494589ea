import { DAY_PARTS, NAMED_HOURS, PLURAL_DAY_PARTS } from '../../lexicon/day-parts.js';
import { DECADES } from '../../lexicon/decades.js';
import { HOLIDAY_ENDS, HOLIDAY_WORDS } from '../../lexicon/holidays.js';
import { MONTHS } from '../../lexicon/months.js';
import { CARDINALS, SCALES } from '../../lexicon/number-words.js';
import { ORDINALS } from '../../lexicon/ordinals.js';
import { SEASONS } from '../../lexicon/seasons.js';
import { GLUED_UNITS, TIME_UNITS } from '../../lexicon/time-units.js';
import { TIME_NOUNS, TIME_PARTICLES } from '../../lexicon/time-words.js';
import { PLURAL_WEEKDAYS, WEEKDAYS } from '../../lexicon/weekdays.js';
import type { DayPart, Season, Unit } from './reading.js';
import { TOPIC_WORDS, Topic } from './topics.js';

/** What a word of the calendar's vocabulary can mean; null where it cannot mean that. */
export interface Sense {
  /** Whether it can make a time expression; the others only join one. */
  readonly isAnchor: boolean;
  readonly cardinal: number | null;
  readonly multiplier: number | null;
  readonly ordinal: number | null;
  readonly month: number | null;
  readonly weekday: number | null;
  readonly pluralWeekday: number | null;
  readonly unit: Unit | 'fortnight' | null;
  readonly isPlural: boolean;
  readonly season: Season | null;
  readonly part: DayPart | null;
  readonly pluralPart: DayPart | null;
  readonly hour: number | null;
  readonly decade: number | null;
  /** Bits of `Topic`. */
  readonly topics: number;
}

export const PLAIN: Sense = {
  isAnchor: false,
  cardinal: null,
  multiplier: null,
  ordinal: null,
  month: null,
  weekday: null,
  pluralWeekday: null,
  unit: null,
  isPlural: false,
  season: null,
  part: null,
  pluralPart: null,
  hour: null,
  decade: null,
  topics: 0,
};

/** Words that a year in words starts with. */
const YEAR_STARTS: ReadonlySet<string> = new Set(['eighteen', 'nineteen', 'twenty']);

/** Every word that can be part of a time expression, in lower case, with all it can mean. */
export function buildVocabulary(): Map<string, Sense> {
  const vocabulary = new Map<string, Sense>();
  const add = (word: string, sense: Partial<Sense>) => {
    const known = vocabulary.get(word) ?? PLAIN;
    vocabulary.set(word, { ...known, ...sense, topics: known.topics | (sense.topics ?? 0) });
  };
  for (const word of [...TIME_PARTICLES, ...HOLIDAY_WORDS]) add(word, {});
  for (const word of [...TIME_NOUNS, ...HOLIDAY_ENDS]) add(word, { isAnchor: true });
  for (const [word, cardinal] of CARDINALS) add(word, { cardinal, isAnchor: YEAR_STARTS.has(word) });
  for (const [word, power] of SCALES) add(word, { multiplier: 10 ** power });
  for (const [word, ordinal] of ORDINALS) add(word, { ordinal, topics: Topic.ORDINAL });
  for (const [word, month] of MONTHS) add(word, { month, isAnchor: true, topics: Topic.MONTH });
  for (const [word, weekday] of WEEKDAYS) add(word, { weekday, isAnchor: true, topics: Topic.WEEKDAY });
  for (const [word, pluralWeekday] of PLURAL_WEEKDAYS)
    add(word, { pluralWeekday, isAnchor: true, topics: Topic.SET });
  for (const { unit, one, many } of TIME_UNITS) {
    for (const word of one) add(word, { unit, isAnchor: true, topics: Topic.UNIT });
    for (const word of many) add(word, { unit, isPlural: true, isAnchor: true, topics: Topic.UNIT });
  }
  for (const [word, unit] of GLUED_UNITS) add(word, { unit, isAnchor: false, topics: Topic.UNIT });
  for (const [word, season] of SEASONS) add(word, { season, isAnchor: true, topics: Topic.SEASON });
  for (const [word, part] of DAY_PARTS) add(word, { part, isAnchor: true, topics: Topic.PART });
  for (const [word, pluralPart] of PLURAL_DAY_PARTS)
    add(word, { pluralPart, isAnchor: true, topics: Topic.SET });
  for (const [word, hour] of NAMED_HOURS) add(word, { hour, isAnchor: true, topics: Topic.CLOCK });
  for (const [word, decade] of DECADES) add(word, { decade, isAnchor: true, topics: Topic.DECADE });
  for (const word of HOLIDAY_ENDS) add(word, { topics: Topic.HOLIDAY });
  for (const [topics, words] of TOPIC_WORDS) for (const word of words) add(word, { topics });
  return vocabulary;
}
