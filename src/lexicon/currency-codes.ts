import { lazy } from '../text/lazy.js';
import { currencies } from './currencies.js';
import { type CurrencyUnit, readUnits, toUnit } from './currency-unit.js';

/** Codes in use that ISO 4217 has not, and those of what is traded like money but is none (open currency). */
const ALIASES = `
  RMB CNH = CNY
  NTD = TWD
  STG = GBP
  SDR = XDR
  KSH = KES
  TSH = TZS
  USH UGS = UGX
  GHC = GHS
  ZWD RTGS = ZWL
  DHS = AED
  BsF = VEF
  BTC XBT ETH USDT USDC XRP SOL DOGE LTC BCH = ?
`;

/** Codes that are words, names or abbreviations too: nothing but the figure or the text makes them money. */
const WEAK = `ALL AMD ANG ARS BAM BOB COP CUP DOP ERN ETH GEL GIP LAK LEK LTC MAD MOP NOK PAB PEN PHP RON SAR
  SOL SOS SRD STD SVC TOP TRY TTD XRP CHE COU LSL SLL BND BSD CDF CVE DJF GMD GNF KMF MGA MRO SCR SSP TMT TOP VES
  WST LVL LTL SIT BEF EEK ATS ESP GRD CYP MTL BMD SHP FKP SBD SDG AWG YUM STN SLE STG SDR`;

/** Codes that texts in small letters are clear enough about. */
const SMALL = 'usd eur gbp rmb cny inr aud cad nzd jpy hkd sgd chf myr aed krw thb zar sek brl ngn btc';

/** Units of codes, as written: `USD`, `RMB`, `usd`. */
export const codes: () => ReadonlyMap<string, CurrencyUnit> = lazy(() => {
  const weak = new Set(WEAK.split(/\s+/));
  const iso = [...currencies().keys()].map(
    (code) => [code, toUnit(weak.has(code) ? `${code} weak` : code)] as const,
  );
  const upper = new Map([...iso, ...readUnits(ALIASES)]);
  const small = SMALL.split(' ').map((code) => [code, upper.get(code.toUpperCase()) ?? toUnit('?')] as const);
  return new Map([...upper, ...small, ['Usd', toUnit('USD')]]);
});

/** Prefixes that make a scale part of the code, as reports of the Nordic countries and Germany do: `MSEK`, `TEUR`. */
export const CODE_SCALES: ReadonlyMap<string, number> = new Map([
  ['T', 3],
  ['K', 3],
  ['k', 3],
  ['M', 6],
  ['m', 6],
  ['Mn', 6],
  ['mn', 6],
  ['B', 9],
  ['bn', 9],
  ['Bn', 9],
]);
