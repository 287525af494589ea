import type { Rule } from '../finding.js';
import { wordAfter, wordBefore } from './context.js';
import { findInRuns, type Match, type Place, senseAt, skip, textAt } from './match.js';
import { readCardinal, readOrdinal } from './numbers.js';
import { amountValue } from './period-value.js';
import { Topic } from './topics.js';
import { readUnit } from './units.js';

/** Times that come again: `every Tuesday`, `each week`, `daily`, `twice a month`, `Friday mornings`. */
export const recurrence: Rule<'date'> = {
  id: 'date.recurrence',
  kind: 'date',
  example: 'the board meets ⟦every Tuesday⟧ at noon',
  follows: 'TimeML 1.2.1: SET with quant and freq',
  find: (document) =>
    findInRuns(
      document,
      Topic.SET,
      (place, at) =>
        matchEvery(place, at) ??
        matchTimes(place, at) ??
        matchRate(place, at) ??
        matchPlural(place, at) ??
        matchAdverb(place, at),
    ),
};

const set = (
  value: string,
  next: number,
  extra: { quant?: string; freq?: string; confidence?: number } = {},
): Match => ({
  reading: { form: 'recurrence', value, quant: extra.quant ?? null, freq: extra.freq ?? null },
  next,
  confidence: extra.confidence ?? 0.9,
});

const QUANTIFIERS: ReadonlySet<string> = new Set(['every', 'each', 'any', 'all']);

/** `every Tuesday`, `each of the last three years` is none, `every two weeks`, `every other day`, `every morning`. */
function matchEvery(place: Place, at: number): Match | null {
  const { run } = place;
  const quant = textAt(run, at);
  if (!QUANTIFIERS.has(quant)) return null;
  const extra = { quant: quant.toUpperCase() };
  const start = skip(run, skip(run, at + 1, 'single'), 'other');
  const isOther = textAt(run, start - 1) === 'other';
  const sense = senseAt(run, start);
  if (quant === 'all' || quant === 'any') return matchWeekends(place, at, extra);
  if (sense.weekday !== null) return set(`XXXX-WXX-${sense.weekday}`, start + 1, extra);
  if (sense.part !== null) return set(`T${sense.part}`, start + 1, extra);
  if (textAt(run, start) === 'weekday') return set('P1WD', start + 1, extra);
  if (sense.season !== null) return set(`XXXX-${sense.season}`, start + 1, extra);
  if (sense.month !== null) return set(`XXXX-${String(sense.month).padStart(2, '0')}`, start + 1, extra);
  if (sense.unit === 'weekend' && !isOther) return set('XXXX-WXX-WE', start + 1, extra);
  const count = isOther ? null : readCardinal(place, start);
  const nth = count ? null : readOrdinal(run, start);
  const unit = readUnit(run, count?.next ?? (nth && nth.value > 1 ? nth.next : start));
  if (!unit || unit.value.unit === 'second') return null;
  const times = (isOther ? 2 : (count?.value ?? nth?.value ?? 1)) * unit.value.times;
  return set(amountValue([{ count: times, unit: unit.value.unit }]), unit.next, extra);
}

const matchWeekends = ({ run }: Place, at: number, extra: { quant: string }): Match | null =>
  senseAt(run, at + 1).unit === 'weekend' ? set('P1WE', at + 2, extra) : null;

/** `once a week`, `twice a month`, `three times per year`, `one a day`. */
function matchTimes(place: Place, at: number): Match | null {
  const { run } = place;
  const times = readTimes(place, at);
  if (!times) return null;
  const article = textAt(run, times.next);
  if (article !== 'a' && article !== 'an' && article !== 'per' && article !== 'every' && article !== 'each')
    return null;
  const unit = readUnit(run, times.next + 1);
  if (!unit || unit.value.isPlural) return null;
  const freq = `${times.value}X`;
  return set(amountValue([{ count: unit.value.times, unit: unit.value.unit }]), unit.next, { freq });
}

function readTimes(place: Place, at: number) {
  const { run } = place;
  const word = textAt(run, at);
  if (word === 'once' || word === 'one') return { value: 1, next: at + 1 };
  if (word === 'twice') return { value: 2, next: at + 1 };
  const count = readCardinal(place, at);
  return count && textAt(run, count.next) === 'times' ? { value: count.value, next: count.next + 1 } : null;
}

const MONEY_OR_COUNT =
  /(?:^|\s)(?:[$£€₹₦]?\s?[\d,.]+(?:bn|mn|tn|[mk])?%?|million|billion|thousand|trillion|dollars|cents|percent|times|people|hours|days|months|weeks|barrels|tons|tonnes|cars|units|euros|pounds|units|deaths|jobs|gallons)\s?$/i;

/** `$33 million a year`, `24 hours a day`, `1,000 a week`: a rate. */
function matchRate({ run, text }: Place, at: number): Match | null {
  const article = textAt(run, at);
  if (article !== 'a' && article !== 'per') return null;
  const unit = readUnit(run, at + 1);
  const start = run[at]?.start ?? 0;
  if (!unit || unit.value.isPlural || unit.next !== at + 2) return null;
  if (unit.value.unit === 'second' || unit.value.unit === 'quarter' || unit.value.unit === 'weekend')
    return null;
  const after = textAt(run, unit.next);
  if (after === 'ago' || after === 'earlier' || after === 'later' || after === 'before' || after === 'after')
    return null;
  if (!MONEY_OR_COUNT.test(text.slice(Math.max(0, start - 24), start))) return null;
  return set(amountValue([{ count: unit.value.times, unit: unit.value.unit }]), unit.next, {
    confidence: 0.75,
  });
}

/** `Mondays`, `Friday mornings`, `weekends`, `weekdays`, `mornings`. */
function matchPlural({ run, text }: Place, at: number): Match | null {
  const { pluralWeekday, weekday, pluralPart } = senseAt(run, at);
  const nextPart = senseAt(run, at + 1).pluralPart;
  if (weekday !== null && nextPart !== null) return set(`XXXX-WXX-${weekday}T${nextPart}`, at + 2);
  if (pluralWeekday !== null) return set(`XXXX-WXX-${pluralWeekday}`, at + 1);
  const word = textAt(run, at);
  if (word === 'weekdays') return set('P1WD', at + 1);
  const before = wordBefore(text, run[at]?.start ?? 0).toLowerCase();
  if (word === 'weekends' && senseAt(run, at - 1).cardinal === null && (run[at - 1]?.figures ?? 0) === 0)
    return set('P1WE', at + 1, { confidence: 0.7 });
  if (pluralPart === null || pluralPart === 'NI') return null;
  return ['the', 'in', 'on', 'most', 'out', 'work', 'works', ''].includes(before)
    ? set(`T${pluralPart}`, at + 1, { confidence: 0.6 })
    : null;
}

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['everyday', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['bimonthly', 'P2M'],
  ['quarterly', 'P3M'],
  ['semiannual', 'P6M'],
  ['semiannually', 'P6M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
]);

/** `daily`, `annually`; `quarterly` only where it is no adjective of a report. */
function matchAdverb(place: Place, at: number): Match | null {
  const { run, text } = place;
  const prefixed = matchPrefixed(place, at);
  if (prefixed) return prefixed;
  const value = ADVERBS.get(textAt(run, at));
  const word = run[at];
  if (value === undefined || !word || isName(place, at)) return null;
  const after = wordAfter(text, word.end);
  const isAttribute = after !== '' && /^[a-z]/.test(after) && !PARTICLES.has(after);
  if (isAttribute && (word.text === 'quarterly' || word.text === 'monthly' || word.text === 'yearly'))
    return null;
  return set(value, at + 1, { confidence: 0.7 });
}

/** `semi-annually`, `bi-monthly`, `twice-daily` is left. */
function matchPrefixed({ run }: Place, at: number): Match | null {
  const prefix = textAt(run, at);
  if ((prefix !== 'bi' && prefix !== 'semi') || textAt(run, at + 1) !== '-') return null;
  const value = ADVERBS.get(textAt(run, at + 2)) ?? (textAt(run, at + 2) === 'annual' ? 'P1Y' : undefined);
  if (value === undefined) return null;
  if (prefix === 'semi') return value === 'P1Y' ? set('P6M', at + 3) : null;
  return set(value.replace('1', '2'), at + 3);
}

const PARTICLES: ReadonlySet<string> = new Set(
  'and or in on at by to from for since until as if but with than of through'.split(' '),
);

/** `the Daily Mail`, `Weekly Standard`. */
function isName({ run, text }: Place, at: number): boolean {
  const word = run[at];
  return (
    (word?.isCapital === true && /^[A-Z]/.test(wordAfter(text, word.end))) ||
    (word?.isCapital === true && /^[A-Z]/.test(wordBefore(text, word.start)))
  );
}
