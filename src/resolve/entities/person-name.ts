import { NICKNAMES } from '../../lexicon/nicknames.js';

/** A person's folded name, taken apart. */
export interface PersonName {
  readonly given: string;
  readonly middle: readonly string[];
  readonly surname: string;
  /** `jr`, `iii` or nothing. */
  readonly suffix: string;
}

/** Takes a folded name apart; undefined where it has no given name beside the surname. */
export function readPersonName(words: readonly string[]): PersonName | undefined {
  const { core, suffix } = coreOf(words);
  const given = core[0];
  const surname = core.at(-1);
  if (core.length < 2 || given === undefined || surname === undefined) return undefined;
  return { given, middle: core.slice(1, -1), surname, suffix };
}

/** A folded name and its generational suffix, parted. */
export function coreOf(words: readonly string[]): { core: readonly string[]; suffix: string } {
  const last = words.at(-1) ?? '';
  const suffix = words.length > 1 && SUFFIXES.has(last) ? last : '';
  return { core: suffix === '' ? words : words.slice(0, -1), suffix };
}

/** `Remedios Salvacion` of `Remedios “Remy” Salvacion`. */
export const withoutNickname = (spelling: string): string => spelling.replace(NICKNAME, ' ');

const NICKNAME = /\s["“‘'(][^\s"”’')]{2,20}["”’')](?=\s)/;

/** A folded name without the honorifics that a mention may have taken in; never empty. */
export function withoutHonorific(words: readonly string[]): readonly string[] {
  let start = 0;
  while (words.length - start > 1 && HONORIFICS.has(words[start] ?? '')) start++;
  return start === 0 ? words : words.slice(start);
}

/** Whether two names with the same surname may be one person's: no part of one contradicts the other. */
export function isCompatible(a: PersonName, b: PersonName): boolean {
  if (a.suffix !== '' && b.suffix !== '' && a.suffix !== b.suffix) return false;
  if (!isSameGiven(a.given, b.given)) return false;
  if (a.middle.length === 0 || b.middle.length === 0) return true;
  return (
    a.middle.length === b.middle.length && a.middle.every((part, i) => isSamePart(part, b.middle[i] ?? ''))
  );
}

const isSameGiven = (a: string, b: string): boolean => isSamePart(fullGiven(a), fullGiven(b));

/** Equal, or one the initial of the other. */
const isSamePart = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** `robert` for `bob`. */
export const fullGiven = (given: string): string => NICKNAMES.get(given) ?? given;

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'junior', 'senior']);

const HONORIFICS: ReadonlySet<string> = new Set(
  'dame doctor dr father hon lady lord miss mr mrs ms mx pope president prof professor rev sir sister'.split(
    ' ',
  ),
);
