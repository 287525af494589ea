import { readFileSync } from 'node:fs';
import type { Span } from '../../text/span.js';
import { type Document, toDocument } from '../../tokenize/document.js';

/** A quotation as the gold data marks it, in UTF-16 units. */
export interface GoldQuotation extends Span {
  readonly speaker: Span | null;
  readonly cue: Span | null;
}

export interface GoldDocument {
  readonly document: Document;
  readonly quotations: readonly GoldQuotation[];
}

interface GoldLine {
  readonly id: string;
  readonly text: string;
  readonly facts: readonly GoldFact[];
}

interface GoldFact extends Span {
  readonly kind: string;
  readonly speaker?: Span | null;
  readonly cue?: Span | null;
}

/** Reads a file of gold documents, one a line. */
export function readGold(path: string): GoldDocument[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => toGold(JSON.parse(line)));
}

function toGold({ id, text, facts }: GoldLine): GoldDocument {
  const offsets = unitOffsets(text);
  const toUnits = ({ start, end }: Span): Span => ({ start: offsets[start] ?? 0, end: offsets[end] ?? 0 });
  const quotations = facts
    .filter(({ kind }) => kind === 'quote')
    .map((fact) => ({
      ...toUnits(fact),
      speaker: fact.speaker ? toUnits(fact.speaker) : null,
      cue: fact.cue ? toUnits(fact.cue) : null,
    }));
  return { document: toDocument({ id, text, reference: null }), quotations };
}

/** The UTF-16 offset of every code point, and of the end. */
function unitOffsets(text: string): number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    offsets.push(offset);
    offset += character.length;
  }
  offsets.push(offset);
  return offsets;
}
