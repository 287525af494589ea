import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/comparison.js';
import { toFactSets } from '../../src/compare/fact-sets.js';
import { changesBetween, factsOfMarked } from './versions.js';

const STORY = `⟦AWS⟧ and ⟦OPENAI⟧ signed a deal worth ⟦$38 billion⟧ on Monday.
It runs until ⟦2032⟧, when ⟦AWS⟧ may end it.
⟦“We need vast amounts of reliable compute,”⟧ said Altman.
⟦AWS⟧ rose by ⟦$4⟧ a share after the news broke.
Rivals such as ⟦GOOGLE⟧ kept silent about PLANS of theirs.`;

const edit = (change: (lines: string[]) => void): string => {
  const lines = STORY.split('\n');
  change(lines);
  return lines.join('\n');
};
const replace = (from: string, to: string): string => STORY.replace(from, to);

describe('what a person would name', () => {
  test.each<[string, string, string[]]>([
    ['nothing', STORY, []],
    ['a paragraph on top without facts', `A long night ended.\nNobody slept.\n${STORY}`, []],
    ['a paragraph on top', `Shares of ⟦MSFT⟧ fell by ⟦$2⟧.\n${STORY}`, ['1: added MSFT', '1: added $2']],
    [
      'an amount raised',
      replace('⟦$38 billion⟧', '⟦$40 billion⟧'),
      ['1: changed text $38 billion → $40 billion; amount 38 → 40'],
    ],
    [
      'a quotation reworded in part',
      replace('reliable compute', 'steady power'),
      [
        '3: changed text “We need vast amounts of reliable compute,” → “We need vast amounts of steady power,”;' +
          ' content We need vast amounts of reliable compute, → We need vast amounts of steady power,',
      ],
    ],
    [
      'a quotation reworded wholly',
      replace('“We need vast amounts of reliable compute,”⟧ said', '“Nothing else would do,”⟧ explained'),
      [
        '3: changed text “We need vast amounts of reliable compute,” → “Nothing else would do,”;' +
          ' content We need vast amounts of reliable compute, → Nothing else would do,',
      ],
    ],
    [
      'a speaker changed',
      replace('Altman', 'Garman'),
      ['3: changed speaker.text Altman → Garman; speaker.name Altman → Garman'],
    ],
    ['words around facts', replace('signed a deal worth', 'have agreed to a contract of'), []],
    ['a sentence split in two', replace(', when', '.\nThen'), []],
    [
      'two sentences joined',
      edit((lines) => lines.splice(3, 2, `${lines[3]?.slice(0, -1)}; rivals such as ⟦GOOGLE⟧ did not.`)),
      [],
    ],
    ['a sentence cut', edit((lines) => lines.splice(3, 1)), ['3: missing AWS', '3: missing $4']],
    ['two sentences reordered', edit((lines) => lines.push(...lines.splice(3, 1))), ['4: moved GOOGLE']],
    [
      'two sentences moved up together',
      edit((lines) => lines.unshift(...lines.splice(3, 2))),
      ['1: moved AWS, $4, GOOGLE'],
    ],
    ['a fact that is found no more', replace('⟦2032⟧', '2032'), ['1: missing 2032']],
    ['a fact that is found anew', replace('Monday', '⟦Monday⟧'), ['1: added Monday']],
    ['a span that shrank', replace('⟦$38 billion⟧', '⟦$38⟧ billion'), ['1: changed text $38 billion → $38']],
    [
      'another fact in the same sentence',
      replace('⟦GOOGLE⟧ kept silent about PLANS', 'GOOGLE kept silent about ⟦PLANS⟧'),
      ['4: missing GOOGLE', '5: added PLANS'],
    ],
    ['a mention more', replace('may end it', 'or ⟦AWS⟧ may end it'), ['2: added AWS']],
    [
      'a sentence doubled',
      edit((lines) => lines.splice(4, 0, lines[3] ?? '')),
      ['5: added AWS', '5: added $4'],
    ],
  ])('%s', (_name, now, expected) => {
    expect(changesBetween(STORY, now)).toEqual(expected);
  });
});

test('an entity that comes first renumbers the others and changes none', () => {
  const old = '⟦ACME⟧ paid.\n⟦BELL⟧ took it.';
  expect(changesBetween(old, `⟦ZETA⟧ looked on.\n${old}`)).toEqual(['1: added ZETA']);
});

/** Seconds of the processor, which other work on the machine does not lengthen. */
function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const lines = Array.from(
  { length: 10_000 },
  (_, i) => `Firm number ${i} of the list has paid ⟦$${i}⟧ for it.`,
);
const repeated = (count: number): string =>
  Array.from({ length: count }, (_, i) => `⟦AWS⟧ said so.\n⟦“No ${i % 2}”⟧ said Bell.`).join('\n');

test.each([
  ['each of them changed', lines.join('\n'), lines.join('\n').replaceAll('⟦$', '⟦$1'), 10_000],
  ['turned round', lines.join('\n'), lines.toReversed().join('\n'), 9999],
  ['all in two sentences over and over', repeated(5000), repeated(4990), 20],
])('ten thousand facts, %s, take under a second', (_name, old, now, count) => {
  const [before, after] = [toFactSets(factsOfMarked(old)), toFactSets(factsOfMarked(now))];
  const seconds = secondsOf(() => {
    expect(compare(before, after).documents[0]?.changes).toHaveLength(count);
  });
  expect(seconds).toBeLessThan(1);
});
