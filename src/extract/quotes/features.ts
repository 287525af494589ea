import { Cue } from '../../lexicon/cue-verbs.js';
import { WordClass } from '../../lexicon/function-words.js';
import type { Attribution } from './attribution.js';
import { Item } from './items.js';
import { closesSentence, isParted, opensSentence, type Site } from './site.js';
import { CAPITAL, SPEAKER_NOUN } from './word-bits.js';

/** One attribution that a frame offers for one quotation. */
export interface Offer {
  /** Id of the rule. */
  readonly frame: string;
  readonly site: Site;
  readonly attribution: Attribution;
}

/** Something that holds or does not hold of an offer; its name is what its weight is kept under. */
export interface Feature {
  readonly name: string;
  readonly holds: (view: View) => boolean;
}

/** What the features look at, read once an offer. */
interface View {
  readonly frame: string;
  /** Bits of the cue verb; 0 where the cue is no verb. */
  readonly cue: number;
  readonly isNonfinite: boolean;
  readonly isPassive: boolean;
  readonly rank: number;
  readonly isSayingNearer: boolean;
  readonly isSayingFarther: boolean;
  /** Items between cue and quotation. */
  readonly distance: number;
  readonly by: string;
  /** Bits of the last word of the subject. */
  readonly subject: number;
  /** Bits of the word before the subject. */
  readonly beforeSubject: number;
  /** Kind and bits of the item before the quotation. */
  readonly beforeKind: number;
  readonly before: number;
  readonly words: number;
  readonly isTitle: boolean;
  readonly isCapital: boolean;
  readonly isClause: boolean;
  readonly isParted: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
}

const has = (bits: number, mask: number): boolean => (bits & mask) !== 0;

const FRAMES = [
  'cue-after',
  'cue-aside',
  'according-to',
  'colon',
  'cue-before',
  'cue-in-clause',
  'lead-sentence',
  'credit',
];
const isFiniteVerb = (view: View): boolean => !view.isNonfinite && has(view.cue, Cue.PAST | Cue.THIRD);
const isAhead = ({ frame }: View): boolean => frame === 'quote.cue-before' || frame === 'quote.cue-in-clause';
const isLead = ({ frame }: View): boolean => frame === 'quote.lead-sentence' || frame === 'quote.colon';

export const FEATURES: readonly Feature[] = [
  ...FRAMES.map((name) => ({ name: `frame ${name}`, holds: (view: View) => view.frame === `quote.${name}` })),
  { name: 'finite verb of saying', holds: (view) => isFiniteVerb(view) && has(view.cue, Cue.SAY) },
  { name: 'finite verb of calling', holds: (view) => isFiniteVerb(view) && has(view.cue, Cue.CALL) },
  { name: 'finite verb of telling alone', holds: (view) => isFiniteVerb(view) && isTellingAlone(view) },
  { name: 'nonfinite verb of saying', holds: (view) => view.isNonfinite && has(view.cue, Cue.SAY) },
  { name: 'nonfinite verb of calling', holds: (view) => view.isNonfinite && has(view.cue, Cue.CALL) },
  { name: 'nonfinite verb of telling alone', holds: (view) => view.isNonfinite && isTellingAlone(view) },
  { name: 'verb in -ing', holds: (view) => has(view.cue, Cue.ING) },
  { name: 'infinitive', holds: (view) => view.isNonfinite && has(view.cue, Cue.BASE) },
  { name: 'plain form', holds: (view) => has(view.cue, Cue.BASE) && !has(view.cue, Cue.PAST) },
  { name: 'passive', holds: (view) => view.isPassive },
  { name: 'verb that may be a noun', holds: (view) => has(view.cue, Cue.NOUN) },
  { name: 'verb of telling behind', holds: (view) => !isAhead(view) && isTellingAlone(view) },
  { name: 'saying next to the quotation', holds: (view) => view.distance <= 1 && has(view.cue, Cue.SAY) },
  { name: 'calling near the quotation', holds: (view) => view.distance <= 5 && has(view.cue, Cue.CALL) },
  { name: 'telling near the quotation', holds: (view) => view.distance <= 2 && isTellingAlone(view) },
  { name: 'nearest cue', holds: (view) => isAhead(view) && view.rank === 0 },
  { name: 'second cue', holds: (view) => isAhead(view) && view.rank === 1 },
  { name: 'third cue or farther', holds: (view) => isAhead(view) && view.rank >= 2 },
  { name: 'nearest lead', holds: (view) => isLead(view) && view.rank === 0 },
  { name: 'farther lead', holds: (view) => isLead(view) && view.rank >= 1 },
  { name: 'a saying nearer', holds: (view) => view.isSayingNearer },
  { name: 'a saying farther', holds: (view) => view.isSayingFarther },
  { name: 'the only saying', holds: (view) => isOnlySaying(view) },
  { name: 'within 3 items', holds: ({ distance }) => distance <= 3 },
  { name: 'within 6 items', holds: ({ distance }) => distance <= 6 },
  { name: 'within 12 items', holds: ({ distance }) => distance <= 12 },
  { name: 'beyond 24 items', holds: ({ distance }) => distance > 24 },
  { name: 'subject is a pronoun', holds: (view) => has(view.subject, WordClass.PRONOUN) },
  { name: 'subject is relative', holds: (view) => has(view.subject, WordClass.RELATIVE) },
  {
    name: 'subject is it, this or that',
    holds: (view) => has(view.subject, WordClass.IT | WordClass.DETERMINER),
  },
  {
    name: 'subject is a name',
    holds: (view) => has(view.subject, CAPITAL) && !has(view.subject, WordClass.PRONOUN),
  },
  { name: 'subject is a speaker', holds: (view) => has(view.subject, SPEAKER_NOUN) },
  {
    name: 'subject is another noun',
    holds: ({ subject }) => !has(subject, CAPITAL | SPEAKER_NOUN | WordClass.PRONOUN),
  },
  { name: 'subject behind the verb', holds: ({ by }) => by === 'after' },
  { name: 'subject beyond commas', holds: ({ by }) => by === 'apposition' },
  { name: 'subject of another verb', holds: ({ by }) => by === 'sentence' },
  { name: 'clause opened by a relative', holds: (view) => has(view.beforeSubject, WordClass.RELATIVE) },
  {
    name: 'clause opened by a subordinator',
    holds: (view) => has(view.beforeSubject, WordClass.SUBORDINATOR),
  },
  { name: 'behind a comma', holds: ({ beforeKind }) => beforeKind === Item.COMMA },
  { name: 'behind a colon', holds: ({ beforeKind }) => beforeKind === Item.COLON },
  { name: 'behind another quotation', holds: ({ beforeKind }) => beforeKind === Item.QUOTE },
  { name: 'behind a possessive', holds: ({ beforeKind }) => beforeKind === Item.POSSESSIVE },
  { name: 'behind a determiner', holds: ({ before }) => has(before, WordClass.DETERMINER) },
  { name: 'behind a preposition', holds: ({ before }) => has(before, WordClass.PREPOSITION) },
  { name: 'behind as', holds: ({ before }) => has(before, WordClass.AS) },
  {
    name: 'behind a conjunction',
    holds: ({ before }) => has(before, WordClass.SUBORDINATOR | WordClass.COORDINATOR),
  },
  { name: 'behind an auxiliary', holds: ({ before }) => has(before, WordClass.AUXILIARY) },
  { name: 'behind a name', holds: ({ before }) => has(before, CAPITAL) },
  { name: 'one word', holds: ({ words }) => words === 1 },
  { name: 'two or three words', holds: ({ words }) => words === 2 || words === 3 },
  { name: 'eight words or more', holds: ({ words }) => words >= 8 },
  { name: 'title', holds: ({ isTitle }) => isTitle },
  { name: 'title within a sentence', holds: ({ isTitle, opens }) => isTitle && !opens },
  { name: 'title behind a verb', holds: ({ isTitle, distance }) => isTitle && distance <= 1 },
  { name: 'starts with a capital', holds: ({ isCapital }) => isCapital },
  { name: 'clause', holds: (view) => view.isClause },
  { name: 'parted from what follows', holds: (view) => view.isParted },
  { name: 'opens its sentence', holds: ({ opens }) => opens },
  { name: 'closes its sentence', holds: ({ closes }) => closes },
  { name: 'closes its sentence, opens it not', holds: ({ closes, opens }) => closes && !opens },
];

const isOnlySaying = (view: View): boolean =>
  isFiniteVerb(view) && has(view.cue, Cue.SAY) && !view.isSayingNearer && !view.isSayingFarther;

const isTellingAlone = ({ cue }: View): boolean => has(cue, Cue.TELL) && !has(cue, Cue.SAY | Cue.CALL);

/** Indexes of the features that hold of an offer. */
export function featuresOf(offer: Offer): number[] {
  const view = viewOf(offer);
  const held: number[] = [];
  for (let i = 0; i < FEATURES.length; i++) if (FEATURES[i]?.holds(view)) held.push(i);
  return held;
}

function viewOf({ frame, site, attribution }: Offer): View {
  const { narration, item } = site;
  const { cue, subject, group } = attribution;
  const { words, isTitle, isCapital, isClause } = site.wording();
  return {
    frame,
    cue: group?.bits ?? 0,
    isNonfinite: group?.isNonfinite ?? false,
    isPassive: group?.isPassive ?? false,
    rank: attribution.rank,
    isSayingNearer: attribution.isSayingNearer,
    isSayingFarther: attribution.isSayingFarther,
    distance: cue.end <= item ? item - cue.end : cue.start - item - 1,
    by: subject?.by ?? '',
    subject: subject ? (narration.word[subject.end - 1] ?? 0) : 0,
    beforeSubject: wordBefore(site, subject ? subject.start : cue.start),
    beforeKind: kindBefore(site),
    before: wordBefore(site, item),
    words,
    isTitle,
    isCapital,
    isClause,
    isParted: isParted(site),
    opens: opensSentence(site),
    closes: closesSentence(site),
  };
}

/** Kind of the item before a quotation in its sentence; a colon counts from the paragraph before too. */
function kindBefore({ narration: { kind, sentence }, item }: Site): number {
  const before = kind[item - 1] ?? 0;
  return before === Item.COLON || sentence[item - 1] === sentence[item] ? before : 0;
}

/** Bits of the word before an item of the same sentence, else 0. */
function wordBefore({ narration: { kind, word, sentence } }: Site, item: number): number {
  return kind[item - 1] === Item.WORD && sentence[item - 1] === sentence[item] ? (word[item - 1] ?? 0) : 0;
}
