import { LEGAL_FORMS } from '../../lexicon/legal-forms.js';

/** A folded name without the legal form at its end: `amazon.com` of `amazon.com inc`; never empty. */
export function withoutLegalForm(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && LEGAL_FORMS.has(words[end - 1] ?? '')) end--;
  if (end > 1 && end < words.length && words[end - 1] === 'and') end--;
  return end === words.length ? words : words.slice(0, end);
}

/** Words that carry no letter of an acronym. */
export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word);

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a an and at by de del der des di do du e en et for from in la le of on or the to und with y'.split(' '),
);
