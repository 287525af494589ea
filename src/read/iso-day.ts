const DAY = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text is a day of the calendar, `YYYY-MM-DD`: `2024-02-29` is, `2025-02-29` is not. */
export function isDay(text: string): boolean {
  const { year = '', month = '', day = '' } = DAY.exec(text)?.groups ?? {};
  const length = lengthOfMonth(Number(year), Number(month));
  return Number(day) >= 1 && Number(day) <= length;
}

const lengthOfMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The day an ISO 8601 date or time starts with (`2025-07-22T08:15:00+01:00`, `20250722`), as stated there; or null. */
export function dayOf(stamp: string): string | null {
  const {
    year = '',
    month = '',
    day = '',
  } = /^\s{0,9}(?<year>\d{4})[-/]?(?<month>\d{2})[-/]?(?<day>\d{2})(?!\d)/.exec(stamp)?.groups ?? {};
  const found = `${year}-${month}-${day}`;
  return isDay(found) ? found : null;
}
