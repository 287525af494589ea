import { describe, expect, test } from 'vitest';
import type { Rule } from '../../../src/extract/finding.js';
import { toDocument } from '../../../src/tokenize/document.js';
import { readMarks, writeMarks } from '../../tables.js';

interface Table {
  /** Texts with the spans the rule finds in ⟦…⟧. */
  readonly finds: readonly string[];
  /** Texts it finds nothing in. */
  readonly leaves: readonly string[];
}

/** Tests a rule by what it finds and what it leaves, its own example among the first. */
export function testRule(rule: Rule<'money'>, { finds, leaves }: Table): void {
  const found = (text: string) => [...rule.find(toDocument({ id: 't', text, reference: null }))];
  describe(rule.id, () => {
    test.each([rule.example, ...finds])('finds %s', (marked) => {
      const { text } = readMarks(marked);
      expect(writeMarks(text, found(text))).toBe(marked);
    });
    test.each(leaves)('leaves %s', (text) => {
      expect(writeMarks(text, found(text))).toBe(text);
    });
  });
}
