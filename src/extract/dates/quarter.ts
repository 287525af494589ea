import type { Rule } from '../finding.js';
import { isNameBefore, wordAfter, wordBefore } from './context.js';
import { findInRuns, isGlued, isHyphen, type Match, type Place, skip, textAt } from './match.js';
import { fullYear, readOrdinal, readYear } from './numbers.js';
import type { Calendar } from './reading.js';
import { Topic } from './topics.js';

/** A quarter or half of a year: `the third quarter`, `Q3 2019`, `first-quarter`, `the year-ago third quarter`, `H1`. */
export const quarter: Rule<'date'> = {
  id: 'date.quarter',
  kind: 'date',
  example: 'posted a ⟦third-quarter⟧ loss of $9 million',
  find: (document) =>
    findInRuns(document, Topic.QUARTER, (place, at) => matchCode(place, at) ?? matchWords(place, at)),
};

/** `Q3 2019`, `2019 Q3`, `2019-H2`, `3Q`, `Q1`. */
function matchCode(place: Place, at: number): Match | null {
  const { run } = place;
  const before = readYear(place, at);
  const start = before ? skip(run, before.next, '-') : at;
  const code = readCode(place, start);
  if (!code) return null;
  const field = code.letter === 'q' ? { quarter: code.value } : { half: code.value };
  if (before)
    return { reading: { form: 'calendar', year: before.value, ...field }, next: code.next, confidence: 0.95 };
  const after = yearBehind(place, code.next);
  const year = after ? { year: after.value } : {};
  if (!after && (code.letter === 'h' || isModel(place, start, code.next))) return null;
  return {
    reading: { form: 'calendar', ...year, ...field },
    next: after?.next ?? code.next,
    confidence: after ? 0.95 : 0.85,
  };
}

/** `the Leica Q3`: a name before it, and no money behind. */
function isModel({ run, text }: Place, at: number, next: number): boolean {
  if (!isNameBefore(text, run[at]?.start ?? 0)) return false;
  return !MONEY_WORDS.has(wordAfter(text, run[next - 1]?.end ?? 0).toLowerCase());
}

function readCode({ run, text }: Place, at: number) {
  const [first, second] = [run[at], run[at + 1]];
  if (!first || !second || !isGlued(run, at + 1) || text.charCodeAt(first.start - 1) === 0x2f) return null;
  const isLetterFirst = first.text === 'q' || first.text === 'h';
  const letter = isLetterFirst ? first.text : second.text;
  const value = Number(isLetterFirst ? second.text : first.text);
  if ((letter !== 'q' && letter !== 'h') || !(value >= 1 && value <= (letter === 'q' ? 4 : 2))) return null;
  if (!isLetterFirst && !second.isCapital) return null;
  return { letter, value, next: at + 2 };
}

/** ` 2019`, `-2019`, ` of 2019`, `, 2019`, ` of fiscal 2019`, ` FY19`. */
function yearBehind(place: Place, at: number) {
  const { run } = place;
  const next = skip(run, skip(run, skip(run, skip(run, at, ','), '-'), 'of'), 'the');
  const isCode = textAt(run, next) === 'fy';
  const yearAt = skip(run, skip(run, isCode ? next + 1 : next, 'fiscal'), 'year');
  if (isCode && run[yearAt]?.figures === 2)
    return { value: fullYear(Number(textAt(run, yearAt))), next: yearAt + 1 };
  if (textAt(run, yearAt) === "'" && run[yearAt + 1]?.figures === 2) {
    return { value: fullYear(Number(textAt(run, yearAt + 1))), next: yearAt + 2 };
  }
  return readYear(place, yearAt);
}

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'this']);

function matchWords(place: Place, at: number): Match | null {
  const { run } = place;
  const start = DETERMINERS.has(textAt(run, at)) ? at + 1 : at;
  const lead = readLead(place, start);
  const nth = readOrdinal(run, skip(run, lead.next, 'fiscal'));
  const isHyphened = nth !== null && isHyphen(run, nth.next);
  const nounAt = nth ? skip(run, nth.next, '-') : 0;
  const noun = textAt(run, nounAt);
  if (!nth || (noun !== 'quarter' && noun !== 'half')) return null;
  if (nth.value > (noun === 'quarter' ? 4 : 2)) return null;
  const year = yearBehind(place, nounAt + 1);
  if (noun === 'half' && !isBusinessHalf(place, nounAt, year !== null)) return null;
  const field = noun === 'quarter' ? { quarter: nth.value } : { half: nth.value };
  const next = year?.next ?? nounAt + 1;
  const confidence = isHyphened || start > at ? 0.9 : 0.8;
  if (lead.isYearBefore) return { reading: toEarlier({ form: 'calendar', ...field }), next, confidence };
  const value = lead.year ?? year?.value;
  return {
    reading: { form: 'calendar', ...field, ...(value !== undefined && { year: value }) },
    next,
    confidence,
  };
}

/** `the year-ago third quarter`: that of the year before the one the text is at. */
const toEarlier = (quarter: Calendar): Calendar => ({ ...quarter, which: -1 });

/** `1988`, `year-ago`, `year-earlier` before the ordinal. */
function readLead(
  place: Place,
  at: number,
): { readonly next: number; readonly year?: number; readonly isYearBefore?: boolean } {
  const { run } = place;
  const year = run[at]?.figures === 4 ? readYear(place, at) : null;
  if (year) return { next: year.next, year: year.value };
  const word = textAt(run, at + 2);
  const isYearBefore =
    textAt(run, at) === 'year' && isHyphen(run, at + 1) && (word === 'ago' || word === 'earlier');
  return isYearBefore ? { next: at + 3, isYearBefore } : { next: at };
}

const MONEY_WORDS: ReadonlySet<string> = new Set(
  'profit profits loss losses results earnings sales revenue revenues net operating pretax report figures income growth dividend gdp turnover'.split(
    ' ',
  ),
);

/** A half of a year, not of a game: the year is named, or money is what it is about. */
function isBusinessHalf({ run, text }: Place, at: number, hasYear: boolean): boolean {
  const word = run[at];
  if (hasYear || !word) return hasYear;
  const after = textAt(run, at + 1) === 'of' ? textAt(run, skip(run, skip(run, at + 2, 'the'), 'this')) : '';
  if (after === 'year' || after === 'last' || after === 'next' || after === 'fiscal') return true;
  if (MONEY_WORDS.has(wordAfter(text, word.end))) return true;
  return MONEY_WORDS.has(wordBefore(text, run[at - 3]?.start ?? 0));
}
