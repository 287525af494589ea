import { FUNCTION_WORDS, WordClass } from '../../lexicon/function-words.js';
import { isUpper } from '../../text/characters.js';
import type { Found } from '../finding.js';
import type { Attribution } from './attribution.js';
import { contentOf, type Site, spanOf } from './site.js';

/** A finding of a quotation; `attribution` is null where the text names nobody there. */
export function toFound(site: Site, attribution: Attribution | null, confidence: number): Found<'quote'> {
  const { quotation, narration } = site;
  const content = contentOf(site);
  return {
    start: quotation.start,
    end: quotation.end,
    type: isClause(content) ? 'direct' : 'partial',
    content,
    speaker: attribution?.subject ? spanOf(narration, attribution.subject) : null,
    cue: attribution && spanOf(narration, attribution.cue),
    confidence,
  };
}

/** Words of a quotation that are counted or looked at; a longer one is a clause. */
const MAX_WORDS = 14;

/** Whether the words make a clause of their own: something with a subject and a verb, or a whole sentence. */
export function isClause(content: string): boolean {
  const words = content.slice(0, 200).split(/\s+/);
  if (words.length > MAX_WORDS) return true;
  if (words.length < 2) return false;
  const bits = words.map((word) => FUNCTION_WORDS.get(word.toLowerCase().replaceAll(/[^a-z’']/g, '')) ?? 0);
  const isSentence = isUpper(content.charCodeAt(0)) && /[.!?,…]$/.test(content) && words.length >= 4;
  return (
    isSentence || (bits.slice(0, -1).some(isSubject) && (bits.some(isVerb) || CONTRACTION.test(content)))
  );
}

const isSubject = (bits: number): boolean => (bits & (WordClass.PRONOUN | WordClass.DETERMINER)) !== 0;
const isVerb = (bits: number): boolean => (bits & (WordClass.AUXILIARY | WordClass.VERB)) !== 0;
const CONTRACTION = /[’'](?:s|re|ll|ve|m|d)\b|n[’']t\b/;
