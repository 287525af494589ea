import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysFromCivil, formatDay } from '../../../src/calendar/gregorian.js';
import type { DateFact } from '../../../src/facts/date.js';
import { factsOf } from '../../../src/pipeline.js';
import { type Grain, periodAt, periodValue, shiftPeriod } from '../../../src/resolve/dates/period.js';
import { NO_HINTS } from '../../../src/tokenize/document.js';

const options = { kinds: new Set(['date'] as const), hints: NO_HINTS, offsets: 'utf16' } as const;

const datesOf = (text: string, reference: string | null = '2024-05-15'): DateFact[] =>
  factsOf({ id: 't', text, reference }, options).flatMap((fact) => (fact.kind === 'date' ? [fact] : []));

const day = fc.integer({ min: daysFromCivil(1000, 1, 1), max: daysFromCivil(2199, 12, 31) });
const grain = fc.constantFrom<Grain>('day', 'week', 'month', 'quarter', 'half', 'year', 'decade', 'century');

test('a stretch holds the day it was asked for, and the next one starts where it ends', () => {
  fc.assert(
    fc.property(day, grain, fc.integer({ min: -40, max: 40 }), (days, unit, count) => {
      const period = periodAt(unit, days);
      expect(period.start <= days && days < period.end).toBe(true);
      expect(shiftPeriod(period, 1).start).toBe(period.end);
      expect(shiftPeriod(shiftPeriod(period, count), -count)).toEqual(period);
      expect(periodValue(periodAt(unit, period.end - 1))).toBe(periodValue(period));
    }),
  );
});

test('the interval of a value holds those of all values it covers', () => {
  fc.assert(
    fc.property(day, (days) => {
      const date = formatDay(days);
      const [inner] = datesOf(`on ${date} it fell`, null);
      for (const unit of ['month', 'year'] as const) {
        const value = periodValue(periodAt(unit, days));
        const [outer] = datesOf(
          unit === 'year' ? `in the year ${value} it fell` : `in ${monthName(date)} it fell`,
          null,
        );
        expect(date.startsWith(value)).toBe(true);
        expect(outer?.value).toBe(value);
        expect((outer?.from ?? '~') <= (inner?.from ?? '') && (inner?.to ?? '~') <= (outer?.to ?? '')).toBe(
          true,
        );
      }
    }),
    { numRuns: 60 },
  );
});

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const monthName = (date: string): string => `${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;

const word = fc.constantFrom(
  ...'the last next Friday March 2024 two weeks ago 3:30 p.m. every second quarter of year-end 1990s , - . in from to more than half early Easter now 12 / 31 second May 1/2 and'.split(
    ' ',
  ),
);

test('any heap of words gives facts in order, apart, inside the text, and the same again', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join(' ');
      const facts = datesOf(text);
      facts.forEach((fact, i) => {
        expect(text.slice(fact.start, fact.end)).toBe(fact.text);
        expect(fact.start >= (facts[i - 1]?.end ?? 0)).toBe(true);
        if (fact.from !== null && fact.to !== null) expect(fact.from < fact.to).toBe(true);
      });
      expect(datesOf(text)).toEqual(facts);
    }),
    { numRuns: 300 },
  );
});

test.each([
  'Feb 30 2019',
  'February 30',
  'on 31 April 2024',
  'on 2023-02-29',
  'on 13/13/2020',
  'on Feb. 29, 2023',
])('%s is no date', (text) => {
  expect(datesOf(text)).toEqual([]);
});

test('without a reference the same text gives open values on any day', () => {
  expect(datesOf('He said yesterday it will close on Friday.', null).map(({ value }) => value)).toEqual([
    'XXXX-XX-XX',
    'XXXX-WXX-5',
  ]);
});

test('a dateline is a reference, and clear figures decide the unclear', () => {
  const [, said] = datesOf('LAGOS, 3 May 2024 (Reuters) - The bank said Monday it would close.', null);
  expect(said).toMatchObject({ value: '2024-04-29', reference: '2024-05-03' });
  const orders = datesOf('Paid 22/01/2016 and again 03/04/2016.', null).map(({ value, from }) => [
    value,
    from,
  ]);
  expect(orders).toEqual([
    ['2016-01-22', '2016-01-22'],
    ['2016-04-03', '2016-04-03'],
  ]);
});

test.each([
  ['blanks', ' '],
  ['words that wait', 'the a of in '],
  ['figures', '1 '],
  ['figures and marks', '1/2-3.4:5,'],
  ['number words', 'twenty one hundred and '],
  ['months', 'May March '],
  ['units', 'two years and three months '],
  ['weekdays', 'Friday at 3 p.m. '],
  ['early', 'early late mid early '],
  ['qualifiers', 'more than at least about '],
])('%s without end take linear time', (_, unit) => {
  const timeOf = (size: number): number => {
    const text = unit.repeat(Math.ceil(size / unit.length));
    const start = performance.now();
    datesOf(text);
    return performance.now() - start;
  };
  timeOf(20_000);
  expect(timeOf(200_000)).toBeLessThan(5_000);
});
