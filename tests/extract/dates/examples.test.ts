import { expect, test } from 'vitest';
import { RULES } from '../../../src/extract/rules.js';
import { toDocument } from '../../../src/tokenize/document.js';
import { readMarks, writeMarks } from '../../tables.js';

const DATE_RULES = RULES.flatMap((rule) => (rule.kind === 'date' ? [rule] : []));

test.each(DATE_RULES)('$id finds its example', (rule) => {
  const { text } = readMarks(rule.example);
  expect(writeMarks(text, rule.find(toDocument({ id: 't', text, reference: null })))).toBe(rule.example);
});
