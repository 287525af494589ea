import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotationsOf } from '../../../src/extract/quotes/quotations.js';
import { toDocument } from '../../../src/tokenize/document.js';
import { readMarks, writeMarks } from '../../tables.js';

const quotationsIn = (text: string) => quotationsOf(toDocument({ id: 't', text, reference: null })).list;

describe('pairing of quotation marks', () => {
  test.each([
    ['curly', 'He said ⟦“yes”⟧ and ⟦“no”⟧.'],
    ['straight', 'He said ⟦"yes"⟧ and ⟦"no"⟧.'],
    ['guillemets', 'He said ⟦«yes»⟧ and ⟦« no »⟧.'],
    ['German', 'Er sagte: ⟦„Ja“⟧ und ⟦„Nein“⟧.'],
    ['plain pairs', "He said ⟦``yes''⟧ twice."],
    ['single, with apostrophes', '⟦‘It’s the boys’ turn to get ’em,’⟧ she said in the ’90s.'],
    ['single, straight', "⟦'It's theirs,'⟧ she said. ⟦'We won't go.'⟧"],
    ['mixed shapes', '⟦“Yes,"⟧ he said. ⟦"No.”⟧'],
    ['mistyped', '⟦“Apparently not,“⟧ he said. ⟦”Or so.”⟧'],
    ['nested', '⟦“She told me ‘never’ and left,”⟧ he said.'],
    ['nested in the same marks', '⟦“He called it “a gift” again,”⟧ she said.'],
    ['a heading in single marks', 'Roe: ‘Of course’ it works\n\n⟦“Yes,”⟧ she said. ⟦“No.”⟧'],
    ['double in single', '⟦‘He called it “a gift” again,’⟧ she said. ⟦‘Fine.’⟧'],
    ['over paragraphs', '⟦“One.\n\n“Two.\n\n“Three,”⟧ he said.'],
    ['over straight paragraphs', '⟦"One.\n\n"Two."⟧\n\nThe end.'],
    ['over wrapped lines', `⟦“${'one two '.repeat(7)}\n${'one two '.repeat(7)}\nthree,”⟧ he said.`],
    ['behind a dash or bracket', 'He left (⟦“for good”⟧) —⟦“yes”⟧— then.'],
    ['with a lost blank', 'They feared the police.⟦"We were deceived."⟧'],
    ['emoji and sums', 'He wrote ⟦“😀 wow”⟧ and ⟦“$5 more”⟧.'],
  ])('%s', (_name, marked) => {
    const { text } = readMarks(marked);
    expect(writeMarks(text, quotationsIn(text))).toBe(marked);
  });

  test.each([
    ['inches and feet', 'He is 6\' 2" tall, she 5\' 9".'],
    ['apostrophes', 'Rock ’n’ roll of the ’90s was the boys’ own; ’twas ’em.'],
    ['a mark alone', 'It was a “ mark. And then nothing more'],
    ['a letter in single marks', 'Mark it with an ‘x’ there.'],
    ['an empty text', ''],
  ])('leaves %s', (_name, text) => {
    expect(quotationsIn(text)).toEqual([]);
  });

  test.each([
    ['before its attribution', '⟦“We won,⟧ he said.\n\nThe next day ⟦“all”⟧ was well.'],
    ['before another quotation', '⟦“We won,⟧ she said. ⟦“We did.”⟧'],
    ['with its paragraph', '⟦“We won.⟧\n\nThe next day ⟦“all”⟧ was well.'],
    ['not at all', 'It was a “mark of shame and so on.\n\nThe next day ⟦“all”⟧ was well.'],
  ])('a closing mark that is missing is made up %s', (_name, marked) => {
    const { text } = readMarks(marked);
    expect(writeMarks(text, quotationsIn(text))).toBe(marked);
  });

  test('never overlaps, never leaves the text, whatever the marks', () => {
    const piece = fc.constantFrom(
      '"',
      '“',
      '”',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '„',
      '``',
      "''",
      ' ',
      '\n',
      'a',
      'Roe',
      ',',
      '.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, contents } of quotationsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const part of contents) expect(part.start >= start && part.end <= end).toBe(true);
          last = end;
        }
      }),
    );
  });
});
