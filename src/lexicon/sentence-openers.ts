/** Words that, with a capital, usually start a sentence: what follows `U.S.` or `Inc.` decides by them. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `
  A About According Additionally After Also Although Among An And Another Any Are As At Because Before Both But By
  Can Could Despite Did Do Does During Each Earlier Even Every Few Following For Former From Further Given Has Have
  He Her Here His How However I If In Indeed Instead Is It Its Just Last Later Like Many Meanwhile More Moreover
  Most Much My Neither Nevertheless No None Nor Not Nothing Now Of On Once One Only Or Other Others Our Over Rather
  Separately She Should Shares Since So Some Still Such That The Their Then There These They This Those Though
  Through Thus To Today Two Under Unlike Until Was We Were What When Whether Which While Who Why Will With Within
  Without Would Yet You Your
`
    .trim()
    .split(/\s+/),
);
