/** Organisations under names that neither shorten nor abbreviate the full one; folded, the full one first. */
export const ORGANISATION_ALIASES: readonly (readonly string[])[] = `
  federal reserve | fed | us federal reserve | federal reserve board
  republican party | gop
  conservative party | tories
  supreme court | scotus
  new york times | nyt
  wall street journal | wsj
  associated press | ap
  british broadcasting corporation | bbc
  international business machines | ibm
  hongkong and shanghai banking corporation | hsbc
  royal mail | royal mail group
  north atlantic treaty organization | nato
  doctors without borders | medecins sans frontieres | msf
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' | '));
