import type { Finding } from '../extract/finding.js';
import { unlikelyReason } from '../resolve/money/unlikely.js';
import { isInside, isOverlap, isSameSpan, type Span, sliceOf } from '../text/span.js';
import type { Document } from '../tokenize/document.js';
import type { Trace } from './trace.js';

/** Why a finding is no fact of its own; null where it is one. */
export function fateOf(finding: Finding, { document, resolved, losses }: Trace): string | null {
  const winner = resolved.find((item) => item.kind === finding.kind && isOverlap(item, finding));
  if (winner && isSameSpan(winner, finding) && winner.rule === finding.rule) return null;
  const rival = losses.get(finding);
  const lost = rival && `lost to ${rival.rule} ${quoted(document, rival)}, ${advantage(rival, finding)}`;
  if (!winner) return lost ? `${lost}, which was dropped itself` : droppedBecause(finding, document);
  if (lost) return lost;
  if (isInside(finding, winner)) return `joined into ${quoted(document, winner)}`;
  return `gave way to ${winner.rule} ${quoted(document, winner)}`;
}

function droppedBecause(finding: Finding, document: Document): string {
  if (finding.kind === 'money') return unlikelyReason(finding, document);
  if (finding.kind === 'date') return 'its words fit no calendar: nothing to count from, or no such day';
  return 'dropped when the kind was settled';
}

/** What the winner had over the loser, in the order in which it counts. */
export function advantage(winner: Finding, loser: Finding): string {
  if (isGiven(winner) && !isGiven(loser)) return "a name of the user's own";
  const difference = lengthOf(winner) - lengthOf(loser);
  if (difference > 0) return `longer by ${difference}`;
  if (winner.confidence > loser.confidence) return `surer (${winner.confidence} against ${loser.confidence})`;
  return 'which came first';
}

const isGiven = (finding: Finding): boolean => finding.kind === 'entity' && finding.given === true;

const lengthOf = ({ start, end }: Span): number => end - start;

export const quoted = ({ text }: Document, span: Span): string => JSON.stringify(sliceOf(text, span));
