import { givenNameSexes, type Sex } from '../../lexicon/given-name-sexes.js';
import { NICKNAMES } from '../../lexicon/nicknames.js';
import { SEXED_WORDS } from '../../lexicon/sexed-words.js';
import type { ResolvedEntity } from '../resolved.js';

/** The sex of each person of a document, by entity, where a form of address, a role or the given name tells it. */
export function sexesOf(text: string, mentions: readonly ResolvedEntity[]): ReadonlyMap<string, Sex> {
  const sexes = new Map<string, Sex>();
  for (const mention of mentions) {
    if (mention.type !== 'PERSON' || sexes.has(mention.entity)) continue;
    const sex = sexByAddress(text, mention.start) ?? sexByRole(mention.role);
    if (sex) sexes.set(mention.entity, sex);
  }
  for (const { type, entity, name } of mentions) {
    const sex = type === 'PERSON' && !sexes.has(entity) ? sexByName(name) : undefined;
    if (sex) sexes.set(entity, sex);
  }
  for (const [entity, votes] of votesByPronoun(text, mentions)) {
    if (!sexes.has(entity) && votes !== 0) sexes.set(entity, votes > 0 ? 'M' : 'F');
  }
  return sexes;
}

/** `Mr. Roe`, `Lady Roe`. */
function sexByAddress(text: string, start: number): Sex | undefined {
  const match = /(?<word>[A-Za-zñ]{1,12})\.?\s{1,2}$/.exec(text.slice(Math.max(0, start - 16), start));
  return SEXED_WORDS.get(match?.groups?.word?.toLowerCase() ?? '');
}

/** `spokeswoman`, `King`. */
const sexByRole = (role: string | null): Sex | undefined =>
  role
    ?.toLowerCase()
    .split(/[^a-zñ]+/)
    .map((word) => SEXED_WORDS.get(word))
    .find((sex) => sex !== undefined);

/** By the first name of two or more; the first that is no initial. */
function sexByName(name: string): Sex | undefined {
  const words = name.toLowerCase().replaceAll('’', "'").split(/\s+/);
  if (words.length < 2) return undefined;
  const given = words.slice(0, -1).find((word) => word.length > 2 && !word.endsWith('.'));
  const first = given?.split('-')[0] ?? '';
  return givenNameSexes().get(first) ?? givenNameSexes().get(NICKNAMES.get(first) ?? '');
}

const PRONOUN = /^[^.!?“"\n]{0,50}?\b(?<word>he|his|him|she|her)\b/;

/** What the first pronoun behind each mention says, where no other person stands between: above 0 for men. */
function votesByPronoun(text: string, mentions: readonly ResolvedEntity[]): Map<string, number> {
  const votes = new Map<string, number>();
  mentions.forEach(({ type, end, entity }, i) => {
    if (type !== 'PERSON') return;
    const limit = Math.min(end + 60, mentions[i + 1]?.start ?? text.length);
    const word = PRONOUN.exec(text.slice(end, limit))?.groups?.word;
    if (word) votes.set(entity, (votes.get(entity) ?? 0) + (SEXED_WORDS.get(word) === 'M' ? 1 : -1));
  });
  return votes;
}
