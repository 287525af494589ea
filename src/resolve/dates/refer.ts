import { civilFromDays, formatDay, isCivil } from '../../calendar/gregorian.js';
import { amountValue } from '../../extract/dates/period-value.js';
import type {
  Amount,
  Calendar,
  Figures,
  Ordinal,
  Range,
  Reading,
  Shift,
  Unit,
} from '../../extract/dates/reading.js';
import { choose, longPeriod, periodOf } from './calendar-period.js';
import type { Context } from './context.js';
import { nthOf } from './nth-period.js';
import { openValue } from './open-value.js';
import { clockValue, type Outcome, openOutcome, periodOutcome, withHalf } from './outcome.js';
import { type Grain, OPEN_VALUES, type Period, periodAt, periodValue, shiftPeriod } from './period.js';
import { shiftedPeriod } from './shifted-period.js';
import { addUnits, GRAINS, startOf } from './steps.js';

/** The value and interval of a reading; null where it is no possible date. */
export function refer(reading: Reading, context: Context): Outcome | null {
  switch (reading.form) {
    case 'calendar':
      return referCalendar(reading, context);
    case 'figures':
      return referFigures(reading, context);
    case 'shift':
      return referShift(reading, context);
    case 'amount':
      return referAmount(reading, context);
    case 'ordinal':
      return referOrdinal(reading, context);
    case 'recurrence':
      return { ...openOutcome('SET', reading.value), quant: reading.quant, freq: reading.freq };
    case 'vague':
      return openOutcome('DATE', reading.value);
    case 'range':
      return referRange(reading, context);
  }
}

function referFigures({ first, second, year, clock, part }: Figures, context: Context): Outcome | null {
  const fits = (month: number, day: number) => isCivil(year ?? null, month, day);
  const isDayFirst = !fits(first, second) || (fits(second, first) && context.isDayFirst === true);
  const [month, day] = isDayFirst ? [second, first] : [first, second];
  const fields = {
    form: 'calendar',
    month,
    day,
    ...(year !== undefined && { year }),
    ...(clock && { clock }),
    ...(part && { part }),
  } as const;
  const outcome = referCalendar(fields, context);
  const isOpen =
    context.isDayFirst === null && fits(first, second) && fits(second, first) && first !== second;
  return outcome && isOpen ? { ...outcome, from: null, to: null } : outcome;
}

function referCalendar(reading: Calendar, context: Context): Outcome | null {
  const { year, of } = reading;
  const named = of ? refer(of, context) : null;
  const known = year ?? (named?.period ? civilFromDays(named.period.start).year : undefined);
  if (known !== undefined) {
    const period = periodOf(reading, known);
    const outcome = period && periodOutcome(period, reading, named?.reference ?? null);
    return outcome && reading.isFiscal ? { ...outcome, from: null, to: null } : outcome;
  }
  if (reading.decade !== undefined || reading.century !== undefined) {
    return periodOutcome(longPeriod(reading), {}, null);
  }
  if (isTimeOnly(reading)) return referTime(reading, context);
  if (context.reference === null) return openOutcome(typeOf(reading), openValue(reading));
  const period = choose(reading, context, context.reference);
  return period && periodOutcome(period, reading, formatDay(context.reference));
}

const typeOf = ({ clock, part }: Calendar) => (clock || part ? 'TIME' : 'DATE');

const isTimeOnly = ({
  month,
  day,
  weekday,
  week,
  quarter,
  half,
  season,
  holiday,
  isWeekend,
  decade,
  century,
}: Calendar) =>
  [month, day, weekday, week, quarter, half, season, holiday, isWeekend, decade, century].every(
    (field) => field === undefined,
  );

/** A time of day belongs to the day the text is at; where it has told none, the time alone is known. */
function referTime({ clock, part }: Calendar, context: Context): Outcome | null {
  const time = { ...(clock && { clock }), ...(part && { part }) };
  const day = context.focus?.grain === 'day' ? context.focus.start : null;
  if (day === null) return openOutcome('TIME', clock ? clockValue(withHalf(clock, part)) : `T${part ?? ''}`);
  return periodOutcome(periodAt('day', day), time, formatDay(day));
}

function referShift(reading: Shift, context: Context): Outcome | null {
  const { count, unit, from } = reading;
  const grain = GRAINS[unit];
  const anchor = anchorOf(reading, context);
  if (grain === undefined)
    return (
      anchor && { ...openOutcome('TIME', `${periodValue(anchor.period)}TXX`), reference: anchor.reference }
    );
  if (count === null || anchor === null) return openShift(reading, grain);
  const period = shiftedPeriod(reading, { anchor: anchor.period, grain, context });
  const outcome = periodOutcome(period, reading, anchor.reference);
  return reading.isFiscal && from === 'reference' ? { ...outcome, from: null, to: null } : outcome;
}

function openShift({ weekday, part, clock }: Shift, grain: Grain): Outcome {
  const time = clock ? clockValue(withHalf(clock, part)) : part ? `T${part}` : '';
  const value = weekday === undefined ? OPEN_VALUES[grain] : `XXXX-WXX-${weekday}`;
  return openOutcome(time === '' ? 'DATE' : 'TIME', value + time);
}

interface Anchor {
  readonly period: Period;
  readonly reference: string | null;
}

function anchorOf({ from, unit, isComparison }: Shift, context: Context): Anchor | null {
  const { reference, focus, quarter } = context;
  if (typeof from === 'object') {
    const outcome = refer(from, context);
    return outcome?.period ? { period: outcome.period, reference: outcome.reference ?? outcome.value } : null;
  }
  const today =
    reference === null ? null : { period: periodAt('day', reference), reference: formatDay(reference) };
  if (quarter && isComparison) return { period: quarter, reference: periodValue(quarter) };
  if (from === 'reference') return today;
  if (unit === 'quarter')
    return quarter ? { period: quarter, reference: periodValue(quarter) } : endedQuarter(today);
  if (focus && isCoarser(focus.grain, unit)) return null;
  return focus ? { period: focus, reference: periodValue(focus) } : today;
}

const LADDER: readonly string[] = [
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
];

/** `that night` after `the third quarter`: which one is not told. */
const isCoarser = (grain: Grain, unit: Unit): boolean =>
  LADDER.indexOf(unit) >= 0 && LADDER.indexOf(grain) > LADDER.indexOf(unit);

/** Without a quarter told before, the last one that has ended. */
const endedQuarter = (today: Anchor | null): Anchor | null =>
  today && { ...today, period: shiftPeriod(periodAt('quarter', today.period.start), -1) };

/** A length of time; where it ends or starts at the reference date, its interval too. */
function referAmount({ parts, toward }: Amount, { reference }: Context): Outcome {
  const open = openOutcome('DURATION', amountValue(parts));
  const isCounted = parts.every(({ count, unit }) => count !== null && GRAINS[unit] !== undefined);
  if (toward === undefined || reference === null || !isCounted) return open;
  const start = startOf(parts, toward, reference);
  const other = parts.reduce((at, { count, unit }) => addUnits(at, (count ?? 0) * toward, unit), start);
  const [from, to] = toward === 1 ? [start, other] : [other, start];
  return { ...open, from: formatDay(from), to: formatDay(to), reference: formatDay(reference) };
}

/** A part of a period by its place; without the period there is none. */
function referOrdinal(reading: Ordinal, context: Context): Outcome | null {
  const whole = reading.of ? refer(reading.of, context) : null;
  if (!whole) return null;
  if (!whole.period)
    return openOutcome(
      'DATE',
      OPEN_VALUES[reading.weekday === undefined ? (GRAINS[reading.unit] ?? 'day') : 'day'],
    );
  const period = nthOf(reading, whole.period);
  return period && periodOutcome(period, reading, whole.reference);
}

/** The end of a range is the first such date from its start on; `now` is the reference date. */
function referEnd(last: Reading, start: Outcome | null, context: Context): Outcome | null {
  const { reference } = context;
  if (last.form === 'vague')
    return reference === null ? refer(last, context) : periodOutcome(periodAt('day', reference), {}, null);
  if (!start?.period) return refer(last, context);
  const isOpen = reference !== null && last.form === 'calendar' && last.which === undefined;
  const from = isOpen ? { reference: start.period.start, direction: 1 as const } : {};
  return refer(last, { ...context, ...from, focus: start.period });
}

function referRange({ first, last }: Range, context: Context): Outcome | null {
  const start = refer(first, context);
  const end = referEnd(last, start, context);
  if (!start || !end) return null;
  const type = start.type === 'TIME' || end.type === 'TIME' ? 'TIME' : 'DATE';
  const isOrdered = start.from !== null && end.to !== null && start.from < end.to;
  return {
    type,
    value: `${start.value}/${end.value}`,
    from: isOrdered ? start.from : null,
    to: isOrdered ? (last.form !== 'recurrence' && 'clock' in last && last.clock ? end.from : end.to) : null,
    period: start.period,
    reference: start.reference ?? end.reference,
  };
}
