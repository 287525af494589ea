import { readFileSync } from 'node:fs';
import type { EntityType } from '../../facts/entity.js';
import { ENTITY_TYPES } from '../../facts/types.js';
import type { Span } from '../../text/span.js';
import { type Document, toDocument } from '../../tokenize/document.js';

/** A mention that the gold data marks, in UTF-16 units. */
export interface GoldMention extends Span {
  readonly type: EntityType;
}

/** A text with its marked names. */
export interface GoldDocument {
  readonly document: Document;
  readonly mentions: readonly GoldMention[];
  /** Types marked exhaustively; mentions of others are right but not complete. */
  readonly types: ReadonlySet<EntityType>;
}

/** Reads a file of gold documents, one a line. */
export function readGold(path: string): GoldDocument[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => toGold(JSON.parse(line)));
}

interface GoldLine {
  readonly id: string;
  readonly text: string;
  readonly types?: readonly EntityType[];
  readonly facts: readonly { kind: string; type: EntityType; start: number; end: number }[];
}

function toGold({ id, text, types = ENTITY_TYPES, facts }: GoldLine): GoldDocument {
  const offsets = offsetsOf(text);
  const mentions = facts
    .filter(({ kind }) => kind === 'entity')
    .map(({ type, start, end }) => ({ type, start: offsets[start] ?? 0, end: offsets[end] ?? 0 }))
    .sort((a, b) => a.start - b.start);
  return { document: toDocument({ id, text, reference: null }), mentions, types: new Set(types) };
}

/** UTF-16 offset of every code point, and of the end. */
function offsetsOf(text: string): number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    offsets.push(offset);
    offset += character.length;
  }
  return [...offsets, offset];
}
