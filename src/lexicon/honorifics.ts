/** Forms of address, without their point; they are a role only where the text states no other. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  `
  Alhaji Alhaja Bro Brother Dame Dato Datuk Doctor Don Doña Dr Dra Father Fr Frau Haji Hajia Herr Hon Honourable
  Honorable Lady Lord Madam Madame Maulana Messrs Miss Mister Mlle Mme Monsieur Mr Mrs Ms Mx Pandit Prof Professor
  Rev Revd Reverend Senhor Senhora Señor Señora Shri Sir Sister Smt Sr Sri St Tan Tun Ustad Excellency Saint Sheikh
  Sheikha Sheik Mzee Chief Barr Engr Arch Comrade Pastor Imam Rabbi Bishop Archbishop
`
    .trim()
    .split(/\s+/),
);

/** Abbreviated titles that are a role of their own, without their point: `Gen.`, `Sen.`. */
export const ABBREVIATED_TITLES: ReadonlySet<string> = new Set(
  `
  Adm Ald Amb Assemb Atty Brig Capt Cdr Cllr Cmdr Col Comdt Cpl Cpt Del Det Dep Ens Gen Gov Govs Insp Lt Maj Msgr
  Ofc Pfc Pres Pvt Rep Reps Sec Secy Sen Sens Sgt Spc Supt Tech Treas Vice PM MP VP EVP SVP CEO CFO COO CTO
`
    .trim()
    .split(/\s+/),
);
