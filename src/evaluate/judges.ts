import type { Kind } from '../facts/kinds.js';
import { isOverlap, type Span } from '../text/span.js';

/** What judges look at, in gold and in predictions. Undefined: gold does not say. */
export interface Judged extends Span {
  readonly amount?: number | null | undefined;
  readonly min?: number | null | undefined;
  readonly max?: number | null | undefined;
  readonly currency?: string | null | undefined;
  readonly type?: string | null | undefined;
  readonly value?: string | null | undefined;
  /** Further values that are right too. */
  readonly timex?: readonly string[] | undefined;
  readonly speaker?: Span | null | undefined;
  readonly cue?: Span | null | undefined;
}

/** Right, wrong, or null where gold leaves it open. */
export type Verdict = boolean | null;
export type Judge = (gold: Judged, predicted: Judged) => Verdict;

/** What is judged of each kind, among facts that overlap. */
export const JUDGES: Readonly<Record<Kind, Readonly<Record<string, Judge>>>> = {
  entity: {},
  money: { amount: judgeAmount, currency: judgeCurrency, value: judgeSum },
  date: { type: judgeType, value: judgeValue, 'type+value': judgeTypeAndValue },
  quote: {
    speaker: (gold, predicted) => judgePart(gold.speaker, predicted.speaker),
    'speaker where gold names one': (gold, predicted) =>
      gold.speaker ? judgePart(gold.speaker, predicted.speaker) : null,
    cue: (gold, predicted) => judgePart(gold.cue, predicted.cue),
  },
};

/** The amount, or the bounds where gold states only those. */
function judgeAmount(gold: Judged, predicted: Judged): Verdict {
  if (isStated(gold.amount)) return isSameNumber(gold.amount, predicted.amount);
  if (!isStated(gold.min) && !isStated(gold.max)) return null;
  return isSameNumber(gold.min, predicted.min) && isSameNumber(gold.max, predicted.max);
}

function judgeCurrency(gold: Judged, predicted: Judged): Verdict {
  return isStated(gold.currency) ? gold.currency === predicted.currency : null;
}

function judgeSum(gold: Judged, predicted: Judged): Verdict {
  const amount = judgeAmount(gold, predicted);
  return amount === null ? null : amount && judgeCurrency(gold, predicted) !== false;
}

function judgeType(gold: Judged, predicted: Judged): Verdict {
  return isStated(gold.type) ? gold.type === predicted.type : null;
}

function judgeValue(gold: Judged, predicted: Judged): Verdict {
  const accepted = [gold.value, ...(gold.timex ?? [])].filter(isStated);
  return accepted.length === 0 ? null : accepted.some((value) => value === predicted.value);
}

function judgeTypeAndValue(gold: Judged, predicted: Judged): Verdict {
  const value = judgeValue(gold, predicted);
  return value === null ? null : value && judgeType(gold, predicted) !== false;
}

/** A speaker or cue: both name one that overlaps, or neither does. */
function judgePart(gold: Span | null | undefined, predicted: Span | null | undefined): Verdict {
  if (gold === undefined) return null;
  return gold && predicted ? isOverlap(gold, predicted) : gold === (predicted ?? null);
}

const isStated = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

const TOLERANCE = 1e-9;

function isSameNumber(a: number | null | undefined, b: number | null | undefined): boolean {
  if (!isStated(a) || !isStated(b)) return isStated(a) === isStated(b);
  return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}
