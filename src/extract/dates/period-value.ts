import type { Counted, Unit } from './reading.js';

const LETTERS: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'E',
  century: 'C',
  millennium: 'L',
};

const isClockUnit = (unit: Unit): boolean => unit === 'second' || unit === 'minute' || unit === 'hour';

/** The TIMEX3 value of a length of time: `P7Y`, `PXM`, `P2Y6M`, `PT2H30M`. */
export function amountValue(parts: readonly Counted[]): string {
  const dates = spelled(parts.flatMap(split).filter(({ unit }) => !isClockUnit(unit)));
  const clocks = spelled(parts.flatMap(split).filter(({ unit }) => isClockUnit(unit)));
  return `P${dates}${clocks === '' ? '' : `T${clocks}`}`;
}

const spelled = (parts: readonly Counted[]): string =>
  parts.map(({ count, unit }) => `${count ?? 'X'}${LETTERS[unit]}`).join('');

const WITHIN: Readonly<Partial<Record<Unit, { readonly unit: Unit; readonly times: number }>>> = {
  year: { unit: 'month', times: 12 },
  hour: { unit: 'minute', times: 60 },
  minute: { unit: 'second', times: 60 },
  decade: { unit: 'year', times: 10 },
  century: { unit: 'year', times: 100 },
  millennium: { unit: 'year', times: 1000 },
};

/** Halves and quarters go into the next smaller unit: 2.5 years are P2Y6M. */
function split(part: Counted): Counted[] {
  const { count, unit } = part;
  const within = WITHIN[unit];
  if (count === null || Number.isInteger(count) || !within) return [part];
  const rest = (count % 1) * within.times;
  if (!Number.isInteger(rest)) return [part];
  const whole = Math.floor(count);
  const small = { count: rest, unit: within.unit };
  return whole === 0 ? [small] : [{ count: whole, unit }, small];
}
