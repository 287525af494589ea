import { lazy } from '../text/lazy.js';

/** How a cue verb attributes, and in which form it stands, as bits. */
export const Cue = {
  /** Takes the words themselves: `said`, `wrote`. */
  SAY: 1 << 12,
  /** Takes them as a name for something: `called it “…”`, `described him as “…”`. */
  CALL: 1 << 13,
  /** Tells of speech or thought in the writer's words: `pledged to “…”`, `thinks`. */
  TELL: 1 << 14,
  PAST: 1 << 15,
  THIRD: 1 << 16,
  BASE: 1 << 17,
  ING: 1 << 18,
  /** Attributes only behind what it attributes: `“…,” she began`. */
  BEHIND: 1 << 22,
  /** Its plain form is a noun as often: `a call`, `the campaign`. */
  NOUN: 1 << 23,
  /** No verb without an auxiliary: `known`, `written`. */
  PARTICIPLE: 1 << 28,
} as const;

/** Any of the above that make a word a cue. */
export const ANY_CUE: number = Cue.SAY | Cue.CALL | Cue.TELL | Cue.BEHIND;

/** `lemma` or `lemma/past/participle` where the verb is irregular; `+` marks a doubled last letter (`quip+`). */
const LEMMAS: readonly (readonly [number, string])[] = [
  [
    Cue.SAY,
    `say/said/said tell/told/told add write/wrote/written ask explain note tweet reply respond answer state remark
     argue conclude continue declare recall insist warn joke quip+ observe comment announce assert contend claim
     acknowledge admit+ concede agree counter retort exclaim muse wonder repeat reiterate interject opine lament
     complain protest stress emphasize emphasise underscore underline mention caution predict suggest maintain allege
     affirm testify recount write post email text reveal disclose confide confess boast brag+ shout yell cry scream
     chant whisper mutter murmur bark roar bellow deadpan+ enthuse gush demand inquire enquire query question plead
     beg+ urge advise promise pledge vow swear/swore/sworn think/thought/thought reason elaborate clarify summarize
     summarise read/read/read sing/sang/sung chime snap+ scoff echo proclaim report tease thunder fume sigh laugh
     chuckle smile grin+ snort gasp groan sneer demur+ press interrupt posit theorize speculate volunteer venture
     blog+ retweet recite quote preach rail rant holler utter pronounce reflect marvel crow gripe grumble hint imply
     imagine intone offer order prod+ prompt caption crack fire shoot/shot/shot`,
  ],
  [
    Cue.CALL,
    `call describe dub+ label term brand deem characterize characterise dismiss denounce slam+ blast praise hail
     criticize criticise condemn deride mock ridicule portray depict refer+ accuse blame cast/cast/cast paint decry
     slap+ bash lambaste lambast attack tout bemoan bill brand liken compare consider credit frame champion defend
     applaud commend laud welcome celebrate trumpet rebuke chastise scold berate assail skewer pan+ knock rip+
     disparage classify categorize regard view christen nickname declare proclaim cite coin`,
  ],
  [
    Cue.TELL,
    `believe feel/felt/felt know/knew/known hope expect fear worry want prefer+ understand/understood/understood
     remember learn decide find/found/found show/showed/shown discover determine estimate assess judge indicate
     signal prove propose recommend request require call seek/sought/sought express voice outline detail discuss
     mean/meant/meant promise threaten intend plan+ vow commit+ invite encourage instruct order direct advise inform
     notify remind assure reassure persuade convince teach/taught/taught reject deny refuse decline doubt dispute
     refute rebut+ challenge question discount speak/spoke/spoken talk lecture apologize apologise thank congratulate
     greet bid/bid/bid endorse embrace approve oppose object support back push lobby press advocate demand appeal
     petition campaign raise pose present release issue publish broadcast/broadcast/broadcast air contain feature
     highlight point focus address argue sound write/wrote/written hear/heard/heard see/saw/seen invoke
     quote cite reference mention interpret recognize recognise realize realise suspect assume presume figure reckon
     guess bet/bet/bet foresee/foresaw/foreseen anticipate envision dream contemplate complain whine object concur+
     rule hold/held/held uphold/upheld/upheld conclude caution fault lash hit/hit/hit counsel brief debate tout
     urge credit stipulate specify label use`,
  ],
  [
    Cue.BEHIND,
    `start begin/began/begun go/went/gone finish persist nod+ shrug+ wink beam frown pause demur+ relent prod+ correct
     scowl wince cackle giggle joke sing/sang/sung intone chant fire shoot/shot/shot hit/hit/hit strike/struck/struck
     follow repeat end open interrupt break/broke/broken pipe chip+ weigh put/put/put ad-lib sum+ wrap+ close`,
  ],
];

/** Cue verbs whose plain form or whose -s form is a noun more often than a verb. */
const NOUNS = `
  address advocate air answer appeal approve attack bill blame blog brand call campaign caption cast champion charge
  claim comment counter credit critique cry debate demand direct doubt echo email estimate fault fear feature figure
  fire focus forecast frame guess hope issue joke judge label laugh lecture mock murmur name nickname note object
  offer order paint pan pause petition plan pledge point post present press program promise prompt protest push
  question quip quote raise rant reason rebuke record reference release remark reply report request review rule
  scream show sigh signal slam smile sound state support talk term text title tout tweet use view voice vow want
  welcome whisper whine wonder worry
`;

/** Every form of every cue verb, lower case, with its bits. */
export const cueVerbs: () => ReadonlyMap<string, number> = lazy(conjugate);

function conjugate(): Map<string, number> {
  const forms = new Map<string, number>();
  const add = (form: string, bits: number) => forms.set(form, (forms.get(form) ?? 0) | bits);
  for (const [frame, lemmas] of LEMMAS) {
    for (const entry of lemmas.trim().split(/\s+/)) {
      const [marked = '', past, participle] = entry.split('/');
      const base = marked.replace('+', '');
      const stem = marked.endsWith('+') ? base + base.slice(-1) : base;
      add(base, frame | Cue.BASE);
      add(thirdPerson(base), frame | Cue.THIRD);
      add(`${stem.replace(/(?<=[^e])e$/, '')}ing`, frame | Cue.ING);
      add(past ?? pastTense(stem), frame | Cue.PAST);
      if (participle) add(participle, frame | Cue.PAST | (participle === past ? 0 : Cue.PARTICIPLE));
    }
  }
  for (const noun of NOUNS.trim().split(/\s+/)) {
    for (const form of [noun, thirdPerson(noun)]) if (forms.has(form)) add(form, Cue.NOUN);
  }
  return forms;
}

function thirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function pastTense(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`;
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}
