import type { Rule } from '../finding.js';
import { isNameAfter, isNameBefore } from './context.js';
import { findInRuns, isHyphen, type Match, type Place, senseAt, skip, textAt, type Words } from './match.js';
import { readYear } from './numbers.js';
import type { Calendar } from './reading.js';
import { Topic } from './topics.js';

/** A season with or without its year: `the fall of 2019`, `summer 2020`, `in the winter`. */
export const season: Rule<'date'> = {
  id: 'date.season',
  kind: 'date',
  example: 'will open in ⟦the spring of 2027⟧ at the latest',
  find: (document) => findInRuns(document, Topic.SEASON, matchSeason),
};

function matchSeason(place: Place, at: number): Match | null {
  const { run, text } = place;
  const start = skip(run, at, 'the');
  const word = run[start];
  if (!word || word.sense.season === null || (text[word.start - 1] === '-' && textAt(run, at - 2) !== 'mid'))
    return null;
  const reading: Calendar = { form: 'calendar', season: word.sense.season };
  const yearAt = skip(run, skip(run, start + 1, ','), 'of');
  const year = readYear(place, yearAt);
  if (year && year.value > 1400 && year.value < 2200) {
    return { reading: { ...reading, year: year.value }, next: year.next, confidence: 0.93 };
  }
  return isSeason(place, at, start) ? { reading, next: start + 1, confidence: 0.7 } : null;
}

const LEADS: ReadonlySet<string> = new Set([
  'in',
  'by',
  'during',
  'since',
  'until',
  'early',
  'late',
  'mid',
  'through',
  'of',
  'for',
  'whole',
]);

/** `fall` and `spring` mean much else: they need `in the`, `by`, `early`. `summer` and `winter` need less. */
function isSeason({ run, text }: Place, at: number, start: number): boolean {
  const word = run[start];
  const before = textAt(run, at - 1) === '-' ? textAt(run, at - 2) : textAt(run, at - 1);
  if (!word || isNameAfter(text, word.end) || (word.isCapital && isNameBefore(text, word.start)))
    return false;
  if (textAt(run, start + 1) === 'of' && isOfYear(run, start + 2)) return true;
  if (textAt(run, start + 1) === 'of' || isHyphen(run, start + 1)) return false;
  const isLed = LEADS.has(before);
  if (word.text === 'fall' || word.text === 'spring') {
    const isClosed = textAt(run, start + 1) !== '' || !/^\s[a-z]/.test(text.slice(word.end, word.end + 2));
    return isLed && before !== 'of' && before !== 'for' && (start > at || isClosed) && isClosed;
  }
  return isLed || start > at || senseAt(run, start - 1).ordinal !== null;
}

/** `the spring of next year`. */
const isOfYear = (run: Words, at: number): boolean =>
  ['last', 'next', 'this', 'that'].includes(textAt(run, at)) && textAt(run, at + 1) === 'year';
