import { lazy } from '../text/lazy.js';
import { CURRENCY_TABLE } from './currency-table.js';

/** A currency of ISO 4217, now or once. */
export interface Currency {
  readonly code: string;
  /** Digits of its minor unit: 2 of a dollar's cents, 0 of the yen. */
  readonly digits: number;
  /** ISO 3166 codes of the countries that pay with it. */
  readonly countries: readonly string[];
  /** English names, one and many, in small letters: `canadian dollar`, `canadian dollars`. */
  readonly names: readonly string[];
}

/** Every currency of the table, by code. */
export const currencies: () => ReadonlyMap<string, Currency> = lazy(
  () => new Map(CURRENCY_TABLE.trim().split('\n').map(readRow)),
);

function readRow(row: string): [string, Currency] {
  const [code = '', digits = '2', countries = '', names = ''] = row.split('|');
  const currency = {
    code,
    digits: Number(digits),
    countries: countries.split(' ').filter((country) => country !== ''),
    names: names.toLowerCase().split(';'),
  };
  return [code, currency];
}
