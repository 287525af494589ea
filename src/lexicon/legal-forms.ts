/** Legal forms of companies, folded (`S.p.A.` is `spa`), and the letters that sports clubs wear in their place. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  `
  ab ag as asa ba bhd bv bvba cie co companies company corp corporation cos cv dac doo eg ev gmbh inc incorporated
  jsc kft kg kgaa kk lda limited llc llp lp ltd ltda mbh nv oao oe ohg ojsc ooo oy oyj pao pbc pc pjsc plc pllc
  pt pte pty pvt sa sab sae sal saoc saog sarl sas se sdn sl slu spa sro srl tbk zao zrt
  afc bc cf fc fk if nk rfc sc
`
    .trim()
    .split(/\s+/),
);
