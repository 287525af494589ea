import { writeFileSync } from 'node:fs';
import { data } from 'currency-codes';

/**
 * Newer than the list, and gone but still named in news: of the euro's members, and those that were renumbered.
 */
const ADDED = `XCG ATS BEF BGN BYR CUC CYP DEM EEK ESP FIM FRF GHC GRD HRK IEP ITL LTL LUF LVL MTL NLG PTE ROL
  SIT SKK SLL STD TRL VEF YUM ZMK ZWL`.split(/\s+/);

/** Codes of list one that are no money of a country: funds, metals, units of account, tests. */
const NOT_MONEY = /^(?:XA[GU]|XB|XP[DT]|X[STUX]|VED|CHE|CHW|COU|CLF|MXV|USN|USS|UYI|UYW|BOV)/;

const OUTPUT = new URL('../../lexicon/currency-table.ts', import.meta.url);

/** Writes `lexicon/currency-table.ts`: codes, minor units and countries of ISO 4217, names of Unicode CLDR. */
export function writeCurrencyTable(): void {
  const current = data.filter(({ code }) => !NOT_MONEY.test(code)).map(({ code }) => code);
  const codes = [...new Set([...current, ...ADDED])].sort();
  const countries = [...REGIONS].map((entry) => entry.join('|'));
  writeFileSync(
    OUTPUT,
    `${HEADER}${codes.map(rowOf).join('\n')}\n\`;\n${COUNTRY_HEADER}${countries.join('\n')}\n\`;\n`,
  );
}

const HEADER = `/**
 * Every currency of ISO 4217 and historic ones that news still names, one a line: code, digits of the minor unit,
 * countries (ISO 3166), names. Made by \`npm run lexicons\` from ISO 4217 list one and Unicode CLDR: do not edit.
 */
export const CURRENCY_TABLE = \`
`;

const COUNTRY_HEADER = `
/** English names of countries, by ISO 3166 code, from Unicode CLDR. */
export const COUNTRY_TABLE = \`
`;

function rowOf(code: string): string {
  const iso = data.find((entry) => entry.code === code);
  const regions = (iso?.countries ?? []).map(regionOf).filter((region) => region !== undefined);
  const digits = iso?.digits ?? 2;
  const own = REGIONS.has(code.slice(0, 2)) && code !== 'EUR' ? [code.slice(0, 2)] : [];
  return [code, digits, [...new Set([...own, ...regions])].join(' '), namesOf(code).join(';')].join('|');
}

/** `Canadian dollar;Canadian dollars`, without the years in brackets of those that have gone. */
function namesOf(code: string): string[] {
  const plurals = [1, 2].map((count) => {
    const format = new Intl.NumberFormat('en', {
      style: 'currency',
      currency: code,
      currencyDisplay: 'name',
      maximumFractionDigits: 0,
    });
    return format.formatToParts(count).find(({ type }) => type === 'currency')?.value ?? code;
  });
  return [...new Set(plurals.map((name) => name.replace(/\s*\(.*\)/, '')))];
}

const REGION_NAMES = new Intl.DisplayNames('en', { type: 'region' });

const REGIONS: ReadonlyMap<string, string> = new Map(
  [...letters()].flatMap((first) =>
    [...letters()].flatMap((second) => {
      const name = REGION_NAMES.of(first + second) ?? '';
      return isCountry(first + second) ? [[first + second, name] as const] : [];
    }),
  ),
);

/** Not those that have gone (`DD`), which CLDR canonicalises, nor groupings and reserved codes. */
function isCountry(code: string): boolean {
  const isGone = Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`;
  return !isGone && REGION_NAMES.of(code) !== code && !/^(?:EU|UN|EZ|XA|XB|ZZ|QO)$/.test(code);
}

function* letters(): Generator<string> {
  for (let unit = 0x41; unit <= 0x5a; unit++) yield String.fromCharCode(unit);
}

/** The code of a country as list one spells it: `Bahamas (The)`, `Tanzania, United Republic Of`. */
function regionOf(country: string): string | undefined {
  const wanted = plain(country.replace(/\(.*?\)/g, '').replace(/,.*$/, ''));
  return [...REGIONS].find(([, name]) => plain(name) === wanted)?.[0];
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^A-Za-z ]/g, '')
    .trim()
    .toLowerCase();
