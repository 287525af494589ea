import { describe, expect, test } from 'vitest';
import type { QuoteFinding } from '../../../src/extract/finding.js';
import { resolveQuotes } from '../../../src/resolve/quotes/resolve-quotes.js';
import type { ResolvedEntity } from '../../../src/resolve/resolved.js';
import { toDocument } from '../../../src/tokenize/document.js';
import { readMarks } from '../../tables.js';

/** Who is named how in the texts below: words in the text, type, name, role. */
const CAST = [
  ['Jane Roe', 'PERSON', 'Jane Roe', 'Sen.'],
  ['Roe', 'PERSON', 'Jane Roe', null],
  ['John Doe', 'PERSON', 'John Doe', null],
  ['Doe', 'PERSON', 'John Doe', null],
  ['Mary Major', 'PERSON', 'Mary Major', 'finance minister'],
  ['Acme', 'ORG', 'Acme', null],
  ['Globex Bank', 'ORG', 'Globex Bank', null],
  ['Republican', 'NORP', 'Republican', null],
] as const;

function mentionsIn(text: string): ResolvedEntity[] {
  const mentions: ResolvedEntity[] = [];
  for (const [words, type, name, role] of CAST) {
    for (const { index } of text.matchAll(new RegExp(`\\b${words}\\b`, 'g'))) {
      const span = { start: index, end: index + words.length };
      if (mentions.some((other) => other.start <= span.start && span.end <= other.end)) continue;
      const stamp = { kind: 'entity', rule: 'entity.tagger', confidence: 1 } as const;
      mentions.push({ ...stamp, ...span, type, name, entity: `e:${name}`, role, affiliation: null });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

/** The name that the speaker in ⟦…⟧ gets; one quotation, the text's last, is theirs. */
function nameIn(marked: string): string | null | undefined {
  const { text, spans } = readMarks(marked);
  const [speaker = null] = spans;
  const start = text.lastIndexOf('“');
  const end = text.lastIndexOf('”') + 1;
  const content = text.slice(start + 1, end - 1);
  const stamp = { kind: 'quote', rule: 'quote.cue-after', confidence: 1 } as const;
  const finding: QuoteFinding = { ...stamp, start, end, type: 'direct', content, speaker, cue: null };
  const [quote] = resolveQuotes(toDocument({ id: 't', text, reference: null }), [finding], mentionsIn(text));
  return quote?.speaker?.name;
}

describe('the name of a speaker', () => {
  test.each([
    ['in its words', '“Yes,” said ⟦Roe⟧.', 'Jane Roe'],
    ['behind its titles', '“Yes,” said ⟦Sen. Jane Roe⟧.', 'Jane Roe'],
    ['a body', '“Yes,” said ⟦Globex Bank⟧.', 'Globex Bank'],
    ['he, by the given name', 'John Doe met Jane Roe. “Yes,” ⟦he⟧ said.', 'John Doe'],
    ['she, by the given name', 'John Doe met Jane Roe. “Yes,” ⟦she⟧ said.', 'Jane Roe'],
    ['he, by the form of address', 'Mr. Doe spoke. Mary Major did not. “Yes,” ⟦he⟧ said.', 'John Doe'],
    [
      'the subject before the nearer one',
      'Jane Roe spoke against Mary Major. “Yes,” ⟦she⟧ said.',
      'Jane Roe',
    ],
    ['not a possessor', 'Doe met Mary Major, Jane Roe’s aide. “Yes,” ⟦she⟧ said.', 'Mary Major'],
    ['not a name before a role', 'Jane Roe spokeswoman Mary Major spoke. “Yes,” ⟦she⟧ said.', 'Mary Major'],
    ['not one who is only quoted about', 'Roe said “Mary Major left.” “Yes,” ⟦she⟧ said.', 'Jane Roe'],
    ['the first he of the sentence', 'John Doe rose. ⟦He⟧ said “Yes.”', 'John Doe'],
    ['who, by the name before it', 'That is John Doe, ⟦who⟧ said “Yes.”', 'John Doe'],
    ['a role', 'Mary Major and Jane Roe met. “Yes,” ⟦the minister⟧ said.', 'Mary Major'],
    ['a short title', 'Mary Major and Jane Roe met. “Yes,” ⟦the senator⟧ said.', 'Jane Roe'],
    ['a kind of body', 'Acme rose after John Doe spoke. “Yes,” ⟦the company⟧ said.', 'Acme'],
    ['a name no rule knows', '“Yes,” said ⟦Ada Quill⟧.', 'Ada Quill'],
  ])('%s', (_what, marked, name) => {
    expect(nameIn(marked)).toBe(name);
  });

  test.each([
    ['nobody before it', '“Yes,” ⟦she⟧ said.'],
    ['nobody of that sex', 'John Doe rose. “Yes,” ⟦she⟧ said.'],
    ['a spokesman of somebody', '“Yes,” said ⟦a spokesman for Acme⟧.'],
    ['somebody of somebody', '“Yes,” said ⟦Acme’s lawyer⟧.'],
    ['somebody without a name', 'Jane Roe left. A young woman stayed. “Yes,” ⟦she⟧ said.'],
    ['an adjective', '“Yes,” said ⟦the Utah Republican⟧.'],
    ['a role nobody has', 'Jane Roe left. “Yes,” ⟦the plumber⟧ said.'],
    ['many', 'Jane Roe left. “Yes,” ⟦they⟧ said.'],
    ['a word that opens the sentence', '⟦Others⟧ said “Yes.”'],
  ])('is left open for %s', (_what, marked) => {
    expect(nameIn(marked)).toBeNull();
  });
});
