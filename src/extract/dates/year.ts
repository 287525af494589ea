import { COUNTED_THINGS } from '../../lexicon/counted-things.js';
import { isDigit, isUpper } from '../../text/characters.js';
import type { Rule } from '../finding.js';
import { isCapitalBefore, wordAfter, wordBefore } from './context.js';
import { findInRuns, isGlued, type Match, type Place, skip, textAt } from './match.js';
import { fullYear, readYear } from './numbers.js';
import type { Calendar } from './reading.js';
import { Topic } from './topics.js';

/** A year: `in 1984`, `fiscal 1989`, `the year 2008`, `FY18`, `44 BC`, `2021-22`. */
export const year: Rule<'date'> = {
  id: 'date.year',
  kind: 'date',
  example: 'broke up the Bell system in ⟦1984⟧ by decree',
  find: (document) =>
    findInRuns(
      document,
      Topic.YEAR | Topic.FISCAL,
      (place, at) =>
        matchFiscal(place, at) ?? matchEra(place, at) ?? matchSpan(place, at) ?? matchYear(place, at),
    ),
};

const FISCAL_CODES: ReadonlySet<string> = new Set(['fy', 'sy', 'cy']);

/** `fiscal 1989`, `fiscal year 2018`, `FY18`, `the 1988 fiscal year`. */
function matchFiscal(place: Place, at: number): Match | null {
  const { run } = place;
  if (FISCAL_CODES.has(textAt(run, at))) return matchCode(place, at);
  const start = skip(run, at, 'the');
  const before = readYear(place, start);
  if (before && textAt(run, before.next) === 'fiscal' && textAt(run, before.next + 1) === 'year') {
    return toFiscal(before.value, before.next + 2);
  }
  if (
    textAt(run, start) !== 'fiscal' &&
    !(textAt(run, start) === 'school' && textAt(run, start + 1) === 'year')
  )
    return null;
  const year = readYear(place, skip(run, start + 1, 'year'));
  return year && toFiscal(year.value, year.next);
}

function matchCode(place: Place, at: number): Match | null {
  const { run } = place;
  const figure = run[skip(run, at + 1, "'")];
  if (!figure || (figure.figures !== 2 && figure.figures !== 4)) return null;
  const value = figure.figures === 2 ? fullYear(Number(figure.text)) : Number(figure.text);
  const next = skip(run, at + 1, "'") + 1;
  return textAt(run, at) === 'cy'
    ? { reading: { form: 'calendar', year: value }, next, confidence: 0.8 }
    : toFiscal(value, next);
}

const toFiscal = (value: number, next: number): Match => ({
  reading: { form: 'calendar', year: value, isFiscal: true },
  next,
  confidence: 0.9,
});

/** `44 BC`, `AD 79`. */
function matchEra(place: Place, at: number): Match | null {
  const { run, text } = place;
  const era = textAt(run, at);
  if (era === 'ad' && text.charCodeAt(run[at]?.start ?? 0) === 0x41 && (run[at + 1]?.figures ?? 0) > 0) {
    const value = Number(textAt(run, at + 1));
    return run[at + 1]?.figures !== undefined && value < 2100 && value > 0 ? toEra(value, at + 2) : null;
  }
  const figure = run[at];
  if (!figure || figure.figures === 0 || figure.figures > 4) return null;
  const after = textAt(run, at + 1);
  const isCapital = run[at + 1]?.isCapital === true && isUpper(text.charCodeAt((run[at + 1]?.end ?? 0) - 1));
  if (!isCapital) return null;
  if (after === 'bc' || after === 'bce') return toEra(1 - Number(figure.text), at + 2);
  return after === 'ad' || after === 'ce' ? toEra(Number(figure.text), at + 2) : null;
}

const toEra = (value: number, next: number): Match => ({
  reading: { form: 'calendar', year: value },
  next,
  confidence: 0.9,
});

/** `2021-22`, `1989-91`, `2014-2018`, `2014~2018`: one span of years. */
function matchSpan(place: Place, at: number): Match | null {
  const { run } = place;
  const first = run[at]?.figures === 4 ? readYear(place, at) : null;
  const mark = textAt(run, at + 1);
  if (!first || !isLikelyYear(first.value) || (mark !== '-' && mark !== '~' && mark !== '/')) return null;
  const last = run[at + 2];
  if (
    !last ||
    !isGlued(run, at + 1) ||
    !isGlued(run, at + 2) ||
    (isGlued(run, at + 3) && textAt(run, at + 3) === '-')
  )
    return null;
  if (
    isDigit(place.text.charCodeAt((run[at]?.start ?? 0) - 2)) &&
    isGlued(run, at) &&
    place.text.charCodeAt((run[at]?.start ?? 0) - 1) === 0x2d
  )
    return null;
  const value =
    last.figures === 4 ? Number(last.text) : Math.floor(first.value / 100) * 100 + Number(last.text);
  if ((last.figures !== 4 && last.figures !== 2) || value <= first.value || value - first.value > 200)
    return null;
  if (mark === '/' && value !== first.value + 1) return null;
  const reading = { form: 'range', first: toYear(first.value), last: toYear(value) } as const;
  return { reading, next: at + 3, confidence: 0.85 };
}

const toYear = (value: number): Calendar => ({ form: 'calendar', year: value });

const isLikelyYear = (value: number): boolean => value >= 1500 && value <= 2100;

function matchYear(place: Place, at: number): Match | null {
  const { run } = place;
  const lead = skip(run, at, 'the');
  if (textAt(run, lead) === 'year') {
    const named = readYear(place, skip(run, lead + 1, 'of'));
    return named && { reading: toYear(named.value), next: named.next, confidence: 0.95 };
  }
  const found = readYear(place, at);
  if (!found) return null;
  const isWord = run[at]?.figures === 0;
  const confidence = isWord
    ? wordConfidence(place, at, found.value)
    : figureConfidence(place, at, found.value);
  return confidence > 0 ? { reading: toYear(found.value), next: found.next, confidence } : null;
}

const YEAR_LEADS: ReadonlySet<string> = new Set([
  'in',
  'since',
  'of',
  'by',
  'from',
  'until',
  'till',
  'through',
  'before',
  'after',
  'during',
  'between',
  'early',
  'late',
  'mid',
  'around',
  'circa',
  'for',
  'to',
]);

/** `nineteen seventy-nine` is a year; `two thousand` only behind `in` and its kind. */
const wordConfidence = ({ run }: Place, at: number, value: number): number =>
  value >= 1800 && value < 2100 && (YEAR_LEADS.has(textAt(run, at - 1)) || value % 100 !== 0) ? 0.8 : 0;

/** How sure four figures are a year; 0 where they count, cost, measure or name something. */
function figureConfidence(place: Place, at: number, value: number): number {
  const { run, text } = place;
  const { start = 0, end = 0 } = run[at] ?? {};
  if (isMarked(text, start, end)) return 0;
  const before = wordBefore(text, start).toLowerCase();
  const after = wordAfter(text, end).toLowerCase();
  const isLed = YEAR_LEADS.has(before);
  if (COUNTED_THINGS.has(after) || NUMBERED_THINGS.has(before)) return 0;
  if (value >= 1900 && value <= 2060 && value % 1000 !== 0) {
    if (isCapitalBefore(text, start) && !isLed && !DETERMINERS.has(before) && !YEAR_NOUNS.has(before))
      return 0;
    if (COMPARISONS.has(before) && isPlural(after)) return 0;
    return isLed ? 0.95 : 0.8;
  }
  if (value > 2200 || value < 1000) return 0;
  const isBackTo = ORIGIN.test(text.slice(Math.max(0, start - 14), start));
  return isLed && !isPlural(after) && before !== 'for' && (before !== 'to' || isBackTo) ? 0.75 : 0;
}

/** `dates back to 1812`, `traces its history to 1887`, `1740 to 1786`. */
const ORIGIN = /(?:back|\d{4}|dat(?:es?|ed|ing)|history|roots|origins) to $/i;

const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'its',
  'and',
  'but',
  'his',
  'her',
]);

/** Names that a year stands behind: `Election 2016`. */
const YEAR_NOUNS: ReadonlySet<string> = new Set([
  'election',
  'olympics',
  'games',
  'census',
  'convention',
  'january',
]);

/** Things that have numbers: `room 1984`. */
const NUMBERED_THINGS: ReadonlySet<string> = new Set(
  'room flight page route number no suite unit model channel case bill article section highway gate level version lot'.split(
    ' ',
  ),
);

const COMPARISONS: ReadonlySet<string> = new Set([
  'than',
  'over',
  'least',
  'about',
  'nearly',
  'almost',
  'some',
  'another',
]);

const isPlural = (word: string): boolean => word.length > 3 && word.endsWith('s') && !word.endsWith('ss');

/** `$1990`, `#1984`, `1984%`, `ABC-1990`, `1990th`, `x1990.5`. */
function isMarked(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (before === 0x24 || before === 0x23 || before === 0xa3 || before === 0x20ac || before === 0x2b)
    return true;
  if (before === 0x5f || before === 0x40 || before === 0x3d || before === 0x26) return true;
  if ((before === 0x2d || before === 0x2f || before === 0x3a) && isWordUnitBefore(text, start - 2))
    return true;
  if (after === 0x25 || after === 0x5f || after === 0x3d) return true;
  if ((after === 0x2d || after === 0x3a) && isDigit(text.charCodeAt(end + 1))) return true;
  return after === 0x73 || isUpper(after) || (after === 0x74 && text.charCodeAt(end + 1) === 0x68);
}

/** `COVID-1984`, `555-1984`, but `mid-1984`, `pre-1984`, `post-1984`. */
function isWordUnitBefore(text: string, at: number): boolean {
  if (isDigit(text.charCodeAt(at)) || isUpper(text.charCodeAt(at))) return true;
  return text.charCodeAt(at + 1) !== 0x2d;
}
