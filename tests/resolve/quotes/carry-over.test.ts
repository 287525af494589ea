import { describe, expect, test } from 'vitest';
import type { QuoteFinding } from '../../../src/extract/finding.js';
import { carryOver } from '../../../src/resolve/quotes/carry-over.js';
import { readMarks } from '../../tables.js';

/** Quotations in ⟦…⟧; those whose speaker stands in the text have him named by a word in capitals behind them. */
function speakersIn(marked: string): (string | null)[] {
  const { text, spans } = readMarks(marked);
  const findings = spans.map((span, i): QuoteFinding => {
    const match = /^,? (?<name>[A-Z]{3,}) said/.exec(text.slice(span.end, spans[i + 1]?.start));
    const at = span.end + (match?.[0].indexOf(match.groups?.name ?? '') ?? 0);
    const speaker = match ? { start: at, end: at + (match.groups?.name?.length ?? 0) } : null;
    const stamp = { kind: 'quote', rule: 'quote.stand-alone', confidence: 1 } as const;
    return { ...stamp, ...span, type: 'direct', content: '', speaker, cue: speaker };
  });
  return carryOver(text, findings).map(({ speaker }) => speaker && text.slice(speaker.start, speaker.end));
}

describe('who goes on speaking', () => {
  test.each([
    ['in the same paragraph', '⟦“One,”⟧ ROE said. ⟦“Two.”⟧', ['ROE', 'ROE']],
    ['further on', '⟦“One,”⟧ ROE said. ⟦“Two.”⟧ It rained. ⟦“Three.”⟧', ['ROE', 'ROE', 'ROE']],
    ['in the next paragraph', '⟦“One,”⟧ ROE said.\n\n⟦“Two.”⟧', ['ROE', 'ROE']],
    ['before the attribution', '⟦“One.”⟧ ⟦“Two,”⟧ ROE said.', ['ROE', 'ROE']],
    ['two in turn', '⟦“One,”⟧ ROE said. ⟦“Two,”⟧ DOE said. ⟦“Three.”⟧', ['ROE', 'DOE', 'DOE']],
    ['nobody', '⟦“One.”⟧\n\nIt rained.\n\n⟦“Two.”⟧', [null, null]],
    [
      'nobody after a long way',
      `⟦“One,”⟧ ROE said.\n\n${'It rained on. '.repeat(9)}\n\n⟦“Two.”⟧`,
      ['ROE', null],
    ],
  ])('%s', (_what, marked, speakers) => {
    expect(speakersIn(marked)).toEqual(speakers);
  });
});
