import { RATE_ADVERBS, RATE_UNITS, UNIT_OPENERS } from '../../lexicon/rate-units.js';
import type { Document } from '../../tokenize/document.js';
import type { Sum } from './sum.js';

/** Says what each sum is the price of, where the text does: `$15 an hour`, `€5bn a year`, `$1.20/share`, `12-cent-a-share`. */
export function nameRates(sums: readonly Sum[], { text }: Document): readonly Sum[] {
  const rates = sums.map((sum) => ({ ...sum, per: rateBehind(text, sum.end) }));
  return rates.map((sum, i) => ({ ...sum, per: sum.per ?? rateOfConversion(sum, rates[i + 1], text) }));
}

/** `3,904 ringgit (US$876) a tonne`: the rate behind the brackets is that of both. */
function rateOfConversion(sum: Sum, next: Sum | undefined, text: string): string | null {
  if (!next || !/^ ?\((?:about |around |roughly )?$/.test(text.slice(sum.end, next.start))) return null;
  return text.charAt(next.end) === ')' ? rateBehind(text, next.end + 1) : null;
}

const LINK = /^(?:[ -]{1,2}(?:per|for each|for every|every)[ -]|[ -]an?[ -]| ?\/ ?|[ -]p\/)/i;
const WORDS = /^(?<first>[a-z.]+)(?:[- ](?<second>[a-z.]+))?/i;

function rateBehind(text: string, end: number): string | null {
  const rest = text
    .slice(end, end + 48)
    .replace(/^\)/, '')
    .replaceAll('\n', ' ');
  const link = LINK.exec(rest)?.[0];
  if (link === undefined) return adverbBehind(rest);
  const { first = '', second = '' } = WORDS.exec(rest.slice(link.length))?.groups ?? {};
  return unitOf(first.toLowerCase(), second.toLowerCase(), /per|each|every/i.test(link));
}

const adverbBehind = (rest: string): string | null => {
  const word = /^ (?<word>[a-z]+)(?![\w'’-]| (?:of|other)\b)/.exec(rest)?.groups?.['word'];
  return (word && RATE_ADVERBS.get(word)) ?? null;
};

/** The unit in its printed form; behind `per` any noun is one. */
function unitOf(first: string, second: string, isPer: boolean): string | null {
  const word = first.replace(/\.+$/, '');
  const next = second.replace(/\.+$/, '');
  if (UNIT_OPENERS.has(word) && next !== '')
    return RATE_UNITS.has(next) ? `${word} ${RATE_UNITS.get(next)}` : null;
  const known = RATE_UNITS.get(word);
  if (known !== undefined) return known;
  return isPer && word.length > 1 && !NO_UNIT.has(word) ? word : null;
}

const NO_UNIT: ReadonlySet<string> = new Set('the cent centum se one two three'.split(' '));
