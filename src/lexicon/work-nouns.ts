/** Nouns that a title in quotation marks follows: `the novel “Beloved”`. */
export const WORK_NOUNS: readonly string[] = `
  album anthem ballad biopic book comedy documentary drama episode essay exhibition film hymn memoir miniseries movie
  musical novel novella opera painting play podcast poem sculpture series show single sitcom song soundtrack symphony
  track trilogy
`
  .trim()
  .split(/\s+/);
