/** Small words that stand inside names: `Bank of England`, `Osama bin Laden`, `Brown v. Board of Education`. */
export const NAME_JOINERS: ReadonlySet<string> = new Set(
  `
  a abu af al am an and as at au aux av ben bin bint by con contra d da dal das de degli dei del della den der des
  di do dos du e ed el en et for from i ibn if il in into is it l la las le les lo los my n na nan no not o of on or
  ou para per pour que s se so sur te ten ter than that the to ul un und une up v van vs vom von vor with y your z
  zu zum zur 's
`
    .trim()
    .split(/\s+/),
);
