/** An exact decimal number: `digits × 10^exponent`. No binary fraction comes near it before `toNumber`. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** Reads `-12.5` or `38`; the point is a point and nothing else is in it. */
export function toDecimal(literal: string): Decimal {
  const point = literal.indexOf('.');
  if (point < 0) return { digits: BigInt(literal), exponent: 0 };
  const digits = BigInt(literal.slice(0, point) + literal.slice(point + 1));
  return { digits, exponent: point + 1 - literal.length };
}

export const wholeNumber = (value: number): Decimal => ({ digits: BigInt(value), exponent: 0 });

/** Moves the point: `38` shifted by 9 is 38 billion. */
export const shift = ({ digits, exponent }: Decimal, places: number): Decimal => ({
  digits,
  exponent: exponent + places,
});

export const negate = ({ digits, exponent }: Decimal): Decimal => ({ digits: -digits, exponent });

export const multiply = (a: Decimal, b: Decimal): Decimal => ({
  digits: a.digits * b.digits,
  exponent: a.exponent + b.exponent,
});

export function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { digits: digitsAt(a, exponent) + digitsAt(b, exponent), exponent };
}

/** Negative where `a` is less than `b`, zero where they are equal. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const exponent = Math.min(a.exponent, b.exponent);
  const [left, right] = [digitsAt(a, exponent), digitsAt(b, exponent)];
  return left < right ? -1 : left > right ? 1 : 0;
}

const digitsAt = ({ digits, exponent }: Decimal, wanted: number): bigint =>
  digits * 10n ** BigInt(exponent - wanted);

/**
 * The nearest double, rounded once: beyond 2^53 the last places of a sum are those of the double that JSON readers
 * will make of it.
 */
export const toNumber = ({ digits, exponent }: Decimal): number => Number(`${digits}e${exponent}`);
