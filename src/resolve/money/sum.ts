import type { MoneyFinding } from '../../extract/finding.js';
import type { Qualifier } from '../../facts/money.js';
import { add, type Decimal, multiply, negate } from '../../text/decimal.js';
import { boundsOf } from '../../tokenize/figures/figure.js';

/** A sum on its way through the steps: a finding with what has been settled of it so far. */
export interface Sum extends MoneyFinding {
  /** Exact, in the main unit; they differ in a range and a vague count. */
  readonly least: Decimal;
  readonly most: Decimal;
  readonly isRange: boolean;
  readonly currency: string | null;
  readonly qualifier: Qualifier;
  readonly per: string | null;
  readonly what?: string;
  readonly change?: string;
  readonly giver?: string;
  readonly receiver?: string;
}

export function toSum(text: string, finding: MoneyFinding): Sum {
  const { figure, unit, isNegative } = finding;
  const { least, most } = boundsOf(text, figure);
  const value = (amount: Decimal) => {
    const moved = multiply(amount, { digits: BigInt(unit.times), exponent: unit.power });
    return isNegative ? negate(moved) : moved;
  };
  const isRange = least !== most;
  return {
    ...finding,
    least: value(isNegative ? most : least),
    most: value(isNegative ? least : most),
    isRange,
    currency: unit.codes.length === 1 ? unit.fallback : null,
    qualifier: isRange ? 'between' : figure.isRough ? 'approximately' : 'exact',
    per: null,
  };
}

/** The sum with another amount added, as cents to dollars. */
export const addTo = (sum: Sum, amount: Decimal): Sum => ({
  ...sum,
  least: add(sum.least, sum.isNegative ? negate(amount) : amount),
  most: add(sum.most, sum.isNegative ? negate(amount) : amount),
});

/** Currencies that both can stand for. */
export const sharedCodes = (a: Pick<Sum, 'unit'>, b: Pick<Sum, 'unit'>): string[] =>
  a.unit.codes.filter((code) => b.unit.codes.includes(code));

/** Whether both can be one currency; units without any (bitcoins) only with their like. */
export const isSameMoney = (a: Pick<Sum, 'unit'>, b: Pick<Sum, 'unit'>): boolean =>
  a.unit.codes.length === 0 ? a.unit === b.unit : sharedCodes(a, b).length > 0;
