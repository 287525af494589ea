import { isCivil } from '../../calendar/gregorian.js';
import { isDigit, isLetter } from '../../text/characters.js';
import type { Rule } from '../finding.js';
import { findInRuns, isGlued, type Match, type Place, senseAt, textAt } from './match.js';
import { fullYear } from './numbers.js';
import { Topic } from './topics.js';

/** A date all in figures: `2019-01-04`, `23.04.2022`, `1/22/2016`, `20170302`, `2015-12`. */
export const figuresDate: Rule<'date'> = {
  id: 'date.figures-date',
  kind: 'date',
  example: 'logged on ⟦2019-01-04⟧ and closed',
  follows: 'ISO 8601',
  find: (document) =>
    findInRuns(document, Topic.FIGURE, (place, at) => {
      if ((place.run[at]?.figures ?? 0) === 0 || isInsideFigure(place, at)) return null;
      return (
        matchThree(place, at) ?? matchCompact(place, at) ?? matchYearMonth(place, at) ?? matchPair(place, at)
      );
    }),
};

/** `$1/2`, `v1.2.2016`, `192.168.1.1`, a telephone number. */
function isInsideFigure({ run, text }: Place, at: number): boolean {
  const start = run[at]?.start ?? 0;
  const before = text.charCodeAt(start - 1);
  if (before === 0x24 || before === 0x23 || before === 0x2b || isLetter(before)) return true;
  if (before === 0x2d && textAt(run, at + 1) === '/' && run[at]?.figures !== 4) return false;
  const isMark = before === 0x2e || before === 0x2f || before === 0x3a || before === 0x2c || before === 0x2d;
  return isMark && isDigit(text.charCodeAt(start - 2));
}

const isMark = (mark: string): boolean => mark === '-' || mark === '/' || mark === '.';

/** Three figures with the same mark between them, or with blanks where the year comes first. */
function matchThree(place: Place, at: number): Match | null {
  const { run } = place;
  const mark = textAt(run, at + 1);
  if (!isMark(mark)) return matchSpaced(place, at);
  if (textAt(run, at + 3) !== mark || !isTight(place, at, 5)) return null;
  const figures = [run[at], run[at + 2], run[at + 4]];
  const [a = 0, b = 0, c = 0] = figures.map((word) => word?.figures ?? 0);
  const [x, y, z] = [0, 2, 4].map((step) => Number(textAt(run, at + step)));
  if (x === undefined || y === undefined || z === undefined || goesOn(place, at + 5)) return null;
  if (a === 4 && b <= 2 && c <= 2 && c > 0) return toDate({ year: x, month: y, day: z }, at + 5);
  if (a > 2 || b > 2 || (c !== 4 && c !== 2) || a === 0 || b === 0) return null;
  if (mark === '.' && c === 2 && (a < 2 || b < 2)) return null;
  return toFigures({ first: x, second: y, year: c === 2 ? fullYear(z) : z }, at + 5, 0.9);
}

/** `2016 10 16`. */
function matchSpaced({ run }: Place, at: number): Match | null {
  const [year, month, day] = [run[at], run[at + 1], run[at + 2]];
  if (year?.figures !== 4 || month?.figures !== 2 || day?.figures !== 2) return null;
  return toDate({ year: Number(year.text), month: Number(month.text), day: Number(day.text) }, at + 3);
}

function toDate(
  { year, month, day }: { year: number; month: number; day: number },
  next: number,
): Match | null {
  if (!isCivil(year, month, day) || year < 1000 || year > 2999) return null;
  return { reading: { form: 'calendar', year, month, day }, next, confidence: 0.98 };
}

/** Neither order gives a day: no fact. */
function toFigures(
  fields: { first: number; second: number; year?: number },
  next: number,
  confidence: number,
): Match | null {
  const { first, second, year = null } = fields;
  if (!isCivil(year, first, second) && !isCivil(year, second, first)) return null;
  if (year !== null && (year < 1000 || year > 2999)) return null;
  return { reading: { form: 'figures', ...fields }, next, confidence };
}

/** `20170302`. */
function matchCompact(place: Place, at: number): Match | null {
  const word = place.run[at];
  if (word?.figures !== 8 || goesOn(place, at + 1)) return null;
  const digits = word.text;
  const year = Number(digits.slice(0, 4));
  if (year < 1900 || year > 2099) return null;
  return toDate({ year, month: Number(digits.slice(4, 6)), day: Number(digits.slice(6)) }, at + 1);
}

/** `2015-12`, `12-2015`, `12/2015`. */
function matchYearMonth(place: Place, at: number): Match | null {
  const { run } = place;
  const mark = textAt(run, at + 1);
  if ((mark !== '-' && mark !== '/') || !isTight(place, at, 3) || goesOn(place, at + 3)) return null;
  if (textAt(run, at + 3) === mark && isGlued(run, at + 3)) return null;
  const [first, second] = [run[at], run[at + 2]];
  const isYearFirst = first?.figures === 4 && second?.figures === 2;
  const isYearLast = first !== undefined && first.figures <= 2 && second?.figures === 4;
  const year = Number(isYearFirst ? first.text : second?.text);
  const month = Number(isYearFirst ? second.text : first?.text);
  if (!(isYearFirst || isYearLast) || year < 1900 || year > 2100 || month < 1 || month > 12) return null;
  // 2001-02 is as often a season or a span of two years.
  if (isYearFirst && month === (year % 100) + 1) return null;
  return { reading: { form: 'calendar', year, month }, next: at + 3, confidence: 0.7 };
}

const PAIR_LEADS: ReadonlySet<string> = new Set([
  'on',
  'by',
  'from',
  'until',
  'till',
  'since',
  'before',
  'after',
  'between',
  'to',
  'next',
  'this',
  'through',
]);

/** `10/1`, only where something leads to a date: alone it is as often a fraction or a score. */
function matchPair(place: Place, at: number): Match | null {
  const { run } = place;
  if (textAt(run, at + 1) !== '/' || !isTight(place, at, 3) || goesOn(place, at + 3)) return null;
  const [first, second] = [run[at], run[at + 2]];
  if (!first || !second || first.figures > 2 || second.figures > 2 || second.figures === 0) return null;
  if (first.text === '9' && second.text === '11') return toDate({ year: 2001, month: 9, day: 11 }, at + 3);
  const isWeekday = senseAt(run, at - 1).weekday !== null || senseAt(run, at - 2).weekday !== null;
  const isLed = PAIR_LEADS.has(textAt(run, at - 1)) || isWeekday || isBesideDate(place, at);
  if (!isLed || senseAt(run, at + 3).unit !== null) return null;
  return toFigures({ first: Number(first.text), second: Number(second.text) }, at + 3, 0.6);
}

/** `5/1-5/7/2020`, `6/4 between 9.30-4.30pm`, `11/20, 12 of Nov`. */
function isBesideDate({ run }: Place, at: number): boolean {
  const behind = textAt(run, at + 3);
  if (behind === 'between' || behind === 'at' || behind === 'from') return true;
  const isFollowed = behind === '-' && run[at + 4]?.figures !== 0 && textAt(run, at + 5) === '/';
  const isPreceded = textAt(run, at - 1) === '-' && textAt(run, at - 3) === '/';
  return isFollowed || isPreceded;
}

/** Whether the words from `at` on stand without blanks. */
function isTight({ run }: Place, at: number, count: number): boolean {
  for (let i = at + 1; i < at + count; i++) if (!isGlued(run, i)) return false;
  return true;
}

/** Whether a figure goes on behind: `1.2.3.4`, `12/2015/7`, `10.5%`. */
function goesOn({ run, text }: Place, next: number): boolean {
  const end = run[next - 1]?.end ?? 0;
  const unit = text.charCodeAt(end);
  if (unit === 0x25 || isLetter(unit)) return true;
  return (unit === 0x2e || unit === 0x2f || unit === 0x2c) && isDigit(text.charCodeAt(end + 1));
}
