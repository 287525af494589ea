import type { EntityFinding } from '../../extract/finding.js';
import { isDash } from '../../text/characters.js';
import { lazy } from '../../text/lazy.js';
import type { Span } from '../../text/span.js';
import type { Document } from '../../tokenize/document.js';
import { sentenceIndexAt } from '../../tokenize/sentences.js';
import { TokenKind, tokenIndexAt } from '../../tokenize/tokens.js';

/** A word, a whole name or a mark near a person's name; words joined by hyphens are one. */
export interface Unit extends Span {
  readonly kind: 'word' | 'name' | 'mark' | 'possessive';
  readonly text: string;
  readonly lower: string;
  /** Of a `name`. */
  readonly mention?: EntityFinding;
}

/** What stands before and after a mention within its sentence, nearest last and nearest first. */
export interface Surroundings {
  readonly before: () => readonly Unit[];
  readonly after: () => readonly Unit[];
}

/** How far titles and appositions reach, in tokens. */
const REACH = { before: 24, after: 40 } as const;

/** Reads the units around mention `index` (mentions in text order). */
export function readSurroundings(
  document: Document,
  mentions: readonly EntityFinding[],
  index: number,
): Surroundings {
  const { start, end } = mentions[index] ?? { start: 0, end: 0 };
  const { sentences, tokens } = document;
  const sentence = sentenceIndexAt(sentences, start);
  const bounds = { start: sentences.start[sentence] ?? 0, end: sentences.end[sentence] ?? 0 };
  const reader: Reader = { document, mentions };
  return {
    before: lazy(() => {
      const to = tokenIndexAt(tokens, start);
      return readUnits(reader, { from: Math.max(to - REACH.before, 0), to, bounds, near: index });
    }),
    after: lazy(() => {
      const from = tokenIndexAt(tokens, end);
      return readUnits(reader, { from, to: from + REACH.after, bounds, near: index });
    }),
  };
}

interface Reader {
  readonly document: Document;
  readonly mentions: readonly EntityFinding[];
}

interface Stretch {
  /** Tokens. */
  readonly from: number;
  readonly to: number;
  /** The sentence. */
  readonly bounds: Span;
  /** A mention close by, from where the others are found. */
  readonly near: number;
}

function readUnits({ document, mentions }: Reader, { from, to, bounds, near }: Stretch): Unit[] {
  const { tokens, text } = document;
  const units: Unit[] = [];
  let nearest = near;
  for (let i = from; i < Math.min(to, tokens.count); i++) {
    const span = { start: tokens.start[i] ?? 0, end: tokens.end[i] ?? 0 };
    if (span.start < bounds.start || span.start >= bounds.end) continue;
    nearest = mentionNear(mentions, nearest, span.start);
    const mention = mentions[nearest];
    const covering = mention && mention.start <= span.start && span.start < mention.end ? mention : undefined;
    if (covering !== undefined && units.at(-1)?.mention === covering) continue;
    const unit = covering ? nameUnit(text, covering) : plainUnit(text, span, tokens.kind[i] ?? 0);
    const last = units.at(-1);
    if (last !== undefined && joins(text, last, unit)) units[units.length - 1] = join(text, last, unit);
    else units.push(unit);
  }
  return units;
}

/** The mention that ends after `offset` first, walking from one close by. */
function mentionNear(mentions: readonly EntityFinding[], near: number, offset: number): number {
  let at = near;
  while (at > 0 && (mentions[at - 1]?.end ?? 0) > offset) at--;
  while (at < mentions.length && (mentions[at]?.end ?? Number.POSITIVE_INFINITY) <= offset) at++;
  return at;
}

function nameUnit(text: string, mention: EntityFinding): Unit {
  const { start, end } = mention;
  const name = text.slice(start, end);
  return { kind: 'name', start, end, text: name, lower: name.toLowerCase(), mention };
}

function plainUnit(text: string, { start, end }: Span, kind: number): Unit {
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  if (POSSESSIVES.has(lower)) return { kind: 'possessive', start, end, text: word, lower };
  return { kind: kind === TokenKind.PUNCTUATION ? 'mark' : 'word', start, end, text: word, lower };
}

const POSSESSIVES: ReadonlySet<string> = new Set(["'s", '’s', 'ʼs']);

/** Hyphens hold words together: `machine-learning`, `Lagos-based`; a dash between names does not. */
function joins(text: string, last: Unit, unit: Unit): boolean {
  if (last.end !== unit.start) return false;
  if (unit.kind === 'mark') return text.charCodeAt(unit.start) === 0x2d && last.kind !== 'mark';
  return unit.kind === 'word' && last.kind === 'word' && isDash(text.charCodeAt(last.end - 1));
}

function join(text: string, last: Unit, unit: Unit): Unit {
  const joined = text.slice(last.start, unit.end);
  return { kind: 'word', start: last.start, end: unit.end, text: joined, lower: joined.toLowerCase() };
}
