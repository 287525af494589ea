import type { DateFinding } from '../../extract/finding.js';
import type { DateMod } from '../../facts/date.js';

/** A time expression on its way through the steps: a finding, and the modifier its words carry. */
export interface Expression extends DateFinding {
  readonly mod: DateMod | null;
}
