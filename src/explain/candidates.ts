import { isUpper } from '../text/characters.js';
import type { Span } from '../text/span.js';
import type { Document } from '../tokenize/document.js';
import { TokenKind } from '../tokenize/tokens.js';
import type { Rejected } from './explanation.js';

/** Stretches a reader may take for facts, each with what it lacks: figures, capitals inside a sentence, words in quotes. */
export const looksLikeFacts = (document: Document): Rejected[] => [
  ...figures(document),
  ...capitals(document),
  ...quotedWords(document),
];

const toRejected = ({ text }: Document, span: Span, why: string): Rejected => ({
  span,
  text: text.slice(span.start, span.end),
  rule: null,
  kind: null,
  why,
});

function figures(document: Document): Rejected[] {
  const why =
    'a figure with no currency mark and no unit of time beside it: no rule for money or dates takes it';
  return tokensOf(document, TokenKind.NUMBER).map((span) => toRejected(document, span, why));
}

function capitals(document: Document): Rejected[] {
  const { text, sentences } = document;
  const starts = new Set(sentences.start);
  const why = 'a capital inside a sentence: the tagger takes it for no name, and no list of names has it';
  return tokensOf(document, TokenKind.WORD)
    .filter(({ start, end }) => isUpper(text.charCodeAt(start)) && !starts.has(start) && end - start > 1)
    .map((span) => toRejected(document, span, why));
}

function tokensOf({ tokens }: Document, kind: number): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] === kind) spans.push({ start: tokens.start[i] ?? 0, end: tokens.end[i] ?? 0 });
  }
  return spans;
}

const QUOTED = /[“"][^“”"\n]{1,300}[”"]/g;

function quotedWords(document: Document): Rejected[] {
  const why =
    'words in quotation marks that nobody is said to say: a term, a title, or a quotation without cue and speaker';
  return [...document.text.matchAll(QUOTED)].map((match) => {
    const start = match.index ?? 0;
    return toRejected(document, { start, end: start + match[0].length }, why);
  });
}
