import type { MoneyFinding } from '../../extract/finding.js';
import { sharedCodes } from './sum.js';

/** Joins the findings of one figure that has a mark on either side: `$5 million Canadian`, `Rs 500 rupees`, `$5 USD`. */
export function joinMarks(findings: readonly MoneyFinding[]): readonly MoneyFinding[] {
  const byFigure = new Map<number, MoneyFinding[]>();
  for (const finding of findings) {
    const { start } = finding.figure;
    const group = byFigure.get(start);
    if (group) group.push(finding);
    else byFigure.set(start, [finding]);
  }
  return [...byFigure.values()].flatMap(joinSides);
}

/** The longest mark before the figure with the longest behind it, if they agree; else all of them. */
function joinSides(group: readonly MoneyFinding[]): readonly MoneyFinding[] {
  if (group.length === 1) return group;
  const before = longest(group.filter(({ start, figure }) => start < figure.start));
  const after = longest(group.filter(({ end, figure }) => end > figure.end));
  if (!before || !after || before.unit === after.unit || before.unit.power !== after.unit.power) return group;
  const codes = sharedCodes(before, after);
  if (codes.length === 0) return group;
  const fallback = codes.length === 1 ? (codes[0] ?? null) : before.unit.fallback;
  const unit = { ...before.unit, codes, fallback, isWeak: before.unit.isWeak && after.unit.isWeak };
  return [{ ...before, end: after.end, unit }];
}

const longest = (group: readonly MoneyFinding[]): MoneyFinding | undefined =>
  group.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
