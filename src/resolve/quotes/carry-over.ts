import type { QuoteFinding } from '../../extract/finding.js';

/** Gives quotations that stand alone the speaker who is speaking there: `“…,” she said. “…”`. */
export function carryOver(text: string, findings: readonly QuoteFinding[]): QuoteFinding[] {
  const given: QuoteFinding[] = [];
  findings.forEach((finding, i) => {
    const source = needsSpeaker(finding) ? sourceFor(text, finding, given.at(-1), findings[i + 1]) : null;
    given.push(source ? { ...finding, speaker: source.speaker, cue: source.cue } : finding);
  });
  return given;
}

const needsSpeaker = ({ speaker, cue }: QuoteFinding): boolean => speaker === null && cue === null;

function sourceFor(
  text: string,
  finding: QuoteFinding,
  previous?: QuoteFinding,
  next?: QuoteFinding,
): QuoteFinding | null {
  if (previous?.speaker) {
    const gap = text.slice(previous.end, finding.start);
    if (!gap.includes('\n') || gap.trim() === '' || isAttributionOnly(previous, finding)) return previous;
  }
  if (next?.speaker && text.slice(finding.end, next.start).trim() === '') return next;
  return null;
}

/** Whether between two quotations there is little but the first one's attribution. */
function isAttributionOnly(previous: QuoteFinding, finding: QuoteFinding): boolean {
  const last = Math.max(previous.end, previous.cue?.end ?? 0, previous.speaker?.end ?? 0);
  return finding.start - last < 60;
}
