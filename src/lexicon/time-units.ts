/** Units of time by singular name, with the forms that text uses for one and for many. */
export const TIME_UNITS = [
  { unit: 'second', one: ['second', 'sec'], many: ['seconds', 'secs'] },
  { unit: 'minute', one: ['minute', 'min'], many: ['minutes', 'mins'] },
  { unit: 'hour', one: ['hour', 'hr'], many: ['hours', 'hrs'] },
  { unit: 'day', one: ['day', 'night'], many: ['days', 'nights'] },
  { unit: 'week', one: ['week', 'workweek', 'wk'], many: ['weeks', 'wks'] },
  { unit: 'fortnight', one: ['fortnight'], many: ['fortnights'] },
  { unit: 'weekend', one: ['weekend'], many: ['weekends'] },
  { unit: 'month', one: ['month'], many: ['months', 'mos'] },
  { unit: 'quarter', one: ['quarter'], many: ['quarters'] },
  { unit: 'year', one: ['year', 'yr'], many: ['years', 'yrs'] },
  { unit: 'decade', one: ['decade'], many: ['decades'] },
  { unit: 'century', one: ['century'], many: ['centuries'] },
  { unit: 'millennium', one: ['millennium'], many: ['millennia', 'millenniums'] },
] as const;

/** Letters that are units only when glued to a figure: `2h`, `3Y`. */
export const GLUED_UNITS: ReadonlyMap<string, 'hour' | 'year' | 'week' | 'day'> = new Map([
  ['h', 'hour'],
  ['y', 'year'],
  ['w', 'week'],
  ['d', 'day'],
]);
