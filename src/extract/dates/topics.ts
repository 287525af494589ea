/** What a run of words is about, as bits: a rule looks only at runs that have its topic. */
export const Topic = {
  MONTH: 1,
  WEEKDAY: 1 << 1,
  UNIT: 1 << 2,
  PART: 1 << 3,
  SEASON: 1 << 4,
  CLOCK: 1 << 5,
  DAY_WORD: 1 << 6,
  VAGUE: 1 << 7,
  SET: 1 << 8,
  DECADE: 1 << 9,
  HOLIDAY: 1 << 10,
  QUARTER: 1 << 11,
  FISCAL: 1 << 12,
  YEAR: 1 << 13,
  FIGURE: 1 << 14,
  ORDINAL: 1 << 15,
} as const;

/** Words that tell a topic and have no sense of their own in the lexicon. */
export const TOPIC_WORDS: readonly (readonly [topic: number, words: readonly string[]])[] = [
  [Topic.DAY_WORD, list('today yesterday tomorrow tonight overnight')],
  [
    Topic.VAGUE,
    list(
      'now nowadays currently presently recently lately soon future past present moment minute recent term',
    ),
  ],
  [
    Topic.SET,
    list(`daily weekly monthly quarterly yearly annually biweekly bimonthly semiannual semiannually hourly nightly
      fortnightly everyday weekdays weekend weekends every each any all a per bi semi once twice times`),
  ],
  [Topic.CLOCK, list('am pm m p clock oclock past')],
  [Topic.QUARTER, list('quarter q half h')],
  [Topic.FISCAL, list('fy cy sy fiscal school ad bc bce ce')],
  [Topic.DECADE, list('century s')],
  [Topic.UNIT, list('period eoy eom yearend')],
  [Topic.PART, list('lunchtime')],
  [Topic.ORDINAL, list('th st nd rd')],
  [Topic.YEAR, list('eighteen nineteen twenty two')],
];

function list(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}
