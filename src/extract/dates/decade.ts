import type { Rule } from '../finding.js';
import { findInRuns, isGlued, type Match, type Place, senseAt, skip, textAt } from './match.js';
import { readOrdinal } from './numbers.js';
import { Topic } from './topics.js';

/** A decade or century: `the 1990s`, `the '60s`, `the nineties`, `the 19th century`. */
export const decade: Rule<'date'> = {
  id: 'date.decade',
  kind: 'date',
  example: 'throughout ⟦the 1990s⟧ it grew',
  find: (document) =>
    findInRuns(document, Topic.DECADE, (place, at) => {
      const start = skip(place.run, at, 'the');
      return matchFigures(place, start) ?? matchWord(place, start, start > at) ?? matchCentury(place, start);
    }),
};

/** `1990s`, `1990's`, `1990 s`, `'90s`. */
function matchFigures({ run, text }: Place, at: number): Match | null {
  const start = skip(run, at, "'");
  const figure = run[start];
  if (!figure || (figure.figures !== 4 && figure.figures !== 2)) return null;
  const letterAt = skip(run, start + 1, "'");
  if (textAt(run, letterAt) !== 's' || !figure.text.endsWith('0')) return null;
  if (figure.figures === 2 && !isShort(text, figure.start, isGlued(run, letterAt))) return null;
  if (figure.figures === 4 && Number(figure.text) < 1000) return null;
  const year = figure.figures === 4 ? Number(figure.text) : fullDecade(Number(figure.text));
  const field = year % 100 === 0 && year < 2000 ? { century: year / 100 } : { decade: year / 10 };
  return { reading: { form: 'calendar', ...field }, next: letterAt + 1, confidence: 0.92 };
}

/** Two figures need the apostrophe: `'90s`, `the ’60s`; without it they may be an age: `in his 50s`. */
const isShort = (text: string, start: number, isTight: boolean): boolean =>
  isTight &&
  (text.charCodeAt(start - 1) === 0x27 ||
    text.charCodeAt(start - 1) === 0x2019 ||
    text.charCodeAt(start - 1) === 0x2018);

const fullDecade = (tens: number): number => (tens < 30 ? 2000 : 1900) + tens;

/** `the nineties`, but not `in his sixties`. */
function matchWord({ run }: Place, at: number, isDefinite: boolean): Match | null {
  const tens = senseAt(run, at).decade;
  if (tens === null) return null;
  const isQualified = ['early', 'late', 'mid', '-', 'in'].includes(textAt(run, at - 1));
  if (!isDefinite && !isQualified) return null;
  return { reading: { form: 'calendar', decade: (1900 + tens) / 10 }, next: at + 1, confidence: 0.75 };
}

/** `the 19th century`, `the twenty-first century`. */
function matchCentury({ run }: Place, at: number): Match | null {
  const nth = readOrdinal(run, at);
  const next = nth && skip(run, nth.next, '-');
  if (!nth || next === null || textAt(run, next) !== 'century' || nth.value > 30) return null;
  return { reading: { form: 'calendar', century: nth.value - 1 }, next: next + 1, confidence: 0.93 };
}
