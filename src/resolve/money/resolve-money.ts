import type { MoneyFinding } from '../../extract/finding.js';
import { toNumber } from '../../text/decimal.js';
import type { Document } from '../../tokenize/document.js';
import { settleOverlaps } from '../overlaps.js';
import type { ResolvedEntity, ResolvedMoney } from '../resolved.js';
import { negateBracketed } from './brackets.js';
import { joinCents } from './cents.js';
import { addContext } from './context/add-context.js';
import { addConverted } from './converted.js';
import { nameCurrencies } from './currency.js';
import { joinMarks } from './marks.js';
import { qualify } from './qualifiers.js';
import { joinRanges } from './ranges.js';
import { nameRates } from './rates.js';
import { type Setting, toSetting } from './setting.js';
import { type Sum, toSum } from './sum.js';
import { dropUnlikely } from './unlikely.js';

type Step = (sums: readonly Sum[], setting: Setting) => readonly Sum[];

/** What follows overlaps, in order. */
const STEPS: readonly Step[] = [
  joinCents,
  joinRanges,
  addConverted,
  negateBracketed,
  dropUnlikely,
  nameCurrencies,
  qualify,
  nameRates,
  addContext,
];

/** Marks of one figure and overlaps, then ranges, currencies, qualifiers and rates. */
export function resolveMoney(
  document: Document,
  findings: readonly MoneyFinding[],
  entities: readonly ResolvedEntity[] = [],
): readonly ResolvedMoney[] {
  if (findings.length === 0) return [];
  const { kept } = settleOverlaps(joinMarks(findings));
  const sums = kept.map((finding) => toSum(document.text, finding));
  const setting = toSetting(document, entities);
  return STEPS.reduce<readonly Sum[]>((settled, step) => step(settled, setting), sums).map(toResolved);
}

function toResolved(sum: Sum): ResolvedMoney {
  const { kind, start, end, rule, confidence, currency, qualifier, per } = sum;
  const resolved = { kind, start, end, rule, confidence, ...boundsOf(sum), currency, qualifier, per };
  return { ...resolved, ...optionalOf(sum) };
}

/** Only what is there: a key that says nothing is left out. */
const optionalOf = ({ what, change, giver, receiver, because }: Sum) => ({
  ...(what !== undefined && { what }),
  ...(change !== undefined && { change }),
  ...(giver !== undefined && { giver }),
  ...(receiver !== undefined && { receiver }),
  ...(because && { because }),
});

function boundsOf({ least, most, isRange, qualifier }: Sum) {
  const low = toNumber(least);
  if (isRange) return { amount: null, min: low, max: toNumber(most) };
  const min = HIGH_ONLY.has(qualifier) ? null : low;
  const max = LOW_ONLY.has(qualifier) ? null : low;
  return { amount: low, min, max };
}

/** Qualifiers that leave the lower bound open, and those that leave the upper one. */
const HIGH_ONLY: ReadonlySet<string> = new Set(['less than', 'at most', 'approximately']);
const LOW_ONLY: ReadonlySet<string> = new Set(['more than', 'at least', 'approximately']);
