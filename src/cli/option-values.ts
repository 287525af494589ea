import { isDay } from '../read/iso-day.js';
import { nearestOf } from '../text/nearest.js';
import type { RawOptions } from './command.js';
import { UsageError } from './usage-error.js';

/** An option as it stood on the command line: `--kind money,date` and what is known of it. */
export interface Named<T extends string> {
  /** `kind`, as commander names it. */
  readonly option: string;
  readonly choices: readonly T[];
}

/** A text option, or null where it was not given. */
export function textValue(options: RawOptions, option: string): string | null {
  const value = options[option];
  return typeof value === 'string' ? value : null;
}

export const isSet = (options: RawOptions, option: string): boolean => options[option] === true;

/** One of the choices, or null where the option was not given. */
export function choiceValue<T extends string>(options: RawOptions, named: Named<T>): T | null {
  const value = textValue(options, named.option);
  return value === null ? null : toChoice(value, named);
}

/** The choices of a list option, given at once (`a,b`) or several times; null where it was not given. */
export function choiceValues<T extends string>(options: RawOptions, named: Named<T>): T[] | null {
  const choices = listValue(options, named.option)?.map((word) => toChoice(word, named)) ?? null;
  if (choices?.length === 0) throw wrongValue(named.option, '', `one of ${named.choices.join(', ')}`);
  return choices;
}

/** The words of a list option, given at once (`a,b`) or several times; null where it was not given. */
export function listValue(options: RawOptions, option: string): string[] | null {
  const given = options[option];
  if (given === undefined) return null;
  const words = (Array.isArray(given) ? given : [given]).flatMap((value) => String(value).split(','));
  return words.map((word) => word.trim()).filter((word) => word !== '');
}

/** A number from `least` to `most`, or null where the option was not given. */
export function numberValue(
  options: RawOptions,
  { option, least, most }: { option: string; least: number; most: number },
): number | null {
  const value = textValue(options, option);
  if (value === null) return null;
  const number = value.trim() === '' ? Number.NaN : Number(value);
  if (number >= least && number <= most) return number;
  throw wrongValue(option, value, `a number from ${least} to ${most}`);
}

/** A day of the calendar, `YYYY-MM-DD`, or null where the option was not given. */
export function dayValue(options: RawOptions, option: string): string | null {
  const value = textValue(options, option);
  if (value === null || isDay(value)) return value;
  throw wrongValue(option, value, 'a day of the calendar, YYYY-MM-DD');
}

/** A currency code of ISO 4217, three capitals, or null where the option was not given. */
export function currencyValue(options: RawOptions, option: string): string | null {
  const code = textValue(options, option)?.toUpperCase() ?? null;
  if (code === null || /^[A-Z]{3}$/.test(code)) return code;
  throw wrongValue(option, code, 'a currency code of three letters, such as USD or CAD');
}

/** The mistake of a wrong value, with what would be right. */
export const wrongValue = (option: string, value: string, right: string): UsageError =>
  new UsageError(`${flagOf(option)} cannot be "${value}"`, `it takes ${right}`);

/** `--min-confidence` of `minConfidence`. */
const flagOf = (option: string): string =>
  `--${option.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;

function toChoice<T extends string>(word: string, { option, choices }: Named<T>): T {
  const found = choices.find((choice) => choice.toLowerCase() === word.toLowerCase());
  if (found !== undefined) return found;
  const nearest = nearestOf(word, choices);
  const guess = nearest === null ? '' : `did you mean ${nearest}? `;
  throw new UsageError(`${flagOf(option)} cannot be "${word}"`, `${guess}it takes ${choices.join(', ')}`);
}
