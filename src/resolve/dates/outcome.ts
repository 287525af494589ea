import { formatDay, pad } from '../../calendar/gregorian.js';
import type { Clock, DayPart } from '../../extract/dates/reading.js';
import type { DateType } from '../../facts/date.js';
import { type Period, periodValue } from './period.js';

/** What a reading turned out to be. */
export interface Outcome {
  readonly type: DateType;
  readonly value: string;
  readonly from: string | null;
  readonly to: string | null;
  /** The stretch of the calendar, for what is counted from it. */
  readonly period: Period | null;
  /** What it was resolved against: a date or the value of an earlier expression; null where nothing was open. */
  readonly reference: string | null;
  readonly quant?: string | null;
  readonly freq?: string | null;
}

interface TimeOfDay {
  readonly clock?: Clock;
  readonly part?: DayPart;
}

/** A stretch of the calendar, or a time of the day where one is told. */
export function periodOutcome(period: Period, time: TimeOfDay, reference: string | null): Outcome {
  const day = periodValue(period);
  if (period.grain === 'day' && time.clock)
    return clockOutcome(period, withHalf(time.clock, time.part), reference);
  if (period.grain === 'day' && time.part) {
    return { type: 'TIME', value: `${day}T${time.part}`, from: null, to: null, period, reference };
  }
  const isBounded = period.grain !== 'season';
  const from = isBounded ? formatDay(period.start) : null;
  const to = isBounded ? formatDay(period.end) : null;
  return { type: 'DATE', value: day, from, to, period, reference };
}

function clockOutcome(period: Period, clock: Clock, reference: string | null): Outcome {
  const value = `${periodValue(period)}${clockValue(clock)}`;
  const zone = zoneOf(clock.zone);
  const [from, to] = clockBounds(period.start, clock).map((bound) => `${bound}${zone}`);
  return { type: 'TIME', value, from: from ?? null, to: to ?? null, period, reference };
}

/** `seven in the evening` is 19 h. */
export function withHalf(clock: Clock, part: DayPart | undefined): Clock {
  if (!clock.isOpen || part === undefined) return clock;
  const isLate = part === 'AF' || part === 'EV' || (part === 'NI' && clock.hour > 4);
  return { ...clock, hour: isLate && clock.hour < 12 ? clock.hour + 12 : clock.hour, isOpen: false };
}

/** `T19`, `T19:15`, `T07:56:30`. */
export function clockValue({ hour, minute, second }: Clock): string {
  const minutes = minute === null ? '' : `:${pad(minute, 2)}`;
  return `T${pad(hour, 2)}${minutes}${second === null ? '' : `:${pad(second, 2)}`}`;
}

/** The minute, second or hour that a clock time is, half-open. */
function clockBounds(day: number, { hour, minute, second }: Clock): readonly [string, string] {
  const start = hour * 3600 + (minute ?? 0) * 60 + (second ?? 0);
  const length = minute === null ? 3600 : second === null ? 60 : 1;
  const isExact = second !== null;
  return [formatMoment(day, start, isExact), formatMoment(day, start + length, isExact)];
}

function formatMoment(day: number, seconds: number, isExact: boolean): string {
  const date = formatDay(day + Math.floor(seconds / 86_400));
  const rest = seconds % 86_400;
  const time = `${pad(Math.floor(rest / 3600), 2)}:${pad(Math.floor(rest / 60) % 60, 2)}`;
  return `${date}T${time}${isExact ? `:${pad(rest % 60, 2)}` : ''}`;
}

function zoneOf(minutes: number | null): string {
  if (minutes === null) return '';
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}:${pad(size % 60, 2)}`;
}

/** An outcome whose date nothing tells. */
export const openOutcome = (type: DateType, value: string): Outcome => ({
  type,
  value,
  from: null,
  to: null,
  period: null,
  reference: null,
});
