import type { Sex } from '../../lexicon/given-name-sexes.js';
import { firstAtOrAfter, type Mentioned } from './discourse.js';

/** What the antecedent of a pronoun or description is looked for among. */
export interface Story {
  readonly text: string;
  readonly discourse: readonly Mentioned[];
  readonly sexes: ReadonlyMap<string, Sex>;
  /** Sentence of an offset. */
  readonly sentenceAt: (offset: number) => number;
  /** Where the sentence of an offset starts. */
  readonly sentenceStart: (offset: number) => number;
}

export interface Search {
  /** Where the pronoun stands. */
  readonly at: number;
  /** Entity that spoke last, or null. */
  readonly lastSpeaker: string | null;
  readonly accepts: (mentioned: Mentioned) => boolean;
  /** Sex of the pronoun; who is known to have it comes before who may have it. */
  readonly sex?: Sex | undefined;
}

const REACH = { mentions: 60, sentences: 14 } as const;

/** Who a pronoun or description most likely means: near, the subject of its sentence, the one who is speaking. */
export function findAntecedent(story: Story, search: Search): Mentioned | null {
  const { at, accepts } = search;
  const here = story.sentenceAt(at);
  const from = firstAtOrAfter(story.discourse, at) - 1;
  let best: Mentioned | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let i = from; i >= 0 && from - i < REACH.mentions; i--) {
    const mentioned = story.discourse[i];
    if (!mentioned || here - mentioned.sentence > REACH.sentences) break;
    if (mentioned.isQuoted || !accepts(mentioned)) continue;
    const score = salienceOf(story, mentioned, search) - SALIENCE.sentence * (here - mentioned.sentence);
    if (score <= bestScore) continue;
    best = mentioned;
    bestScore = score;
  }
  return best;
}

const SALIENCE = { sentence: 2, subject: 3, speaker: 3, sex: 2, modifier: -3 } as const;

/** What speaks for a mention wherever it stands. */
function salienceOf({ sexes }: Story, mentioned: Mentioned, search: Search): number {
  const { mention, isSubject, isSpeaking, isModifier } = mentioned;
  const isSpeaker = isSpeaking || mention.entity === search.lastSpeaker;
  const isOfSex = search.sex !== undefined && sexes.get(mention.entity) === search.sex;
  return (
    (isSubject ? SALIENCE.subject : 0) +
    (isSpeaker ? SALIENCE.speaker : 0) +
    (isOfSex ? SALIENCE.sex : 0) +
    (isModifier ? SALIENCE.modifier : 0)
  );
}

/** Accepts persons of a sex, or of one that nothing tells. */
export const isPersonOf =
  (story: Story, sex: Sex | undefined) =>
  ({ mention }: Mentioned): boolean => {
    if (mention.type !== 'PERSON') return false;
    const known = story.sexes.get(mention.entity);
    return sex === undefined || known === undefined || known === sex;
  };
