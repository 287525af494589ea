import { describe, expect, test } from 'vitest';
import type { Rule } from '../../../src/extract/finding.js';
import { toDocument } from '../../../src/tokenize/document.js';
import { readMarks, writeMarks } from '../../tables.js';

interface Table {
  /** Texts with every span that the rule finds in ⟦…⟧. */
  readonly finds: readonly string[];
  /** Near misses, in which it finds nothing. */
  readonly leaves: readonly string[];
}

/** Tests one rule alone, before anything is joined or resolved. */
export function testTable(rule: Rule<'date'>, { finds, leaves }: Table): void {
  const marked = (text: string) =>
    writeMarks(text, rule.find(toDocument({ id: 't', text, reference: null })));

  describe(rule.id, () => {
    test.each([...finds, rule.example])('finds %s', (expected) => {
      expect(marked(readMarks(expected).text)).toBe(expected);
    });

    test.each(leaves)('leaves %s', (text) => {
      expect(marked(text)).toBe(text);
    });
  });
}
