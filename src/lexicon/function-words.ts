/** What a word of narration can be, as bits: one word can be several things. */
export const WordClass = {
  DETERMINER: 1 << 0,
  /** `he`, `they`, `I`: can be a subject alone. */
  PRONOUN: 1 << 1,
  /** `who`, `which`, `that`. */
  RELATIVE: 1 << 2,
  AUXILIARY: 1 << 3,
  ADVERB: 1 << 4,
  PREPOSITION: 1 << 5,
  /** `when`, `because`, `as`: opens a clause of its own. */
  SUBORDINATOR: 1 << 6,
  COORDINATOR: 1 << 7,
  /** Days, months, `week`: no subject though it may have a capital. */
  TIME: 1 << 8,
  /** A verb that does not attribute. */
  VERB: 1 << 9,
  /** `is`, `was`: makes a passive of what follows. */
  BE: 1 << 10,
  /** `to` of an infinitive. */
  TO: 1 << 11,
  /** `as`, alone of the subordinators, may stand between a quotation and its cue. */
  AS: 1 << 19,
  /** `him`, `them`: stands where a preposition has a person. */
  OBJECT: 1 << 25,
  /** `by` of a passive. */
  BY: 1 << 26,
  /** `it` of `as she put it`. */
  IT: 1 << 27,
} as const;

const LISTS: readonly (readonly [number, string])[] = [
  [
    WordClass.DETERMINER,
    `a an the this that these those his her its their our my your some many several one two three another each both
     any every no most few all other others half dozens hundreds thousands more such`,
  ],
  [
    WordClass.PRONOUN,
    `he she they it we i you this that these those some many several one another others both everyone everybody
     someone nobody few most all each`,
  ],
  [WordClass.RELATIVE, 'who which that whom whose where'],
  [
    WordClass.AUXILIARY,
    `has have had having is are was were be been being am will would shall should can could may might must did do
     does 'd 'll 've 're 's 'm hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't
     didn't don't doesn't not never went ought`,
  ],
  [
    WordClass.ADVERB,
    `also later once again often then now still just even ever already soon recently repeatedly famously reportedly
     simply merely only nonetheless nevertheless meanwhile instead too twice further furthermore moreover however
     therefore thus yet almost always sometimes usually perhaps maybe long much quite rather very previously earlier
     further far so today yesterday tonight tomorrow`,
  ],
  [
    WordClass.PREPOSITION,
    `of in on at by for with from to into onto over under about against between among during through throughout
     without within across behind beyond near since toward towards upon outside inside despite following before after
     including like unlike amid around via per along alongside according until till above below off out up down than
     besides regarding concerning`,
  ],
  [
    WordClass.SUBORDINATOR,
    `that when while as because if although though whether after before since until unless whereas once where why how
     what lest so`,
  ],
  [WordClass.COORDINATOR, 'and but or nor yet'],
  [WordClass.BE, "is are was were be been being am 's 're 'm isn't aren't wasn't weren't"],
  [WordClass.TO, 'to'],
  [WordClass.AS, 'as'],
  [WordClass.BY, 'by'],
  [WordClass.IT, 'it'],
  [WordClass.OBJECT, 'him her them us me whom'],
  [
    WordClass.TIME,
    `monday tuesday wednesday thursday friday saturday sunday january february march april june july august
     september october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow
     tonight week weeks month months year years day days night morning afternoon evening weekend hour hours minute
     minutes noon midnight mon tue tues wed thu thur thurs fri sat sun`,
  ],
  [
    WordClass.VERB,
    `make makes made making take takes took taken taking get gets got getting give gives gave given giving come comes
     came coming go goes going keep keeps kept keeping let lets put puts putting see sees saw seen seeing seem seems
     seemed become becomes became becoming turn turns turned turning use uses used using work works worked working run
     runs ran running hold holds held holding bring brings brought want wants wanted need needs needed look looks
     looked looking include includes included help helps helped win wins won lose loses lost lead leads led leave
     leaves left leaving meet meets met meeting serve serves served serving play plays played start starts started
     try tries tried trying move moves moved live lives lived stand stands stood send sends sent begin begins began
     begun follow follows followed face faces faced attend attends attended spend spends spent build builds built sit
     sits sat sitting grow grows grew fall falls fell rise rises rose pay pays paid join joins joined appear appears
     appeared launch launched visit visited support supports supported oppose opposes opposed`,
  ],
];

/** Function words and the commonest verbs, lower case. */
export const FUNCTION_WORDS: ReadonlyMap<string, number> = build();

function build(): Map<string, number> {
  const classes = new Map<string, number>();
  for (const [bit, words] of LISTS)
    for (const word of words.trim().split(/\s+/)) classes.set(word, (classes.get(word) ?? 0) | bit);
  return classes;
}
