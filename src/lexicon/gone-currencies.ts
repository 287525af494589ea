/** Currencies that have gone: a bare noun or a place means them only where no living currency does. */
export const GONE_CURRENCIES: ReadonlySet<string> = new Set(
  `ATS BEF BYR CUC CYP DEM EEK ESP FIM FRF GHC GRD HRK IEP ITL LTL LUF LVL MTL NLG PTE ROL SIT SKK SLL STD TRL VEF
  VED YUM ZMK`.split(/\s+/),
);
