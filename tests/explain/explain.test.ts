import { describe, expect, test } from 'vitest';
import { explain } from '../../src/explain/explain.js';
import { showExplanation } from '../../src/explain/show.js';
import { stretchAt } from '../../src/explain/stretch.js';
import { indexNames } from '../../src/lexicon/name-index.js';
import { NO_HINTS } from '../../src/tokenize/document.js';

const PLAIN = { strong: (text: string) => text, dim: (text: string) => text };
const HINTS = {
  ...NO_HINTS,
  names: indexNames([{ name: 'Project Heron', type: 'PRODUCT', aliases: ['Heron'] }]),
  ignored: new Set(['$9 million']),
};

function told(text: string, line = 1, reference: string | null = null): string {
  const stretch = stretchAt(text, { line, column: null }) ?? { start: 0, end: 0 };
  return showExplanation(text, explain({ id: 'a.txt', text, reference }, HINTS, stretch), PLAIN).replaceAll(
    / {2,}/g,
    ' ',
  );
}

describe('why a fact is what it is', () => {
  test.each([
    [
      'its rule and what it matched',
      'It paid $38 billion.',
      /money "\$38 billion".*\n rule money\.symbol-scale, as in: .*⟦\$38 billion⟧\n/,
    ],
    ['the source the rule follows', 'It paid $38 billion.', /\n after Unicode CLDR/],
    [
      'its parts',
      'It paid $38 billion.',
      /\n matched figure "38 billion" \(.*scale 9.*\), unit \(codes \["USD", "CAD", "AUD", \d+ more\]/,
    ],
    [
      'its value',
      'It paid $38 billion.',
      /\n value amount 38000000000, min 38000000000, max 38000000000, currency "USD"/,
    ],
    [
      'what it won against',
      'It was Nov. 3, 2025, in Oslo.',
      /date DATE "Nov\. 3, 2025"[\s\S]*\n won over date\.year "2025": longer by 8/,
    ],
    [
      'what was joined',
      'It costs $10 million to $15 million.',
      /\n joined of "\$10 million" \([^)]+\) and "\$15 million"/,
    ],
    [
      "a name of the user's own",
      'The bill for Heron is due.',
      /entity PRODUCT "Heron"[\s\S]*\n because listed as Project Heron[\s\S]*\n name "Project Heron"/,
    ],
    ['that the user does not want it', 'It paid $9 million.', /\n hidden `ignore` of factx\.config\.json/],
    [
      'who speaks, and how that is known',
      '“We won,” said Ada Okafor.',
      /quote direct[\s\S]*\n speaker "Ada Okafor", by the cue "said", named "Ada Okafor"/,
    ],
  ])('%s', (_name, text, expected) => {
    expect(told(text)).toMatch(expected);
  });

  test('whom a pronoun means', () => {
    expect(told('Ada Okafor runs the plant.\n“We won,” she said.', 2)).toMatch(
      /\n speaker "she", by the cue "said", named "Ada Okafor" whom it means: "Ada Okafor" was named last/,
    );
  });

  test('the date it was counted from', () => {
    expect(told('It left yesterday.', 1, '2025-11-03')).toMatch(
      /value "2025-11-02"[\s\S]*\n counted from 2025-11-03, the date of the document/,
    );
    expect(told('It left yesterday.')).toMatch(/counted from nothing: no date of the text is known/);
  });
});

describe('why what looks like a fact is none', () => {
  test.each([
    [
      'a loser',
      'It was Nov. 3, 2025, in Oslo.',
      /Not taken[\s\S]*"2025" date\.year – lost to date\.month-date "Nov\. 3, 2025", longer by 8/,
    ],
    [
      'a weight',
      'He lifted 220 pounds in the gym.',
      /"220 pounds" money\.[a-z-]+ – likely something else: weight/,
    ],
    ['a bare figure', 'It sold 4,321 of them.', /"4,321" – a figure with no currency mark/],
    ['quoted words', 'It was called “the big one” there.', /“the big one”|\\"the big one/],
  ])('%s', (_name, text, expected) => {
    expect(told(text)).toMatch(expected);
  });

  test('nothing at all', () => {
    expect(told('It rained on them.')).toBe('Nothing here is a fact, and nothing looks like one.\n');
  });
});

test.each([
  ['a\nbc\r\nd', 2, null, [2, 4]],
  ['a\nbc\r\nd', 3, null, [6, 7]],
  ['a\nbc', 2, 2, [3, 4]],
  ['😀x', 1, 2, [2, 3]],
  ['a\nbc', 3, null, null],
  ['a\nbc', 2, 3, null],
  [`${'x'.repeat(9000)}\ny`, 2, null, [9001, 9002]],
])('the stretch of %j at %s:%s', (text, line, column, expected) => {
  const stretch = stretchAt(text, { line, column });
  expect(stretch && [stretch.start, stretch.end]).toEqual(expected);
});
