import { lazy } from '../text/lazy.js';
import { currencies } from './currencies.js';
import { type CurrencyUnit, readUnits } from './currency-unit.js';
import { GONE_CURRENCIES } from './gone-currencies.js';

/** Forms that the table of CLDR has not, and nouns whose commonest currency is not the only one. */
const EXTRA = `
  dollar dollars dollarydoos = USD CAD AUD NZD HKD SGD TWD JMD TTD BBD BSD BZD FJD GYD LRD NAD SBD SRD XCD BMD BND KYD ZWL
  euro euros = EUR
  pound pounds sterling = GBP EGP LBP SYP SDG SSP GIP FKP SHP IEP CYP
  yuan renminbi kuai rmb = CNY
  yen = JPY
  won = KRW KPW
  rupee rupees = INR PKR LKR NPR MUR SCR
  rupiah rupiahs = IDR
  franc francs = ? CHF XOF XAF XPF CDF GNF RWF BIF DJF KMF FRF BEF LUF
  peso pesos = ? MXN PHP ARS CLP COP UYU DOP CUP
  dinar dinars = ? KWD BHD JOD IQD DZD TND LYD RSD MKD YUM
  dirham dirhams = ? AED MAD
  rial rials = ? IRR OMR YER SAR QAR
  riyal riyals = ? SAR QAR OMR YER IRR
  shilling shillings = ? KES TZS UGX SOS
  schilling schillings = ATS
  krone kroner kroners = ? DKK NOK
  kronor = SEK
  krona kronas = SEK ISK
  krónur krónas kronur = ISK
  koruna korunas koruny korun = CZK SKK
  crown crowns = ? CZK SEK NOK DKK ISK EEK SKK weak
  lira liras lire = TRY ITL MTL
  rouble roubles ruble rubles = RUB BYN
  real = BRL weak
  reals reais = BRL
  leu lei = RON MDL
  lev leva levs = BGN
  lek leks lekë = ALL
  mark marks = DEM BAM FIM weak
  deutschemark deutschemarks deutschmark deutschmarks d-mark d-marks = DEM
  markka markkaa = FIM
  guilder guilders = ? NLG ANG XCG AWG
  florin florins = AWG weak
  peseta pesetas = ESP
  escudo escudos = ? PTE CVE
  drachma drachmas drachmae = GRD
  punt punts = IEP weak
  colón colóns colones colon colons = CRC SVC weak
  córdoba córdobas cordoba cordobas = NIO
  bolívar bolívars bolivar bolivars bolívares bolivares = VES VEF
  boliviano bolivianos = BOB
  guaraní guaraníes guarani guaranis guaranies = PYG
  sol soles = PEN weak
  sucre sucres = ? weak
  zloty zlotys zlotych zloties złoty = PLN
  forint forints = HUF
  hryvnia hryvnias hryvnya hryvna hryven = UAH
  tenge tenges = KZT
  som soms = ? KGS UZS weak
  sum sums = UZS weak
  manat manats = ? AZN TMT
  dram drams = AMD weak
  lari laris = GEL
  shekel shekels = ILS
  afghani afghanis afs = AFN weak
  taka takas = BDT
  kyat kyats = MMK
  baht bahts = THB
  dong = VND
  kip kips = LAK
  riel riels = KHR
  ringgit ringgits = MYR
  tugrik tugriks tögrög = MNT
  naira nairas = NGN
  cedi cedis = GHS
  rand rands = ZAR
  birr birrs = ETB
  pula pulas = BWP
  kwacha kwachas = ? ZMW MWK
  kwanza kwanzas = AOA
  metical meticais meticals = MZN
  lempira lempiras = HNL
  quetzal quetzales quetzals = GTQ
  balboa balboas = PAB
  gourde gourdes = HTG
  kina = PGK
  pa'anga paanga = TOP
  gold = ZWG weak
  rights = XDR weak
  new_shekel new_shekels = ILS
  new_dinar new_dinars = YUM
  convertible_mark convertible_marks = BAM
  convertible_peso convertible_pesos = CUC
`;

/** Nouns of main units, with the currencies each can be: hand-made forms over the last words of CLDR's names. */
export const currencyNouns: () => ReadonlyMap<string, CurrencyUnit> = lazy(
  () => new Map([...tableNouns(), ...readUnits(EXTRA), ...manyOf(10, readUnits('toman tomans = IRR'))]),
);

function tableNouns(): Map<string, CurrencyUnit> {
  const codesOf = new Map<string, string[]>();
  for (const { code, names } of currencies().values()) {
    for (const name of names) {
      const noun = name.slice(name.lastIndexOf(' ') + 1);
      codesOf.set(noun, [...(codesOf.get(noun) ?? []), code]);
    }
  }
  return new Map([...codesOf].map(([noun, codes]) => [noun, unitOf(codes)]));
}

function unitOf(codes: readonly string[]): CurrencyUnit {
  const living = codes.filter((code) => !GONE_CURRENCIES.has(code));
  const first = living.length === 1 ? living[0] : codes.length === 1 ? codes[0] : undefined;
  return { codes, fallback: first ?? null, power: 0, times: 1, isWeak: false };
}

/** Parts of a main unit, as powers of ten. A `penny` may be a cent too. */
export const minorNouns: () => ReadonlyMap<string, CurrencyUnit> = lazy(
  () =>
    new Map([
      ...readUnits(
        `
  cent cents = USD EUR CAD AUD NZD HKD SGD ZAR TWD JMD TTD BBD BSD BZD FJD GYD LRD NAD SBD SRD XCD BMD BND KYD KES UGX TZS LKR MUR SCR MYR ETB
  pence = GBP IEP FKP GIP SHP
  penny pennies = ? GBP USD CAD
  paise paisa = INR PKR NPR
  kopeck kopecks kopek kopeks = RUB
  kopiyka kopiykas = UAH
  centavo centavos = ? MXN PHP BRL COP ARS
  centime centimes = ? CHF EUR XOF FRF
  rappen = CHF
  sen = MYR weak
  satang = THB
  kobo = NGN
  pesewa pesewas = GHS
  grosz groszy = PLN
  haler halers heller = CZK
  öre øre = ? SEK NOK DKK
  pfennig pfennigs = DEM
  kurus kuruş = TRY
  agorot agora = ILS
  piastre piastres piaster piasters = EGP LBP
  fen = CNY weak
  khoums = LYD
`,
        -2,
      ),
      ...readUnits('fils = ? KWD BHD JOD IQD\nbaisa = OMR\nmillime millimes = TND', -3),
      ...readUnits('jiao = CNY\ndime dimes = USD CAD', -1),
      ...manyOf(5, readUnits('nickel nickels = USD CAD', -2)),
    ]),
);

/** The same units, so many times as much. */
const manyOf = (times: number, units: ReadonlyMap<string, CurrencyUnit>) =>
  [...units].map(([noun, unit]) => [noun, { ...unit, times }] as const);

/** Slang: main units whose currency the word does not always say; `grand` and `large` count thousands. */
export const slangNouns: () => ReadonlyMap<string, CurrencyUnit> = lazy(
  () =>
    new Map([
      ...readUnits(`
  buck bucks smackers smackeroos = ? USD CAD AUD NZD
  greenback greenbacks = USD
  quid = GBP
  loonie loonies = CAD
`),
      ...manyOf(5, readUnits('fiver fivers = ? GBP USD')),
      ...manyOf(10, readUnits('tenner tenners = ? GBP USD')),
      ...readUnits('grand = ? USD GBP CAD AUD EUR', 3),
    ]),
);

/** What is paid with like money but is none of ISO 4217: a null currency. */
export const tokenNouns: () => ReadonlyMap<string, CurrencyUnit> = lazy(() =>
  readUnits(`
  bitcoin bitcoins ether ethereum dogecoin dogecoins litecoin litecoins tether stablecoin stablecoins satoshi satoshis = ?
`),
);
