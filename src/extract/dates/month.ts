import { AMBIGUOUS_MONTHS } from '../../lexicon/months.js';
import { isDigit } from '../../text/characters.js';
import type { Rule } from '../finding.js';
import { follows, isNameAfter, isNameBefore, TIME_PREPOSITIONS } from './context.js';
import { findInRuns, type Match, type Place, senseAt, skip, skipPoint, textAt } from './match.js';
import { readYearBehind } from './month-date.js';
import { readDay } from './numbers.js';
import type { Calendar } from './reading.js';
import type { TimeWord } from './runs.js';
import { Topic } from './topics.js';

/** A month with or without its year: `October 1984`, `last April`, `in March`. */
export const month: Rule<'date'> = {
  id: 'date.month',
  kind: 'date',
  example: 'flew aboard the orbiter in ⟦October 1984⟧ and again',
  find: (document) => findInRuns(document, Topic.MONTH, matchMonth),
};

const WHICH: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
]);

function matchMonth(place: Place, at: number): Match | null {
  const { run } = place;
  const whichAt = textAt(run, at) === 'this' && textAt(run, at + 1) === 'past' ? at + 1 : at;
  const which = WHICH.get(textAt(run, whichAt));
  const monthAt = which === undefined ? at : whichAt + 1;
  const word = run[monthAt];
  if (!word || word.sense.month === null) return null;
  const reading: Calendar = { form: 'calendar', month: word.sense.month };
  const pointAt = skipPoint(run, monthAt + 1);
  const year = readYearBehind(place, pointAt);
  if (year && isYearHere(place, monthAt, pointAt)) {
    return { reading: { ...reading, year: year.value }, next: year.next, confidence: 0.97 };
  }
  if (which !== undefined && (word.isCapital || !isVerb(word))) {
    return { reading: { ...reading, which }, next: monthAt + 1, confidence: 0.95 };
  }
  return isMonthAlone(place, monthAt, word) ? { reading, next: monthAt + 1, confidence: 0.85 } : null;
}

/** `March 2001`, but neither `may 2001 people` nor `March 2,001`. */
function isYearHere({ run }: Place, at: number, yearAt: number): boolean {
  const word = run[at];
  return (
    word?.isCapital === true || (word !== undefined && !isVerb(word)) || textAt(run, yearAt - 1) === 'of'
  );
}

const isVerb = ({ text }: TimeWord): boolean => text === 'may' || text === 'march' || text === 'mar';

/** Without a year: capital, not part of a name, and for the doubtful ones something that leads to a month. */
function isMonthAlone(place: Place, at: number, word: TimeWord): boolean {
  const { text } = place;
  if (isDigit(text.charCodeAt(word.start - 1)) || text.charCodeAt(word.start - 1) === 0x24) return false;
  if (textAt(place.run, at + 1) === 'of' && isNameAfter(text, place.run[at + 1]?.end ?? 0)) return false;
  const isLed = follows(place, at, TIME_PREPOSITIONS) || isListed(place, at);
  if (!word.isCapital)
    return !isVerb(word) ? isLed || follows(place, at, ARTICLE) : follows(place, at, SURE_LEADS);
  if (isNameAfter(text, word.end) && !isLed) return false;
  if (!AMBIGUOUS_MONTHS.has(word.text)) return true;
  if (isLed) return !isSurname(place, word);
  if (word.text === 'may' || word.text === 'march' || word.text.length < 4) return isAttribute(place, at);
  return !isNameBefore(text, word.start) && !isSurname(place, word) && !isNameAfter(text, word.end);
}

const ARTICLE: ReadonlySet<string> = new Set(['the']);

/** `in may`, `of march`: small, but nothing else can stand there. */
const SURE_LEADS: ReadonlySet<string> = new Set(['in', 'since', 'until', 'during', 'early', 'late', 'mid']);

/** `March and April`, `May to July`, `mid-March`: a month or hyphen beside it. */
function isListed({ run }: Place, at: number): boolean {
  const isJoiner = (word: string) =>
    word === 'and' || word === 'or' || word === '-' || word === 'to' || word === ',';
  const before = isJoiner(textAt(run, at - 1)) && senseAt(run, at - 2).month !== null;
  const after = isJoiner(textAt(run, at + 1)) && senseAt(run, at + 2).month !== null;
  return before || after || (textAt(run, at - 1) === '-' && textAt(run, at - 2) === 'mid');
}

/** `from Theresa May`, `of Mr. May`. */
const isSurname = ({ text }: Place, word: TimeWord): boolean =>
  GIVEN_NAMES.has(word.text) &&
  (isNameBefore(text, word.start) || TITLE.test(text.slice(Math.max(0, word.start - 8), word.start)));

const TITLE = /\b(?:Mrs?|Ms|Dr|Sen|Rep|Gov|Miss|Lord|Lady|Sir)\.?\s$/;

const GIVEN_NAMES: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august', 'march']);

/** `a March agreement`, `the May deadline`, `March's figures`, and a month right before a day we do not read. */
function isAttribute(place: Place, at: number): boolean {
  const { run, text } = place;
  const before = textAt(run, at - 1);
  const word = run[at];
  if (!word || (word.text.length < 4 && word.text !== 'may')) return false;
  if (before === 'a' || before === 'the')
    return !isNameAfter(text, word.end) && readDay(place, skip(run, at + 1, '-')) === null;
  return word.text === 'march' && before === '' && textAt(run, at + 1) === "'";
}
