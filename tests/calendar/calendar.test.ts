import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { easterOf } from '../../src/calendar/easter.js';
import {
  addMonths,
  civilFromDays,
  daysFromCivil,
  daysInMonth,
  formatDay,
  isCivil,
  parseDay,
  weekdayOf,
} from '../../src/calendar/gregorian.js';
import { isoWeekOf, mondayOfWeek, weeksInYear } from '../../src/calendar/iso-week.js';

const DAY = 86_400_000;
/** 2000 BC to AD 2000, then on: 4,000 years and more. */
const FIRST = daysFromCivil(-1000, 1, 1);
const LAST = daysFromCivil(3000, 12, 31);

describe('the Gregorian calendar', () => {
  test('agrees with Date in UTC on every day of 4,000 years', () => {
    let wrong = 0;
    for (let days = FIRST; days <= LAST; days++) {
      const date = new Date(days * DAY);
      const { year, month, day } = civilFromDays(days);
      const isSame =
        year === date.getUTCFullYear() && month === date.getUTCMonth() + 1 && day === date.getUTCDate();
      if (!isSame || daysFromCivil(year, month, day) !== days) wrong++;
      if (weekdayOf(days) % 7 !== date.getUTCDay()) wrong++;
    }
    expect(wrong).toBe(0);
  });

  test('month lengths agree with Date', () => {
    for (let year = -1000; year <= 3000; year++) {
      for (let month = 1; month <= 12; month++) {
        const last = new Date(0);
        last.setUTCFullYear(year, month, 0);
        if (daysInMonth(year, month) !== last.getUTCDate()) throw new Error(`${year}-${month}`);
      }
    }
  });

  test('a day goes out and in again as ISO 8601', () => {
    fc.assert(
      fc.property(fc.integer({ min: daysFromCivil(0, 1, 1), max: LAST }), (days) => {
        expect(parseDay(formatDay(days))).toBe(days);
      }),
    );
  });

  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2000-01-15', -13, '1998-12-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(formatDay(addMonths(parseDay(from) ?? Number.NaN, months))).toBe(to);
  });

  test('impossible days are none', () => {
    expect(isCivil(2023, 2, 29)).toBe(false);
    expect(isCivil(null, 2, 29)).toBe(true);
    expect(isCivil(null, 2, 30)).toBe(false);
    expect(isCivil(2024, 13, 1)).toBe(false);
    expect(parseDay('2023-02-29')).toBeNull();
    expect(formatDay(daysFromCivil(-43, 3, 15))).toBe('-000043-03-15');
  });
});

describe('ISO weeks', () => {
  test.each([
    ['2008-12-29', 2009, 1],
    ['2010-01-03', 2009, 53],
    ['2013-03-22', 2013, 12],
    ['1989-11-01', 1989, 44],
    ['2016-01-01', 2015, 53],
    ['2018-12-31', 2019, 1],
  ])('%s is in %i week %i', (iso, year, week) => {
    expect(isoWeekOf(parseDay(iso) ?? Number.NaN)).toEqual({ year, week });
  });

  test('every week of 4,000 years starts where the one before ends', () => {
    for (let year = -1000; year <= 3000; year++) {
      const count = weeksInYear(year);
      expect(count === 52 || count === 53).toBe(true);
      expect(isoWeekOf(mondayOfWeek(year, count) + 6)).toEqual({ year, week: count });
      expect(isoWeekOf(mondayOfWeek(year, count) + 7)).toEqual({ year: year + 1, week: 1 });
    }
  });
});

test.each(['1818-03-22', '1943-04-25', '1998-04-12', '2000-04-23', '2018-04-01', '2024-03-31', '2038-04-25'])(
  'Easter %s',
  (iso) => {
    expect(formatDay(easterOf(Number(iso.slice(0, 4))))).toBe(iso);
  },
);
