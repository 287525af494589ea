/** Parts of a day as TIMEX3 writes them. */
export const DAY_PARTS: ReadonlyMap<string, 'MO' | 'AF' | 'EV' | 'NI' | 'DT'> = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
  ['nighttime', 'NI'],
  ['daytime', 'DT'],
]);

/** Parts of a day that come again: `mornings`. */
export const PLURAL_DAY_PARTS: ReadonlyMap<string, 'MO' | 'AF' | 'EV' | 'NI'> = new Map([
  ['mornings', 'MO'],
  ['afternoons', 'AF'],
  ['evenings', 'EV'],
  ['nights', 'NI'],
]);

/** Words that name an hour. */
export const NAMED_HOURS: ReadonlyMap<string, number> = new Map([
  ['noon', 12],
  ['midday', 12],
  ['noonish', 12],
  ['midnight', 0],
]);
