import { HOLIDAYS } from '../../lexicon/holidays.js';
import type { Rule } from '../finding.js';
import { wordAfter } from './context.js';
import type { Words } from './match.js';
import { findInRuns, type Match, type Place, skip, textAt } from './match.js';
import { readYear } from './numbers.js';
import type { Calendar } from './reading.js';
import { Topic } from './topics.js';

/** A day with a name: `Thanksgiving Day`, `Christmas Eve 2024`, `last Easter`, `Diwali`. */
export const holiday: Rule<'date'> = {
  id: 'date.holiday',
  kind: 'date',
  example: 'was found on ⟦Thanksgiving Day⟧ clinging to a raft',
  find: (document) => findInRuns(document, Topic.HOLIDAY, matchHoliday),
};

const WHICH: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['previous', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
]);

const MAX_WORDS = 5;

function matchHoliday(place: Place, at: number): Match | null {
  const { run } = place;
  const which = WHICH.get(textAt(run, at));
  const start = which === undefined ? at : at + 1;
  const named = readName(run, start);
  if (!named || !isName(place, start, named)) return null;
  const year = readYear(place, skip(run, skip(run, named.next, ','), 'of'));
  const reading: Calendar = {
    form: 'calendar',
    holiday: named.name,
    ...(which !== undefined && { which }),
    ...(year && { year: year.value }),
  };
  return { reading, next: year?.next ?? named.next, confidence: 0.88 };
}

interface Named {
  readonly name: string;
  readonly next: number;
}

/** First words of names, the genitive's too: `valentine` of `valentines day`; and the marks that are left out. */
const STARTS: ReadonlySet<string> = new Set([
  ..."'.-",
  ...[...HOLIDAYS.keys()].flatMap((name) => {
    const first = name.split(' ', 1)[0] ?? '';
    return [first, first.replace(/s$/, '')];
  }),
]);

/** The longest holiday whose name starts here, apostrophes and points left out. */
function readName(run: Words, at: number): Named | null {
  if (!STARTS.has(textAt(run, at))) return null;
  let name = '';
  let words = 0;
  let longest: Named | null = null;
  for (let next = at; words < MAX_WORDS && next < run.length; next++) {
    const word = textAt(run, next);
    if (word === "'" || word === '.' || word === '-') continue;
    if (word === 's' && textAt(run, next - 1) === "'") name += 's';
    else {
      name += name === '' ? word : ` ${word}`;
      words++;
    }
    if (HOLIDAYS.has(name)) longest = { name, next: next + 1 };
  }
  return longest;
}

/** `the new year` and `victory day by day` need their capitals; names of one word do without. */
function isName({ run, text }: Place, at: number, { name, next }: Named): boolean {
  const textAfter = wordAfter(text, run[next - 1]?.end ?? 0);
  const isWritten = run[at]?.isCapital === true;
  if (name === 'new year' || name === 'new years') return false;
  if (THINGS.has(textAfter.toLowerCase())) return false;
  return isWritten || !ORDINARY.has(name);
}

/** `Easter eggs`, `Easter Island`. */
const THINGS: ReadonlySet<string> = new Set(['egg', 'eggs', 'bunny', 'seals', 'island', 'rising', 'carol']);

const ORDINARY: ReadonlySet<string> = new Set([
  'may day',
  'victory day',
  'flag day',
  'republic day',
  'election day',
  'earth day',
  'labor day',
  'bonfire night',
  'april fools',
]);
