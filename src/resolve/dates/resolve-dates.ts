import type { DateFinding } from '../../extract/finding.js';
import type { Document } from '../../tokenize/document.js';
import { settleOverlaps } from '../overlaps.js';

/** Overlaps, then modifiers and what each expression refers to. */
export function resolveDates(_document: Document, findings: readonly DateFinding[]): readonly DateFinding[] {
  return settleOverlaps(findings).kept;
}
