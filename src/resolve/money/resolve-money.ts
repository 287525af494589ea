import type { MoneyFinding } from '../../extract/finding.js';
import type { Document } from '../../tokenize/document.js';
import { settleOverlaps } from '../overlaps.js';

/** Overlaps, then ranges, qualifiers, rates and currencies. */
export function resolveMoney(
  _document: Document,
  findings: readonly MoneyFinding[],
): readonly MoneyFinding[] {
  return settleOverlaps(findings).kept;
}
