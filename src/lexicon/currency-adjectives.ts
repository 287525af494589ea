import { lazy } from '../text/lazy.js';
import { currencies } from './currencies.js';

/** Adjectives and country names that CLDR's names have not, in front of their codes. */
const EXTRA = `
  USD = us;u.s.;u.s;american;united states;usa
  GBP = british;uk;u.k.;united kingdom;english
  EUR = european
  AED = uae;emirati;emirates;united arab emirates;dubai
  CNY = chinese;china
  KRW = korean;south korea;korea
  TWD = taiwan;taiwanese;new taiwan;nt
  HKD = hong kong;hongkong;hk
  NZD = new zealand;nz;kiwi
  AUD = australian;aussie;australia
  CAD = canadian;canada
  SGD = singapore;singaporean
  SAR = saudi;saudi arabian;saudi arabia
  CHF = swiss;switzerland
  DKK = danish;denmark
  SEK = swedish;sweden
  NOK = norwegian;norway
  ISK = icelandic;iceland
  CZK = czech
  MMK = burmese;myanmar
  LAK = lao;laotian;laos
  XCD = east caribbean;eastern caribbean
  TTD = trinidad;trinidadian;trinidad and tobago;tt
  BSD = bahamian;bahamas
  BBD = barbadian;barbados;bajan
  JMD = jamaican;jamaica
  GYD = guyanese;guyana
  SRD = surinamese;suriname
  BND = brunei;bruneian
  XOF = west african;west african cfa;cfa
  XAF = central african;central african cfa;cfa
  XPF = cfp;pacific
  CDF = congolese
  MGA = malagasy
  BAM = bosnian convertible;bosnian;convertible
  MKD = macedonian
  ILS = israeli;new israeli
  TRY = turkish;new turkish;turkey
  PEN = peruvian;nuevo;peru
  BRL = brazilian;brazil
  VES = venezuelan;sovereign
  SSP = south sudanese
  SDG = sudanese
  BDT = bangladeshi;bangladesh
  PKR = pakistani;pakistan
  LKR = sri lankan;sri lanka;lankan
  NPR = nepali;nepalese;nepal
  MUR = mauritian;mauritius
  MYR = malaysian;malaysia
  PHP = philippine;filipino;philippines
  DEM = german;deutsche;west german
  FRF = french
  ITL = italian
  ESP = spanish
  NLG = dutch;netherlands
  BEF = belgian
  LUF = luxembourg;luxembourgian
  FIM = finnish
  ATS = austrian
  PTE = portuguese
  GRD = greek
  IEP = irish
  ZWL = zimbabwean;zimbabwe;zim
  ZWG = zimbabwe;zimbabwean
  XDR = special drawing
`;

export interface Adjectives {
  /** Codes of currencies that are called so. */
  readonly codes: ReadonlyMap<string, readonly string[]>;
  /** Most words of an adjective that starts with this one. */
  readonly longest: ReadonlyMap<string, number>;
}

/** What may stand before a currency's noun and tells which one: `canadian`, `hong kong`, `u.s.`. */
export const currencyAdjectives: () => Adjectives = lazy(() => {
  const codes = new Map<string, readonly string[]>();
  const longest = new Map<string, number>();
  for (const [code, adjective] of [...tableAdjectives(), ...extraAdjectives()]) {
    const words = adjective.split(' ');
    codes.set(adjective, [...(codes.get(adjective) ?? []), code]);
    longest.set(words[0] ?? '', Math.max(words.length, longest.get(words[0] ?? '') ?? 0));
  }
  return { codes, longest };
});

const tableAdjectives = (): [string, string][] =>
  [...currencies().values()].flatMap(({ code, names }) =>
    names
      .filter((name) => name.includes(' '))
      .map((name): [string, string] => [code, name.slice(0, name.lastIndexOf(' '))]),
  );

const extraAdjectives = (): [string, string][] =>
  EXTRA.trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', adjectives = ''] = line.trim().split(' = ');
      return adjectives.split(';').map((adjective): [string, string] => [code, adjective]);
    });
