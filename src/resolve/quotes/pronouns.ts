import { FUNCTION_WORDS } from '../../lexicon/function-words.js';
import type { Sex } from '../../lexicon/given-name-sexes.js';
import { SEXED_WORDS } from '../../lexicon/sexed-words.js';
import type { ResolvedEntity } from '../resolved.js';
import { findAntecedent, isPersonOf, type Story } from './antecedents.js';

/** A pronoun that stands for one person, in small letters, and where. */
export interface Pronoun {
  readonly word: string;
  readonly at: number;
  /** Entity that spoke last, or null. */
  readonly lastSpeaker: string | null;
}

/** Whom `he` or `she` means; null where nobody fits or somebody without a name came between. */
export function personMeant(story: Story, pronoun: Pronoun): ResolvedEntity | null {
  const { word, lastSpeaker } = pronoun;
  const sex = SEXED_WORDS.get(word);
  const at = firstOfSentence(story, pronoun);
  const mention = findAntecedent(story, { at, lastSpeaker, sex, accepts: isPersonOf(story, sex) })?.mention;
  if (!mention) return null;
  const between = story.text.slice(Math.max(mention.end, pronoun.at - REACH), pronoun.at);
  return hasUnnamed(withoutQuotations(between), sex) ? null : mention;
}

/** Units before a pronoun that are looked at. */
const REACH = 500;

const SUBJECTS: ReadonlyMap<string, RegExp> = new Map([
  ['he', /\bhe\b/i],
  ['she', /\bshe\b/i],
]);

/** Where the sentence has the same pronoun first: `he thought the bank, as he later said` tells of one man. */
function firstOfSentence({ text, sentenceStart }: Story, { word, at }: Pronoun): number {
  const from = Math.max(sentenceStart(at), at - REACH);
  const match = SUBJECTS.get(word)?.exec(withoutQuotations(text.slice(from, at)));
  return match ? from + match.index : at;
}

const UNNAMED = /\b(?:a|an|one|another)\s(?<words>(?:[\w-]{1,20}[\s,.]){1,5})/gi;

/** Whether a text brings in somebody of a sex without a name: `A Berlin woman …, she wrote`. */
function hasUnnamed(text: string, sex: Sex | undefined): boolean {
  for (const match of text.matchAll(UNNAMED)) if (sexOfNoun(match.groups?.words ?? '') === sex) return true;
  return false;
}

/** The sex of the noun that a phrase reaches before its first function word. */
function sexOfNoun(phrase: string): Sex | null {
  for (const word of phrase.toLowerCase().split(/[\s,.]/)) {
    if (FUNCTION_WORDS.has(word)) return null;
    const sex = SEXED_WORDS.get(word);
    if (sex) return sex;
  }
  return null;
}

/** Blanks out quoted words, and what is left of a quotation that started before. */
const withoutQuotations = (text: string): string =>
  text.replaceAll(/“[^”]*(?:”|$)|"[^"\n]*(?:"|$)/g, (quoted) => ' '.repeat(quoted.length));
