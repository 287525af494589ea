import { describe, expect, test } from 'vitest';
import type { QuoteFinding } from '../../../src/extract/finding.js';
import { RULES } from '../../../src/extract/rules.js';
import { resolveQuotes } from '../../../src/resolve/quotes/resolve-quotes.js';
import { toDocument } from '../../../src/tokenize/document.js';

/** All quotations of a text as the rules and their resolution give them, without entities. */
function quotesIn(text: string) {
  const document = toDocument({ id: 't', text, reference: null });
  const findings: QuoteFinding[] = [];
  for (const rule of RULES) {
    if (rule.kind !== 'quote') continue;
    for (const found of rule.find(document)) findings.push({ ...found, kind: 'quote', rule: rule.id });
  }
  return resolveQuotes(document, findings, []);
}

const PIECES = [
  '"',
  '“',
  '”',
  "'",
  '‘',
  '„',
  '``',
  '"a ',
  '“a ',
  '“a ” ',
  '“a “b ',
  '”a“ ',
  "'em ",
  '“a\n\n',
  '"a\n',
  '“a,” he said ',
  'Roe, a b, said “c,” ',
  'he said “a” and ',
  '( said “a” ',
  'Roe: “a” ',
  '“a?” Roe, ',
  'according to “a” ',
  'was called “a” ',
  '“we, he sai ',
  '\ud83d“',
  '\u0000"',
];

/** A paragraph after all that, which has to be read as if it stood alone. */
const ARTICLE = '\n\nThe plant opened.\n\n“We are glad,” Jane Roe said on Monday. “It took years.”\n';

describe('hostile marks', () => {
  test.each(PIECES.map((piece) => [JSON.stringify(piece), piece] as const))(
    'a text of %s is read in linear time and leaves the article be',
    (_name, piece) => {
      const start = performance.now();
      const head = piece.repeat(Math.ceil(50_000 / piece.length));
      const found = quotesIn(head + ARTICLE).filter((quote) => quote.start >= head.length);
      expect(performance.now() - start).toBeLessThan(10_000);
      expect(found.map(({ content, speaker }) => [content, speaker !== null])).toEqual([
        ['We are glad,', true],
        ['It took years.', true],
      ]);
    },
  );

  test('a million marks', () => {
    const start = performance.now();
    expect(quotesIn('“a” '.repeat(500_000)).length).toBeLessThanOrEqual(500_000);
    expect(performance.now() - start).toBeLessThan(30_000);
  });

  test.each([
    ['nothing', ''],
    ['one mark', '“'],
    ['two marks', '""'],
    ['marks and blanks', '“ ” " " ‘ ’'],
    ['a mark at the end', 'He said “'],
  ])('%s is no quotation', (_name, text) => {
    expect(quotesIn(text).filter(({ content }) => content.trim() !== '')).toEqual([]);
  });
});
