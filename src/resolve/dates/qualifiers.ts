import { wordBefore } from '../../extract/dates/context.js';
import type { Reading } from '../../extract/dates/reading.js';
import type { DateMod } from '../../facts/date.js';
import { isWordUnit } from '../../text/characters.js';
import type { Expression } from './expression.js';

/** What a qualifier makes of a length of time and of a date; null where it cannot stand before one. */
interface Qualifier {
  readonly words: string;
  /** The words with the blank that parts them from what they qualify, where one does. */
  readonly tail: string;
  readonly length: DateMod | null;
  readonly date: DateMod | null;
  /** Before `two years ago`: more than that long ago is before it. */
  readonly ago?: DateMod;
}

const APPROX = 'APPROX';
const both = (mod: DateMod) => ({ length: mod, date: mod });

const withTails = (qualifiers: readonly Omit<Qualifier, 'tail'>[]): Qualifier[] =>
  qualifiers.map((qualifier) => {
    const { words } = qualifier;
    return { ...qualifier, tail: words.endsWith('-') ? words : `${words} ` };
  });

/** Before the expression, longest first among those that end alike. */
const LEADING: readonly Qualifier[] = withTails([
  { words: 'no more than', length: 'EQUAL_OR_LESS', date: null },
  { words: 'no less than', length: 'EQUAL_OR_MORE', date: null },
  { words: 'not less than', length: 'EQUAL_OR_MORE', date: null },
  { words: 'not more than', length: 'EQUAL_OR_LESS', date: null },
  { words: 'no later than', length: null, date: 'ON_OR_BEFORE' },
  { words: 'no earlier than', length: null, date: 'ON_OR_AFTER' },
  { words: 'more than', length: 'MORE_THAN', date: null, ago: 'BEFORE' },
  { words: 'less than', length: 'LESS_THAN', date: null, ago: 'AFTER' },
  { words: 'fewer than', length: 'LESS_THAN', date: null, ago: 'AFTER' },
  { words: 'well over', length: 'MORE_THAN', date: null, ago: 'BEFORE' },
  { words: 'just over', length: 'MORE_THAN', date: null, ago: 'BEFORE' },
  { words: 'just under', length: 'LESS_THAN', date: null, ago: 'AFTER' },
  { words: 'over', length: 'MORE_THAN', date: null, ago: 'BEFORE' },
  { words: 'under', length: 'LESS_THAN', date: null, ago: 'AFTER' },
  { words: 'at least', length: 'EQUAL_OR_MORE', date: 'ON_OR_AFTER', ago: 'BEFORE' },
  { words: 'at most', length: 'EQUAL_OR_LESS', date: 'ON_OR_BEFORE' },
  { words: 'up to', length: 'EQUAL_OR_LESS', date: null },
  { words: 'as long as', length: 'EQUAL_OR_LESS', date: null },
  { words: 'as many as', length: 'EQUAL_OR_LESS', date: null },
  { words: 'as little as', length: 'EQUAL_OR_MORE', date: null },
  { words: 'nearly', length: 'LESS_THAN', date: APPROX },
  { words: 'almost', length: 'LESS_THAN', date: APPROX },
  { words: 'close to', length: APPROX, date: APPROX },
  { words: 'approximately', ...both(APPROX) },
  { words: 'roughly', ...both(APPROX) },
  { words: 'around', ...both(APPROX) },
  { words: 'about', ...both(APPROX) },
  { words: 'circa', length: null, date: APPROX },
  { words: 'some', length: APPROX, date: null, ago: APPROX },
  { words: 'an estimated', length: APPROX, date: null },
]);

/** Where in a date something lies; the article before them belongs to the expression. */
const EDGES: readonly Qualifier[] = withTails([
  { words: 'the beginning of', length: null, date: 'START' },
  { words: 'beginning of', length: null, date: 'START' },
  { words: 'the start of', length: null, date: 'START' },
  { words: 'the middle of', length: null, date: 'MID' },
  { words: 'middle of', length: null, date: 'MID' },
  { words: 'the end of', length: null, date: 'END' },
  { words: 'end of', length: null, date: 'END' },
  { words: 'early on', length: null, date: 'START' },
  { words: 'early in', length: null, date: 'START' },
  { words: 'earlier in', length: null, date: 'START' },
  { words: 'late on', length: null, date: 'END' },
  { words: 'late in', length: null, date: 'END' },
  { words: 'later in', length: null, date: 'END' },
  { words: 'later on', length: null, date: 'END' },
  { words: 'early', length: null, date: 'START' },
  { words: 'earlier', length: null, date: 'START' },
  { words: 'late', length: null, date: 'END' },
  { words: 'later', length: null, date: 'END' },
  { words: 'early-', length: null, date: 'START' },
  { words: 'late-', length: null, date: 'END' },
  { words: 'mid-', length: null, date: 'MID' },
  { words: 'mid', length: null, date: 'MID' },
]);

/** The words that a qualifier can end with: most expressions stand behind another one. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...LEADING, ...EDGES].map(({ words }) => words.slice(words.lastIndexOf(' ') + 1)).concat('the'),
);

const TRAILING: readonly Qualifier[] = withTails([
  { words: 'or more', length: 'EQUAL_OR_MORE', date: null },
  { words: 'or longer', length: 'EQUAL_OR_MORE', date: null },
  { words: 'or less', length: 'EQUAL_OR_LESS', date: null },
  { words: 'or fewer', length: 'EQUAL_OR_LESS', date: null },
  { words: 'or so', ...both(APPROX) },
  { words: 'or later', length: null, date: 'ON_OR_AFTER' },
  { words: 'or after', length: null, date: 'ON_OR_AFTER' },
  { words: 'or earlier', length: null, date: 'ON_OR_BEFORE' },
  { words: 'or before', length: null, date: 'ON_OR_BEFORE' },
  { words: 'or thereabouts', ...both(APPROX) },
]);

/** Reads what qualifies an expression around it, and takes it into the span. */
export function qualify(text: string, expression: Expression): Expression {
  return withTrailing(text, withLeading(text, withEdge(text, expression)));
}

const MAX_WORDS = 18;

/** The text before an expression, in lower case with single blanks. */
const leadOf = (text: string, start: number): string =>
  text.slice(Math.max(0, start - MAX_WORDS), start).toLowerCase();

function withLeading(text: string, expression: Expression): Expression {
  const { start, reading, mod } = expression;
  const found = leadBefore(text, start, LEADING);
  if (!found) return expression;
  const next = modFor(found, reading);
  if (next === null || isRangeLead(found.words, expression)) return expression;
  return { ...expression, start: start - found.words.length - 1, mod: mod ?? next };
}

function leadBefore(text: string, start: number, qualifiers: readonly Qualifier[]): Qualifier | undefined {
  if (!LAST_WORDS.has(wordBefore(text, start).toLowerCase()) && text[start - 1] !== '-') return undefined;
  const lead = leadOf(text, start);
  if (lead.length < 2) return undefined;
  return qualifiers.find(({ words, tail }) => {
    if (!lead.endsWith(tail)) return false;
    const at = start - tail.length;
    if (words.startsWith('later') && /(?:or|and) $/.test(lead.slice(0, lead.length - tail.length)))
      return false;
    return at === 0 || (!isWordUnit(text.charCodeAt(at - 1)) && text[at - 1] !== '-');
  });
}

/** `over the past year` is a preposition, `over two years` more than two. */
const isRangeLead = (words: string, { reading, rule }: Expression): boolean =>
  (words === 'over' || words === 'under' || words === 'some') &&
  (rule === 'date.relative-period' || rule === 'date.ordinal-period' || isVague(reading));

const isVague = (reading: Reading): boolean =>
  reading.form === 'amount' && reading.parts.some(({ count }) => count === null);

function modFor({ length, date, ago }: Qualifier, reading: Reading): DateMod | null {
  if (reading.form === 'amount') return length;
  if (reading.form === 'shift' && reading.count !== null && Math.abs(reading.count) > 0 && ago) return ago;
  if (reading.form === 'vague' || reading.form === 'recurrence') return null;
  return date === APPROX && !canBeAbout(reading) ? null : date;
}

/** `about 1990`, `around noon`; but `talk about Wednesday`, `how about last week`. */
function canBeAbout(reading: Reading): boolean {
  if (reading.form === 'shift') return reading.count !== null && Math.abs(reading.count) > 1;
  if (reading.form !== 'calendar' || reading.weekday !== undefined) return false;
  return reading.which === undefined;
}

function withEdge(text: string, expression: Expression): Expression {
  const { start, reading } = expression;
  if (expression.rule === 'date.year-end') return { ...expression, mod: 'END' };
  if (!canHaveEdge(reading)) return expression;
  const found = leadBefore(text, start, EDGES) ?? leadBefore(text, start, EDGES_BEFORE_ARTICLE);
  if (!found || found.date === null) return expression;
  const from = start - found.words.length - (found.words.endsWith('-') ? 0 : 1);
  const isDefinite = /(?:^|\s)the\s$/.test(leadOf(text, from));
  return { ...expression, start: isDefinite ? from - 4 : from, mod: found.date };
}

/** `early the next day`: the article may stand behind the word. */
const EDGES_BEFORE_ARTICLE = withTails(
  EDGES.map((qualifier) => ({ ...qualifier, words: `${qualifier.words} the` })),
);

function canHaveEdge(reading: Reading): boolean {
  return (
    reading.form === 'calendar' ||
    reading.form === 'shift' ||
    reading.form === 'figures' ||
    reading.form === 'ordinal'
  );
}

function withTrailing(text: string, expression: Expression): Expression {
  const tail = text.slice(expression.end, expression.end + MAX_WORDS).toLowerCase();
  const found = TRAILING.find(
    ({ words }) => tail.startsWith(` ${words}`) && !isWordUnit(tail.charCodeAt(words.length + 1)),
  );
  const mod = found ? modFor(found, expression.reading) : null;
  if (!found || mod === null || tail.startsWith(' than', found.words.length + 1)) return expression;
  return { ...expression, end: expression.end + found.words.length + 1, mod };
}
