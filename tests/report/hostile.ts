import { compare } from '../../src/compare/comparison.js';
import type { FactLike } from '../../src/compare/entry.js';
import { toFactSets } from '../../src/compare/fact-sets.js';
import type { Report } from '../../src/report/report.js';

/** Texts that a document may hold and that mean something to a format, a terminal or a build log. */
export const HOSTILE: readonly string[] = [
  '::error file=a,line=1::pwned',
  '\n::set-output name=x::y\r\n::stop-commands::z',
  '##[error]pwned ##vso[task.setvariable variable=x]y',
  '100%0A::warning::x %25',
  ']]><![CDATA[',
  '</failure></testcase></testsuite><script>alert(1)</script>',
  "\"><x y='z' & &amp; &#10; -->",
  '\u001b[31mred\u001b]8;;http://x\u0007link\u0000\b\u007f\u009b2J',
  'a\u202egnp.exe\u2066b\u200f',
  'lone \ud800 and \udfff, \ufffe\uffff',
  '`` ` ``` @octocat #1 [x](http://evil) ![i](u) <img src=x onerror=y> | a | b',
  '{0} {{1}} [link](1) \\[x\\](2)',
  'line\u2028separator\u2029paragraph\u0085next\ttab',
  '*bold* _it_ ~~no~~ <!-- c --> &lt; $x^2$ :tada: GH-1 a@b.c',
];

export const fact = (fields: Partial<FactLike> & { readonly text: string }): FactLike => ({
  kind: 'money',
  source: 'a.txt',
  sentence: `He said ${fields.text.replaceAll(/\s+/g, ' ')} there.`,
  line: 3,
  column: 9,
  currency: null,
  ...fields,
});

/** Every kind of difference at once, all of it quoting one text: as source, text, sentence and field. */
export function reportOf(text: string): Report {
  const source = `dir/${text}.txt`;
  const at = (line: number) => ({
    source,
    line,
    column: 2,
    sentence: `${line} ${text} words in sentence ${line}.`,
  });
  const old = [
    fact({ text, ...at(1), note: 'old' }),
    fact({ text: `${text}!`, ...at(2) }),
    fact({ text: `${text} moves`, ...at(3) }),
    fact({ text: `${text} stays`, ...at(4) }),
    fact({ text, source: `gone ${text}` }),
    fact({ text: `was ${text}`, source: `was ${text}` }),
  ];
  const now = [
    fact({ text, ...at(1), note: text }),
    fact({ text: `${text} is new`, ...at(2), kind: 'date' }),
    fact({ text: `${text} stays`, ...at(4), line: 3 }),
    fact({ text: `${text} moves`, ...at(3), line: 4 }),
    fact({ text, source: `new ${text}`, sentence: 'Other.', kind: 'entity', type: 'ORG' }),
    fact({ text: `was ${text}`, source: `is ${text}` }),
  ];
  return { comparison: compare(toFactSets(old), toFactSets(now)), origins: new Map() };
}

/** The differences that `reportOf` makes, by the ids of their notices. */
export const EXPECTED_IDS = [
  'document.gone',
  'document.new',
  'document.renamed',
  'fact.added',
  'fact.changed',
  'fact.missing',
  'fact.moved',
];
