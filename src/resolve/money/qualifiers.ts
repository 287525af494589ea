import type { Qualifier } from '../../facts/money.js';
import { AFTER_UNIT } from '../../lexicon/money-senses.js';
import {
  FILLERS,
  MOTIONS,
  OFFENCES,
  PARTICLE_VERBS,
  PREPOSITIONS,
  QUALIFIERS_AFTER,
  QUALIFIERS_BEFORE,
  TOPICS,
} from '../../lexicon/qualifiers.js';
import type { Setting } from './setting.js';
import type { Sum } from './sum.js';
import { wordBehind, wordsBefore } from './surroundings.js';

/** Says how the text hedges each sum: `over $8 billion`, `$2bn-plus`, `~€5m`. A range and a vague count say it themselves. */
export function qualify(sums: readonly Sum[], { text }: Setting): readonly Sum[] {
  return sums.map((sum) => {
    if (sum.qualifier !== 'exact') return sum;
    const qualifier = signBefore(text, sum.start) ?? phraseBefore(text, sum) ?? behind(text, sum.end);
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

/** The longest phrase that ends before the sum, past fillers; `up to about` hedges as `up to` does. */
function phraseBefore(text: string, sum: Sum): Qualifier | undefined {
  const words = wordsBefore(text, sum.start, MOST_WORDS);
  const behind = wordBehind(text, sum.end);
  let rough: Qualifier | undefined;
  let end = words.length;
  while (end > 0) {
    const { qualifier, from } = longestPhrase(words, end);
    if (qualifier && isTopic({ words, from, end, behind })) return rough;
    if (qualifier && qualifier !== 'approximately') return qualifier;
    if (!qualifier && !FILLERS.has(words[end - 1] ?? '')) return rough;
    rough = qualifier ?? rough;
    end = from;
  }
  return rough;
}

/** The longest phrase that ends at `end`, and where it starts; one word back where there is none. */
function longestPhrase(
  words: readonly string[],
  end: number,
): { qualifier: Qualifier | undefined; from: number } {
  for (let from = Math.max(0, end - LONGEST); from < end; from++) {
    const qualifier = QUALIFIERS_BEFORE.get(words.slice(from, end).join(' '));
    if (qualifier) return { qualifier, from };
  }
  return { qualifier: undefined, from: end - 1 };
}

interface Phrase {
  readonly words: readonly string[];
  readonly from: number;
  readonly end: number;
  readonly behind: string;
}

/** `a row over £5m`, `over the £30,000`, `handed over $5`, `over N2m fraud`, `gone up to $8,400`: no hedges. */
function isTopic({ words, from, end, behind }: Phrase): boolean {
  const phrase = words.slice(from, end).join(' ');
  const last = words[from - 1] ?? '';
  if (phrase === 'up to') return MOTIONS.has(last);
  if (!PREPOSITIONS.has(phrase)) return false;
  const isDetermined = end < words.length && ARTICLES.has(words.at(-1) ?? '') && end === words.length - 1;
  if (isDetermined || TOPICS.has(last)) return true;
  return phrase === 'over' && (PARTICLE_VERBS.has(last) || OFFENCES.has(behind));
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

const MOST_WORDS = 8;
/** Words of the longest phrase. */
const LONGEST = 4;

/** `or more`, `-plus`, `+`, `(or less)`; the longest phrase of up to three words. */
function behind(text: string, end: number): Qualifier | undefined {
  const rest = text.slice(end, end + 24).toLowerCase();
  if (/^(?:\+|-plus(?![\w-])| plus(?![\w-]| \w))/.test(rest)) return 'at least';
  const words = /^[ -](?<words>[a-z]+(?: [a-z]+){0,2})(?![a-z])/.exec(rest)?.groups?.words?.split(' ') ?? [];
  for (let count = words.length; count > 0; count--) {
    const qualifier = QUALIFIERS_AFTER.get(words.slice(0, count).join(' '));
    const next = words[count] ?? '';
    if (qualifier) return count > 1 || next === '' || AFTER_UNIT.has(next) ? qualifier : undefined;
  }
  return undefined;
}
