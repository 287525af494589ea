import type { QuoteFinding } from '../../extract/finding.js';

/** Gives quotations that stand alone the speaker who is speaking there: `“…,” she said. “…”`. */
export function carryOver(text: string, findings: readonly QuoteFinding[]): QuoteFinding[] {
  const given: QuoteFinding[] = [];
  findings.forEach((finding, i) => {
    const source = sourceFor(text, finding, { previous: given.at(-1), next: findings[i + 1] });
    given.push(source ? { ...finding, speaker: source.speaker, cue: source.cue } : finding);
  });
  return given;
}

interface Neighbours {
  readonly previous: QuoteFinding | undefined;
  readonly next: QuoteFinding | undefined;
}

/** Whose words go on here: those of the quotation before, or of the one that follows at once. */
function sourceFor(text: string, finding: QuoteFinding, { previous, next }: Neighbours): QuoteFinding | null {
  if (finding.speaker !== null || finding.cue !== null) return null;
  if (previous?.speaker && goesOn(text, previous, finding)) return previous;
  return next?.speaker && text.slice(finding.end, next.start).trim() === '' ? next : null;
}

/** Units between an attribution and the next paragraph's quotation, at most, for it to be of the same speaker. */
const MAX_GAP = 60;

/** The same paragraph, or the next one with little but the attribution in between. */
function goesOn(text: string, previous: QuoteFinding, finding: QuoteFinding): boolean {
  if (!text.slice(previous.end, finding.start).includes('\n')) return true;
  const last = Math.max(previous.end, previous.cue?.end ?? 0, previous.speaker?.end ?? 0);
  return finding.start - last < MAX_GAP;
}
