import type { Fact } from '../facts/fact.js';
import { type OffsetUnit, type Place, placeSpans } from '../text/positions.js';
import { type Span, sliceOf } from '../text/span.js';
import type { Document } from '../tokenize/document.js';
import { sentenceIndexAt } from '../tokenize/sentences.js';
import type { Resolved, ResolvedMoney, ResolvedQuote } from './resolved.js';

type PlaceOf = (span: Span) => Place;
type SentenceOf = (span: Span) => string;

/** Turns what was resolved into facts: printed offsets, line, column, text and sentence; keys in schema order. */
export function locateFacts(document: Document, resolved: readonly Resolved[], unit: OffsetUnit): Fact[] {
  if (resolved.length === 0) return [];
  const spans = resolved.flatMap(spansOf);
  const places = placeSpans(document.text, spans, unit);
  const bySpan = new Map(spans.map((span, i) => [span, places[i]]));
  const placeOf: PlaceOf = (span) => {
    const place = bySpan.get(span);
    if (!place) throw new RangeError(`span ${span.start}..${span.end} was not placed`);
    return place;
  };
  const sentenceOf = sentenceReader(document);
  return resolved.map((item) => toFact(document, item, { placeOf, sentenceOf }));
}

interface Readers {
  readonly placeOf: PlaceOf;
  readonly sentenceOf: SentenceOf;
}

const spansOf = (item: Resolved): Span[] =>
  item.kind === 'quote' ? [item, item.speaker, item.cue].filter((span) => span !== null) : [item];

function toFact(document: Document, item: Resolved, { placeOf, sentenceOf }: Readers): Fact {
  const placed = { source: document.id, ...placeOf(item), text: sliceOf(document.text, item) };
  const proof = { sentence: sentenceOf(item), rule: item.rule, confidence: item.confidence };
  switch (item.kind) {
    case 'entity': {
      const { kind, type, name, entity, role, affiliation } = item;
      return { kind, ...placed, type, name, entity, role, affiliation, ...proof };
    }
    case 'money': {
      const { kind, amount, min, max, currency, qualifier, per } = item;
      const value = { amount, min, max, currency, qualifier, per };
      return { kind, ...placed, ...value, ...contextOf(item), ...proof };
    }
    case 'date': {
      const { kind, type, value, mod, from, to, reference, quant, freq } = item;
      return { kind, ...placed, type, value, mod, from, to, reference, quant, freq, ...proof };
    }
    case 'quote': {
      const { kind, type, content } = item;
      return { kind, ...placed, type, content, ...attributionOf(document, item, placeOf), ...proof };
    }
  }
}

/** What a sentence may say about a sum; keys it does not fill are left out. */
const contextOf = ({ what, change, giver, receiver }: ResolvedMoney) => ({
  ...(what !== undefined && { what }),
  ...(change !== undefined && { change }),
  ...(giver !== undefined && { giver }),
  ...(receiver !== undefined && { receiver }),
});

function attributionOf({ text }: Document, { speaker, cue }: ResolvedQuote, placeOf: PlaceOf) {
  const shown = (span: Span) => {
    const { start, end } = placeOf(span);
    return { text: sliceOf(text, span), start, end };
  };
  return {
    speaker: speaker && { ...shown(speaker), name: speaker.name, entity: speaker.entity },
    cue: cue && shown(cue),
  };
}

/** The sentence that holds the start of a span, on one line; facts of one sentence share its text. */
function sentenceReader({ text, sentences }: Document): SentenceOf {
  const read = new Map<number, string>();
  return ({ start }) => {
    const index = sentenceIndexAt(sentences, start);
    const sentence = read.get(index) ?? onOneLine(text.slice(sentences.start[index], sentences.end[index]));
    read.set(index, sentence);
    return sentence;
  };
}

const onOneLine = (sentence: string): string =>
  (/\s\s|[^\S ]/.test(sentence) ? sentence.replaceAll(/\s+/g, ' ') : sentence).trim();
