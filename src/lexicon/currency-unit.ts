/**
 * What a sign, code or word counts: the currencies it can stand for, the one it stands for where the text does not
 * tell (null: it stays open), and how many main units it makes: `times × 10^power`, 5 × 10^-2 of a nickel.
 */
export interface CurrencyUnit {
  readonly codes: readonly string[];
  readonly fallback: string | null;
  readonly power: number;
  readonly times: number;
  /** What else it can mean is commoner (`R5`, `TOP 10`): the figure or the text has to speak for it. */
  readonly isWeak: boolean;
}

/**
 * Reads `AUD`, `USD AUD CAD` (the first where the text does not tell) or `? SEK NOK` (none then); a last `weak` says
 * that the unit is weak.
 */
export function toUnit(spec: string, power = 0): CurrencyUnit {
  const words = spec.split(' ');
  const codes = words.filter((word) => /^[A-Z]{3}$/.test(word));
  const fallback = words[0] === '?' ? null : (codes[0] ?? null);
  return { codes, fallback, power, times: 1, isWeak: words.at(-1) === 'weak' };
}

/** Reads a table of lines `sign … = spec`: several signs may share one. */
export function readUnits(table: string, power = 0): ReadonlyMap<string, CurrencyUnit> {
  const lines = table.trim().split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [signs = '', spec = ''] = line.split(' = ');
      const unit = toUnit(spec.trim(), power);
      return signs
        .trim()
        .split(/ +/)
        .map((sign) => [sign.replaceAll('_', ' '), unit] as const);
    }),
  );
}
