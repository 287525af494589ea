import { RATE_ADVERBS, RATE_UNITS, UNIT_OPENERS } from '../../lexicon/rate-units.js';
import type { Setting } from './setting.js';
import type { Sum } from './sum.js';

/** Says what each sum is the price of, where the text does: `$15 an hour`, `€5bn a year`, `$1.20/share`, `12-cent-a-share`. */
export function nameRates(sums: readonly Sum[], { text }: Setting): readonly Sum[] {
  const rates = sums
    .filter((sum, i) => !isUnitOfRate(sums[i - 1], sum))
    .map((sum) => withRate(sum, rateBehind(text, sum.end)));
  return rates.map((sum, i) =>
    sum.per === null ? withRate(sum, rateOfConversion(sum, rates[i + 1], text)) : sum,
  );
}

const withRate = (sum: Sum, per: string | null): Sum => (per === null ? sum : { ...sum, per });

/** `$4 a pound`: the pound is what the sum is for. */
const isUnitOfRate = (before: Sum | undefined, sum: Sum): boolean =>
  sum.figure.form === 'article' && before !== undefined && sum.start - before.end === 1;

/** `3,904 ringgit (US$876) a tonne`: the rate behind the brackets is that of both. */
function rateOfConversion(sum: Sum, next: Sum | undefined, text: string): string | null {
  if (!next || !/^ ?\((?:about |around |roughly )?$/.test(text.slice(sum.end, next.start))) return null;
  return text.charAt(next.end) === ')' ? rateBehind(text, next.end + 1) : null;
}

const LINK = /^(?:[ -]{1,2}(?:per|for each|for every|every)[ -]|[ -]an?[ -]| ?\/ ?|[ -]p\/)/i;
const WORDS = /^(?<first>[a-z.]+|[\d,]+)(?:[- ]{1,2}(?<second>[a-z.]+))?(?: (?<third>[a-z]+))?/i;

function rateBehind(text: string, end: number): string | null {
  const rest = text
    .slice(end, end + 48)
    .replace(/^\)/, '')
    .replaceAll('\n', ' ');
  const link = LINK.exec(rest)?.[0];
  if (link === undefined) return adverbBehind(rest);
  const { first = '', second = '', third = '' } = WORDS.exec(rest.slice(link.length))?.groups ?? {};
  const words = [first, second, third].map((word) => word.toLowerCase().replace(/\.+$/, ''));
  return unitOf(words, { isPer: !/^[- ]an?[- ]$/i.test(link), isAgo: AGO.test(rest) });
}

const adverbBehind = (rest: string): string | null => {
  const word = /^ (?<word>[a-z]+)(?![\w'’-]| (?:of|other)\b)/.exec(rest)?.groups?.word;
  return (word && RATE_ADVERBS.get(word)) ?? null;
};

/** `$4 million a year earlier`: a time, no rate. */
const AGO =
  /^[ -]an?[ -](?:year|month|week|quarter|decade|day|night|share)[ -](?:ago|earlier|before|previously|later|prior|apart)\b/i;

/** The unit in its printed form; behind `per` any noun is one. */
function unitOf(
  words: readonly string[],
  { isPer, isAgo }: { isPer: boolean; isAgo: boolean },
): string | null {
  const [first = '', second = '', third = ''] = words;
  if (isAgo || first === '') return null;
  if (/^\d/.test(first) || OPENERS.has(first)) {
    const known = RATE_UNITS.get(second);
    if (known !== undefined) return `${first} ${known}`;
    return isPer && RATE_UNITS.has(first) && second.endsWith('s')
      ? `${first} ${second}`
      : (RATE_UNITS.get(first) ?? null);
  }
  const known = RATE_UNITS.get(first);
  if (second === 'per' && third !== '') return `${known ?? first} per ${RATE_UNITS.get(third) ?? third}`;
  if (known !== undefined) return known;
  if (RATE_UNITS.has(third) && isPer && second.length > 2) return `${first}-${second} ${third}`;
  return isPer && first.length > 1 && !NO_UNIT.has(first) ? first : null;
}

const OPENERS: ReadonlySet<string> = new Set([...UNIT_OPENERS, 'hundred', 'thousand', 'million', 'billion']);
const NO_UNIT: ReadonlySet<string> = new Set('the cent centum se one two three'.split(' '));
