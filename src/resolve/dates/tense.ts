import { FUTURE_WORDS, PAST_PARTICIPLES, PAST_WORDS } from '../../lexicon/tense-words.js';
import { isLetter } from '../../text/characters.js';
import type { Span } from '../../text/span.js';

const BEHIND = 110;
const AHEAD = 100;

/** Whether the words around an expression speak of the past (−1), the future (1), or tell neither (0). */
export function directionOf(text: string, span: Span): -1 | 0 | 1 {
  if (EARLIEST.test(text.slice(Math.max(0, span.start - 16), span.start))) return 1;
  return lookBack(text, span.start) || lookAhead(text, span.end);
}

/** What may come first still lies ahead. */
const EARLIEST = /\b(?:as early as|as soon as|starting|beginning|effective)\s$/i;

/** The nearest telling word before, within the sentence. */
function lookBack(text: string, start: number): -1 | 0 | 1 {
  let end = start;
  const limit = Math.max(0, start - BEHIND);
  while (end > limit) {
    const unit = text.charCodeAt(end - 1);
    if (isLetter(unit) || unit === 0x27 || unit === 0x2019) {
      let from = end - 1;
      while (from > limit && isWordMark(text.charCodeAt(from - 1))) from--;
      const direction = directionOfWord(text.slice(from, end), text.slice(end, end + 4));
      if (direction !== 0 && !(direction === -1 && isPassive(text, from))) return direction;
      end = from;
    } else {
      if (isSentenceEnd(text, end - 1)) return 0;
      end--;
    }
  }
  return 0;
}

/** `will be paid`: the participle tells no tense, what stands before `be` does. */
const isPassive = (text: string, start: number): boolean =>
  /\bbe $/i.test(text.slice(Math.max(0, start - 4), start));

function lookAhead(text: string, start: number): -1 | 0 | 1 {
  let at = start;
  const limit = Math.min(text.length, start + AHEAD);
  while (at < limit) {
    if (isLetter(text.charCodeAt(at))) {
      let to = at + 1;
      while (to < limit && isWordMark(text.charCodeAt(to))) to++;
      const direction = directionOfWord(text.slice(at, to), text.slice(to, to + 4));
      if (direction !== 0) return direction;
      at = to;
    } else {
      if (isSentenceEnd(text, at)) return 0;
      at++;
    }
  }
  return 0;
}

const isWordMark = (unit: number): boolean => isLetter(unit) || unit === 0x27 || unit === 0x2019;

/** A mark that closes a sentence, before a blank; a point behind a short word (`Nov.`) does not. */
function isSentenceEnd(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 0x0a) return text.charCodeAt(at - 1) === 0x0a || text.charCodeAt(at + 1) === 0x0a;
  if (unit === 0x3b || unit === 0x21 || unit === 0x3f) return true;
  if (unit !== 0x2e || text.charCodeAt(at + 1) !== 0x20) return false;
  return (
    isLetter(text.charCodeAt(at - 1)) &&
    isLetter(text.charCodeAt(at - 4)) &&
    isLetter(text.charCodeAt(at - 5))
  );
}

function directionOfWord(word: string, after: string): -1 | 0 | 1 {
  const lower = word.toLowerCase();
  if (lower === 'set') return /^ (?:to|for)/.test(after) ? 1 : -1;
  if (FUTURE_WORDS.has(lower) || lower.endsWith("'ll") || lower.endsWith('’ll')) return 1;
  if (PAST_WORDS.has(lower)) return -1;
  if (PAST_PARTICIPLES.has(lower)) return 0;
  if (lower.length > 4 && lower.endsWith('ed'))
    return after.startsWith(' to ') && PLANS.has(lower) ? 1 : PLANS.has(lower) ? 1 : -1;
  return 0;
}

/** Said of what is to come though they end like a past. */
const PLANS: ReadonlySet<string> = new Set([
  'expected',
  'scheduled',
  'planned',
  'slated',
  'proposed',
  'projected',
  'anticipated',
  'intended',
  'supposed',
]);
