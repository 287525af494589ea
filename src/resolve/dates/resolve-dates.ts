import type { DateFinding } from '../../extract/finding.js';
import { lazy } from '../../text/lazy.js';
import type { Document } from '../../tokenize/document.js';
import { settleOverlaps } from '../overlaps.js';
import type { ResolvedDate } from '../resolved.js';
import type { Context } from './context.js';
import type { Expression } from './expression.js';
import { isDayFirst } from './figure-order.js';
import { joinNeighbours } from './join.js';
import type { Outcome } from './outcome.js';
import type { Period } from './period.js';
import { qualify } from './qualifiers.js';
import { joinRanges } from './ranges.js';
import { refer } from './refer.js';
import { referenceDate } from './reference-date.js';
import { directionOf } from './tense.js';

type Step = (text: string, expressions: readonly Expression[]) => readonly Expression[];

/** Overlaps, then neighbours that tell one time, ranges and qualifiers, in this order. */
const STEPS: readonly Step[] = [
  (_, expressions) => settleOverlaps(expressions).kept,
  joinNeighbours,
  joinRanges,
  (text, expressions) => expressions.map((expression) => qualify(text, expression)),
  (_, expressions) => settleOverlaps(expressions).kept,
];

/** Time expressions with their values: joined, qualified, and resolved in the order of the text. */
export function resolveDates(document: Document, findings: readonly DateFinding[]): readonly ResolvedDate[] {
  if (findings.length === 0) return [];
  const expressions = STEPS.reduce<readonly Expression[]>(
    (result, step) => step(document.text, result),
    findings.map((finding) => ({ ...finding, mod: null })),
  );
  return [...followText(document, expressions)];
}

/** Resolves one after the other; each can count from the ones before. */
function* followText(document: Document, expressions: readonly Expression[]): Generator<ResolvedDate> {
  const reference = referenceDate(document, expressions);
  const order = isDayFirst(document, expressions);
  let focus: Period | null = null;
  let quarter: Period | null = null;
  for (const expression of expressions) {
    const direction = lazy(() => directionOf(document.text, expression));
    const context: Context = {
      reference,
      focus,
      quarter,
      isDayFirst: order,
      get direction() {
        return direction();
      },
    };
    const outcome = refer(expression.reading, context);
    if (!outcome) continue;
    yield toResolved(expression, outcome);
    focus = outcome.type === 'SET' ? focus : (outcome.period ?? focus);
    quarter = comparedQuarter(expression, outcome.period, quarter);
  }
}

/** The quarter that earnings are told of: the latest one named, until a longer stretch is (`the nine months`). */
function comparedQuarter({ rule }: Expression, period: Period | null, quarter: Period | null): Period | null {
  if (rule === 'date.ordinal-period' && period === null) return null;
  if (period?.grain !== 'quarter') return quarter;
  return quarter && quarter.start > period.start ? quarter : period;
}

function toResolved(expression: Expression, outcome: Outcome): ResolvedDate {
  const { kind, rule, start, end, mod } = expression;
  const { type, value, from, to, reference, quant = null, freq = null } = outcome;
  const isOpen = expression.reading.form === 'figures' && from === null;
  const confidence = isOpen ? Math.min(0.4, expression.confidence) : expression.confidence;
  return { kind, rule, start, end, confidence, type, value, mod, from, to, reference, quant, freq };
}
