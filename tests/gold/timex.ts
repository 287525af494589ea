const YEAR = '(?:\\d{4}|XXXX)';
const DAY_OF_YEAR = `${YEAR}-(?:\\d{2}|XX)-(?:\\d{2}|XX)`;
const DAY = `(?:${DAY_OF_YEAR}|${YEAR}-WXX-[1-7])`;
const PART = '(?:MO|MI|AF|EV|NI)';

const FORMS = {
  DATE: [
    '\\d{2,4}',
    'XXXX',
    `${YEAR}-(?:\\d{2}|Q[1-4]|H[12]|SP|SU|FA|WI|W\\d{2}(?:-WE)?)`,
    DAY,
    '(?:PAST|PRESENT|FUTURE)_REF',
  ],
  TIME: [`${DAY}T(?:\\d{2}:\\d{2}|${PART})`],
  DURATION: ['P(?:T?(?:\\d+(?:\\.\\d+)?|X)[YMDWQHS])+'],
  SET: ['P(?:T?(?:\\d+|X)[YMDWQHS])', `${YEAR}-(?:\\d{2}|WXX-[1-7])`, `XXXX-XX-XXT${PART}`],
} as const;

/** Whether a TIMEX3 value is well formed for its type. */
export const isTimex = (type: keyof typeof FORMS, value: string): boolean =>
  FORMS[type].some((form) => new RegExp(`^(?:${form})$`).test(value)) && !isImpossible(value);

/** A day or a clock time that no calendar has, or a month 13. */
function isImpossible(value: string): boolean {
  const { month, day, hour, minute } = parts(value);
  if (Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59) return true;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return true;
  if (day === undefined) return false;
  const date = new Date(`${value.slice(0, 10)}T00:00Z`);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(value.slice(0, 10));
}

const parts = (value: string): Readonly<Record<string, string | undefined>> =>
  /^\d{4}-(?<month>\d{2})(?:-(?<day>\d{2})(?:T(?<hour>\d{2}):(?<minute>\d{2}))?)?$/.exec(value)?.groups ?? {};

export interface Bounds {
  readonly from: string | null;
  readonly to: string | null;
}

const NONE: Bounds = { from: null, to: null };

/** The half-open calendar interval of a DATE value; seasons, references and what is open have none. */
export function boundsOf(value: string): Bounds {
  const period =
    /^(?<year>\d{2,4})(?:-(?:(?<month>\d{2})(?:-(?<day>\d{2}))?|Q(?<quarter>\d)|H(?<half>\d)|W(?<week>\d{2})))?$/.exec(
      value,
    )?.groups;
  if (!period?.year) return NONE;
  const { year, month, day, quarter, half, week } = period;
  if (week) return weekBounds(Number(year), Number(week));
  if (day) return between(utc(Number(year), Number(month), Number(day)), 1);
  if (month) return months(Number(year), Number(month), 1);
  if (quarter) return months(Number(year), Number(quarter) * 3 - 2, 3);
  if (half) return months(Number(year), Number(half) * 6 - 5, 6);
  const span = 10 ** (4 - year.length);
  return months(Number(year) * span, 1, 12 * span);
}

const utc = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day);
const written = (time: number): string => new Date(time).toISOString().slice(0, 10);
const MS_PER_DAY = 86_400_000;

const between = (start: number, days: number): Bounds => ({
  from: written(start),
  to: written(start + days * MS_PER_DAY),
});

const months = (year: number, first: number, count: number): Bounds => ({
  from: written(utc(year, first, 1)),
  to: written(utc(year, first + count, 1)),
});

/** ISO 8601: week 1 is the one with January 4, and weeks start on Monday. */
function weekBounds(year: number, week: number): Bounds {
  const january4 = utc(year, 1, 4);
  const weekday = (new Date(january4).getUTCDay() + 6) % 7;
  return between(january4 + ((week - 1) * 7 - weekday) * MS_PER_DAY, 7);
}
