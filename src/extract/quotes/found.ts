import { FUNCTION_WORDS, WordClass } from '../../lexicon/function-words.js';
import { isUpper } from '../../text/characters.js';
import { type Span, sliceOf } from '../../text/span.js';
import type { Document } from '../../tokenize/document.js';
import type { Found } from '../finding.js';
import type { Attribution } from './attribution.js';
import { type Narration, narrationOf } from './narration.js';
import type { Phrase } from './noun-phrases.js';
import { type Quotation, quotationsOf } from './quotations.js';

/** One quotation where it stands: what every rule looks at. */
export interface Site {
  readonly text: string;
  readonly quotation: Quotation;
  readonly narration: Narration;
  /** Its item in the narration. */
  readonly item: number;
}

/** The quotations of a document, each with the narration around it. */
export function* sitesOf(document: Document): Iterable<Site> {
  const narration = narrationOf(document);
  const { text } = document;
  for (const [index, quotation] of quotationsOf(document).list.entries())
    yield { text, quotation, narration, item: narration.itemOf[index] ?? 0 };
}

/** A finding of a quotation; `attribution` is null where the text names nobody there. */
export function toFound(site: Site, attribution: Attribution | null, confidence: number): Found<'quote'> {
  const { quotation, narration } = site;
  const { start, end } = quotation;
  const content = contentOf(site);
  return {
    start,
    end,
    type: isClause(content) ? 'direct' : 'partial',
    content,
    speaker: attribution?.subject ? spanOf(narration, attribution.subject) : null,
    cue: attribution ? spanOf(narration, attribution.cue) : null,
    confidence,
  };
}

/** The words quoted; paragraphs stay apart by one line break. */
export const contentOf = ({ text, quotation }: Site): string =>
  quotation.contents.map((part) => sliceOf(text, part).trim()).join('\n');

function spanOf(narration: Narration, phrase: Phrase): Span {
  return { start: narration.start[phrase.start] ?? 0, end: narration.end[phrase.end - 1] ?? 0 };
}

/** Words of a quotation that are counted or looked at; a longer one is a clause. */
const MAX_WORDS = 14;

/** Whether the words make a clause of their own: something with a subject and a verb, or a whole sentence. */
export function isClause(content: string): boolean {
  const words = content.slice(0, 200).split(/\s+/);
  if (words.length > MAX_WORDS) return true;
  if (words.length < 2) return false;
  const bits = words.map((word) => FUNCTION_WORDS.get(word.toLowerCase().replaceAll(/[^a-z’']/g, '')) ?? 0);
  const hasSubject = bits.some(
    (bit, i) => i < words.length - 1 && (bit & (WordClass.PRONOUN | WordClass.DETERMINER)) !== 0,
  );
  const hasVerb =
    bits.some((bit) => (bit & (WordClass.AUXILIARY | WordClass.VERB)) !== 0) ||
    /[’'](?:s|re|ll|ve|m|d)\b|n[’']t\b/.test(content);
  const isSentence = isUpper(content.charCodeAt(0)) && /[.!?,…]$/.test(content) && words.length >= 4;
  return (hasSubject && hasVerb) || isSentence;
}
