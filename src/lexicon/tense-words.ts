const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that speak of what is to come. */
export const FUTURE_WORDS = set(`
  will won't won’t shall would might should may going expects expect plans plan planning hopes hope aims aim intends intend until till by
  soon upcoming payable deadline scheduled slated tomorrow schedule remind
  book meet arrange let's let’s let
`);

/** Words that speak of what has been. */
export const PAST_WORDS = set(`
  said was were had did told been since went came got made took gave held began fell rose sold bought won lost left
  led found kept met put ran saw sent spoke stood struck thought wrote grew paid became broke brought built chose drew
  drove fought flew hit shot spent swore taught threw wore woke says reports
`);

/** Words in -ed that tell no tense. */
export const PAST_PARTICIPLES = set(`
  united need based indeed speed exceed proceed succeed hundred red alleged so-called aged armed unprecedented
`);
