import { FUNCTION_WORDS, WordClass } from '../../lexicon/function-words.js';
import { isUpper } from '../../text/characters.js';

/** The words of a quotation, and what they look like. */
export interface Wording {
  readonly content: string;
  /** Number of words, up to about forty. */
  readonly words: number;
  /** At least a clause, not only words for the writer's own sentence. */
  readonly isClause: boolean;
  /** Capitals throughout, as in the title of a book. */
  readonly isTitle: boolean;
  readonly isCapital: boolean;
}

/** Units of a quotation that are looked at; a longer one is a clause whatever it says. */
const LOOKED_AT = 200;

export function readWording(content: string): Wording {
  const isCapital = isUpper(content.charCodeAt(0));
  const blanks = countBlanks(content);
  if (blanks >= MAX_WORDS) return { content, words: blanks + 1, isClause: true, isTitle: false, isCapital };
  const words = content.slice(0, LOOKED_AT).split(' ');
  return {
    content,
    words: words.length,
    isClause: isClause(content, words),
    isTitle: isTitle(words),
    isCapital,
  };
}

function countBlanks(content: string): number {
  let blanks = 0;
  for (let i = 0; i < content.length && i < LOOKED_AT; i++) if (content.charCodeAt(i) === 0x20) blanks++;
  return blanks;
}

/** More words are a clause. */
const MAX_WORDS = 14;

/** Something with a subject and a verb, or a whole sentence. */
function isClause(content: string, words: readonly string[]): boolean {
  if (words.length < 2) return false;
  if (words.length >= 4 && isUpper(content.charCodeAt(0)) && /[.!?,…]$/.test(content)) return true;
  const bits = words.map((word) => FUNCTION_WORDS.get(word.toLowerCase().replaceAll(/[^a-z’']/g, '')) ?? 0);
  return bits.slice(0, -1).some(isSubject) && (bits.some(isVerb) || CONTRACTION.test(content));
}

const isSubject = (bits: number): boolean => (bits & (WordClass.PRONOUN | WordClass.DETERMINER)) !== 0;
const isVerb = (bits: number): boolean => (bits & (WordClass.AUXILIARY | WordClass.VERB)) !== 0;
const CONTRACTION = /[’'](?:s|re|ll|ve|m|d)\b|n[’']t\b/;

/** Whether all words but the short ones between have capitals. */
const isTitle = (words: readonly string[]): boolean =>
  words.every((word, i) => /^[^a-z]/.test(word) || (i > 0 && word.length <= 4)) &&
  /^[^a-zA-Z]*[A-Z]/.test(words[0] ?? '');
