import type { Qualifier } from '../../facts/money.js';
import { FILLERS, QUALIFIERS_AFTER, QUALIFIERS_BEFORE, TOPICS } from '../../lexicon/qualifiers.js';
import type { Document } from '../../tokenize/document.js';
import type { Sum } from './sum.js';
import { wordsBefore } from './surroundings.js';

/** Says how the text hedges each sum: `over $8 billion`, `$2bn-plus`, `~€5m`. A range and a vague count say it themselves. */
export function qualify(sums: readonly Sum[], { text }: Document): readonly Sum[] {
  return sums.map((sum) => {
    if (sum.qualifier !== 'exact') return sum;
    const qualifier = signBefore(text, sum.start) ?? phraseBefore(text, sum.start) ?? behind(text, sum.end);
    return qualifier ? { ...sum, qualifier } : sum;
  });
}

const SIGNS: ReadonlyMap<string, Qualifier> = new Map([
  ['~', 'approximately'],
  ['≈', 'approximately'],
  ['>', 'more than'],
  ['<', 'less than'],
  ['≥', 'at least'],
  ['≤', 'at most'],
]);

const signBefore = (text: string, start: number): Qualifier | undefined =>
  SIGNS.get(text.charAt(start - 1)) ??
  (text.charAt(start - 1) === ' ' ? SIGNS.get(text.charAt(start - 2)) : undefined);

/** The longest phrase that ends before the sum, past fillers. */
function phraseBefore(text: string, start: number): Qualifier | undefined {
  const words = wordsBefore(text, start, MOST_WORDS);
  for (let end = words.length; end > 0; end--) {
    for (let from = Math.max(0, end - LONGEST); from < end; from++) {
      const qualifier = QUALIFIERS_BEFORE.get(words.slice(from, end).join(' '));
      if (qualifier) return TOPICS.has(words[from - 1] ?? '') ? undefined : qualifier;
    }
    if (!FILLERS.has(words[end - 1] ?? '')) return undefined;
  }
  return undefined;
}

const MOST_WORDS = 8;
/** Words of the longest phrase. */
const LONGEST = 4;

/** `or more`, `-plus`, `+`, `(or less)`; the longest phrase of up to three words. */
function behind(text: string, end: number): Qualifier | undefined {
  const rest = text.slice(end, end + 24).toLowerCase();
  if (/^(?:\+|[- ]plus(?![\w-]| \w))/.test(rest)) return 'at least';
  const words =
    /^[ -](?<words>[a-z]+(?: [a-z]+){0,2})(?![a-z])/.exec(rest)?.groups?.['words']?.split(' ') ?? [];
  for (let count = words.length; count > 0; count--) {
    const qualifier = QUALIFIERS_AFTER.get(words.slice(0, count).join(' '));
    if (qualifier) return qualifier;
  }
  return undefined;
}
