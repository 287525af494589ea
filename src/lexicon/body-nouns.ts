/** Nouns that stand for an organisation named before: `the company`; small letters. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  `
  company firm group bank agency organization organisation carmaker automaker airline retailer manufacturer maker
  startup start-up publisher newspaper paper magazine broadcaster network foundation institute university college
  school hospital charity nonprofit union federation association party committee commission department ministry
  council court regulator watchdog club team league developer producer supplier operator lender insurer brokerage
  fund exchange conglomerate giant body bureau chipmaker drugmaker miner grocer builder utility institution
  corporation
`
    .trim()
    .split(/\s+/),
);
