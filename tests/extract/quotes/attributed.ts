import { describe, expect, test } from 'vitest';
import type { Found, Rule } from '../../../src/extract/finding.js';
import { toDocument } from '../../../src/tokenize/document.js';
import { readMarks, writeMarks } from '../../tables.js';

/** A text with the quotation in ⟦…⟧, the speaker and the cue that its rule has to name. */
export type Row = readonly [marked: string, speaker: string | null, cue: string | null];

/** Of several offers for one quotation the surest, as it is settled later. */
function surest(found: readonly Found<'quote'>[]): Found<'quote'>[] {
  const best = new Map<number, Found<'quote'>>();
  for (const finding of found) {
    const other = best.get(finding.start);
    if (!other || finding.confidence > other.confidence) best.set(finding.start, finding);
  }
  return [...best.values()];
}

/** Runs one rule over texts it finds and near misses it leaves. */
export function describeRule(rule: Rule<'quote'>, rows: readonly Row[], misses: readonly string[]): void {
  const find = (text: string) => surest([...rule.find(toDocument({ id: 't', text, reference: null }))]);

  describe(rule.id, () => {
    test.each(rows)('%s', (marked, speaker, cue) => {
      const { text } = readMarks(marked);
      const found = find(text);
      expect(writeMarks(text, found)).toBe(marked);
      const [first] = found;
      expect(first?.speaker && text.slice(first.speaker.start, first.speaker.end)).toBe(speaker);
      expect(first?.cue && text.slice(first.cue.start, first.cue.end)).toBe(cue);
    });

    test('its example', () => {
      const { text } = readMarks(rule.example);
      expect(writeMarks(text, find(text))).toContain(/⟦[^⟧]+⟧/.exec(rule.example)?.[0]);
    });

    test.each(misses)('leaves %s', (text) => {
      expect(find(text)).toEqual([]);
    });
  });
}
