import { keysOfStarts } from '../text/keys.js';
import { lazy } from '../text/lazy.js';
import { currencies } from './currencies.js';
import { currencyAdjectives } from './currency-adjectives.js';
import { COUNTRY_TABLE } from './currency-table.js';
import { GONE_CURRENCIES } from './gone-currencies.js';

/** Cities that news is sent from, and countries under names that CLDR has not, by their currency. */
const CITIES = `
  AED = Dubai;Abu Dhabi;Sharjah;UAE;Emirates
  ARS = Buenos Aires
  AUD = Sydney;Melbourne;Brisbane;Perth;Canberra;Adelaide;Hobart;Darwin
  BDT = Dhaka;Chittagong;Chattogram;Dacca
  BHD = Manama
  BOB = La Paz
  BRL = Brasília;Brasilia;São Paulo;Sao Paulo;Rio de Janeiro
  BWP = Gaborone;Francistown
  CAD = Toronto;Ottawa;Montreal;Vancouver;Calgary;Edmonton;Winnipeg;Halifax;Regina;Ontario;Alberta;Quebec
  CDF = Kinshasa;DRC;Congo
  CHF = Zurich;Geneva;Bern;Basel;Lausanne;Zürich
  CLP = Santiago
  CNY = Beijing;Shanghai;Shenzhen;Guangzhou
  COP = Bogota;Bogotá;Medellín
  CUP = Havana
  CZK = Prague;Czech Republic
  DKK = Copenhagen;Danes
  DOP = Santo Domingo
  DZD = Algiers
  EGP = Cairo;Alexandria;Egypt
  ETB = Addis Ababa
  FJD = Suva
  GBP = London;Manchester;Edinburgh;Glasgow;Cardiff;Belfast;Britain;England;Scotland;Wales;U.K.;UK
  GHS = Accra;Kumasi
  GYD = Georgetown
  HKD = Hong Kong
  HNL = Tegucigalpa
  IDR = Jakarta
  ILS = Jerusalem;Tel Aviv
  INR = New Delhi;Delhi;Mumbai;Bengaluru;Bangalore;Chennai;Kolkata;Hyderabad;Pune;Ahmedabad;Kerala;Gujarat
  IQD = Baghdad;Basra;Erbil;Mosul
  IRR = Tehran
  ISK = Reykjavik;Reykjavík
  JMD = Kingston
  JOD = Amman
  JPY = Tokyo;Osaka
  KES = Nairobi;Mombasa;Kisumu
  KPW = Pyongyang
  KRW = Seoul;Busan;Korea
  KWD = Kuwait City
  LBP = Beirut
  LKR = Colombo
  LRD = Monrovia
  LSL = Maseru
  LYD = Tripoli;Benghazi
  MAD = Rabat;Casablanca
  MKD = Skopje;North Macedonia
  MMK = Yangon;Naypyidaw;Burma
  MUR = Port Louis
  MWK = Lilongwe;Blantyre
  MXN = Mexico City;Tijuana;Monterrey
  MYR = Kuala Lumpur;Penang;Sabah;Sarawak
  NAD = Windhoek
  NGN = Lagos;Abuja
  NOK = Oslo;Bergen;Norwegians
  NPR = Kathmandu
  NZD = Wellington;Auckland;Christchurch;Dunedin
  OMR = Muscat
  PEN = Lima
  PGK = Port Moresby;PNG;Lae
  PHP = Manila;Cebu;Davao;Luzon;Filipino;Filipinos
  PKR = Islamabad;Karachi;Lahore;Peshawar;Rawalpindi;Quetta;Sindh
  QAR = Doha
  RSD = Belgrade
  RWF = Kigali
  SAR = Riyadh;Jeddah
  SBD = Honiara
  SCR = Victoria
  SDG = Khartoum
  SEK = Stockholm;Gothenburg;Malmö;Swedes
  SGD = Singapore
  SOS = Mogadishu
  SSP = Juba
  SYP = Damascus;Aleppo
  SZL = Mbabane
  TND = Tunis
  TTD = Port of Spain
  TWD = Taipei;Taiwan;Hsinchu
  TZS = Dar es Salaam;Dodoma;Zanzibar;Arusha
  UGX = Kampala;Entebbe
  USD = Washington;New York;Los Angeles;Chicago;San Francisco;Boston;U.S.;US;United States;Americans
  UYU = Montevideo
  VES = Caracas
  XAF = Yaoundé;Yaounde;Douala;Libreville;Brazzaville;N'Djamena;Bangui;Malabo
  XOF = Abidjan;Dakar;Bamako;Ouagadougou;Niamey;Lomé;Lome;Cotonou;Ivory Coast;Yamoussoukro
  YER = Sanaa;Aden
  ZAR = Johannesburg;Pretoria;Cape Town;Durban;Soweto;Gauteng;KwaZulu-Natal;Limpopo
  ZMW = Lusaka;Ndola
  ZWL = Harare;Bulawayo
`;

/** Adjectives that are words of other meanings when they stand alone. */
const NO_PLACE = new Set([
  'us',
  'new',
  'convertible',
  'sovereign',
  'special drawing',
  'pacific',
  'tt',
  'nt',
  'kiwi',
  'hk',
]);

export interface Places {
  /** Codes of the currencies that a place pays with, by its name in small letters. */
  readonly codes: ReadonlyMap<string, readonly string[]>;
  /** Most words of a name that starts with this one. */
  readonly longest: ReadonlyMap<string, number>;
  /** A bit for each key that the start of a name can have. */
  readonly starts: Uint8Array;
}

/** Countries, their adjectives and cities, each with its currencies of today. */
export const currencyPlaces: () => Places = lazy(() => {
  const codes = new Map<string, readonly string[]>();
  const longest = new Map<string, number>();
  for (const [name, code] of [...countries(), ...adjectives(), ...cities()]) {
    const key = name.toLowerCase();
    const words = key.split(' ');
    codes.set(key, [...new Set([...(codes.get(key) ?? []), code])]);
    longest.set(words[0] ?? '', Math.max(words.length, longest.get(words[0] ?? '') ?? 0));
  }
  return { codes, longest, starts: keysOfStarts(codes.keys()) };
});

function countries(): [string, string][] {
  const living = [...currencies().values()].filter(({ code }) => !GONE_CURRENCIES.has(code));
  return COUNTRY_TABLE.trim()
    .split('\n')
    .flatMap((row) => {
      const [country = '', name = ''] = row.split('|');
      return living
        .filter((currency) => currency.countries.includes(country))
        .map(({ code }): [string, string] => [name, code]);
    });
}

const adjectives = (): [string, string][] =>
  [...currencyAdjectives().codes]
    .filter(([adjective]) => !NO_PLACE.has(adjective))
    .flatMap(([adjective, codes]) =>
      codes.filter((code) => !GONE_CURRENCIES.has(code)).map((code): [string, string] => [adjective, code]),
    );

const cities = (): [string, string][] =>
  CITIES.trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', names = ''] = line.trim().split(' = ');
      return names.split(';').map((name): [string, string] => [name, code]);
    });
