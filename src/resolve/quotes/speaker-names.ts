import { BODY_NOUNS } from '../../lexicon/body-nouns.js';
import { cueVerbs } from '../../lexicon/cue-verbs.js';
import { FUNCTION_WORDS } from '../../lexicon/function-words.js';
import { SPEAKER_NOUNS } from '../../lexicon/speaker-nouns.js';
import { isUpper } from '../../text/characters.js';
import { type Span, sliceOf } from '../../text/span.js';
import type { ResolvedEntity, Speaker } from '../resolved.js';
import { findAntecedent, type Story } from './antecedents.js';
import { firstAtOrAfter } from './discourse.js';
import { personMeant } from './pronouns.js';

type Named = Pick<Speaker, 'name' | 'entity'>;

const NOBODY: Named = { name: null, entity: null };

/** Names a speaker by the name in its words, or by whom its pronoun or description means. */
export function nameSpeaker(story: Story, span: Span, lastSpeaker: string | null): Speaker {
  const words = sliceOf(story.text, span);
  const mention = mentionIn(story, span);
  const named = mention ? toNamed(mention) : (byWords(story, { words, span, lastSpeaker }) ?? NOBODY);
  return { start: span.start, end: span.end, ...named };
}

const toNamed = ({ name, entity }: ResolvedEntity): Named => ({ name, entity });

/** The mention that is the speaker itself: the last in its words, behind no preposition and no possessor. */
function mentionIn({ text, discourse }: Story, { start, end }: Span): ResolvedEntity | null {
  const mention = discourse[firstAtOrAfter(discourse, end) - 1]?.mention;
  if (!mention || mention.end <= start || !SPEAKERS.has(mention.type)) return null;
  const before = text.slice(start, Math.max(start, mention.start));
  const after = text.slice(mention.end, end);
  return /\b(?:of|for|in|at|from|with|by|to|on)\s/.test(before) || /^[’']s?\s+\S|^\s*[a-z]/.test(after)
    ? null
    : mention;
}

/** A country speaks, too; an adjective (`the Utah Republican`) names nobody. */
const SPEAKERS: ReadonlySet<string> = new Set(['PERSON', 'ORG', 'LOCATION', 'WORK', 'PRODUCT']);

interface Unnamed {
  readonly words: string;
  readonly span: Span;
  readonly lastSpeaker: string | null;
}

function byWords(story: Story, unnamed: Unnamed): Named | null {
  const words = unnamed.words.toLowerCase();
  if (PERSONAL.has(words)) return byPronoun(story, unnamed, words);
  if (words === 'who') return byRelative(story, unnamed.span);
  if (words.startsWith('the ')) return byDescription(story, unnamed);
  return isUpper(unnamed.words.charCodeAt(0)) ? byOwnWords(unnamed.words) : null;
}

const PERSONAL: ReadonlySet<string> = new Set(['he', 'she', 'his', 'her', 'him', 'hers']);

function byPronoun(story: Story, { span, lastSpeaker }: Unnamed, word: string): Named | null {
  const mention = personMeant(story, { word, at: span.start, lastSpeaker });
  return mention && toNamed(mention);
}

/** `Jane Roe, the mayor, who said`: the person named last before it. */
function byRelative({ discourse, sentenceAt }: Story, { start }: Span): Named | null {
  const last = discourse[firstAtOrAfter(discourse, start) - 1];
  const isNear =
    last !== undefined && last.sentence === sentenceAt(start) && start - last.mention.end < MAX_RELATIVE;
  return isNear && SPEAKERS.has(last.mention.type) ? toNamed(last.mention) : null;
}

const MAX_RELATIVE = 300;

/** `the senator`, `the company`: whom the text gave that role, or the body it told of last. */
function byDescription(story: Story, { words, span, lastSpeaker }: Unnamed): Named | null {
  if (/\s[A-Z]/.test(words)) return null;
  const noun =
    words
      .toLowerCase()
      .split(/[\s-]+/)
      .at(-1) ?? '';
  const search = { at: span.start, lastSpeaker };
  const holder = findAntecedent(story, { ...search, accepts: ({ mention }) => hasRole(mention.role, noun) });
  if (holder) return toNamed(holder.mention);
  if (!BODY_NOUNS.has(noun)) return null;
  const body = findAntecedent(story, { ...search, accepts: ({ mention }) => mention.type === 'ORG' });
  return body && toNamed(body.mention);
}

/** Whether a stated role ends in a noun, written out or short: `Sen.` for `senator`. */
function hasRole(role: string | null, noun: string): boolean {
  const words = role?.toLowerCase().split(/[^a-zñ]+/) ?? [];
  return words.some((word) => word === noun || SHORT_TITLES.get(word) === noun);
}

const SHORT_TITLES: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['rep', 'congressman'],
  ['gen', 'general'],
  ['adm', 'admiral'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['lt', 'lieutenant'],
  ['dr', 'doctor'],
  ['prof', 'professor'],
]);

/** A name that no mention covers stands for itself, unless it is a role or a word that only opens the sentence. */
function byOwnWords(words: string): Named | null {
  const parts = words.split(/\s+/);
  const last = parts.at(-1)?.toLowerCase() ?? '';
  const isName = parts.length > 1 && parts.every((part) => /^[A-Z]/.test(part) && !isCommon(part));
  return isName && !SPEAKER_NOUNS.has(last) ? { name: words, entity: null } : null;
}

const isCommon = (word: string): boolean => {
  const lower = word.toLowerCase();
  return FUNCTION_WORDS.has(lower) || cueVerbs().has(lower);
};
