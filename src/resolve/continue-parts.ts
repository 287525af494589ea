import type { Fact } from '../facts/fact.js';
import { type OffsetUnit, placeSpans } from '../text/positions.js';

/** Where a part of a longer text starts, and what it inherits from the parts before it. */
export interface Carry {
  /** Printed length of the text before. */
  readonly offset: number;
  /** Line breaks before. */
  readonly lines: number;
  /** Code points before on the line it starts in. */
  readonly column: number;
  /** Ids given before, by name. */
  readonly ids: ReadonlyMap<string, string>;
  /** The date the text before was resolved against, or null. */
  readonly reference: string | null;
}

const START: Carry = { offset: 0, lines: 0, column: 0, ids: new Map(), reference: null };

/** A part with its facts, as the next one needs to know it. */
export interface Part {
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly carry: Carry;
}

/** What the part after this one starts with; `START` after none. */
export function carryOver(before: Part | null, unit: OffsetUnit): Carry {
  if (before === null) return START;
  const { text, facts, carry } = before;
  const [end] = placeSpans(text, [{ start: text.length, end: text.length }], unit);
  if (!end) return carry;
  return {
    offset: carry.offset + end.start,
    lines: carry.lines + end.line - 1,
    column: end.line === 1 ? carry.column + end.column - 1 : end.column - 1,
    ids: new Map([...carry.ids, ...idsByName(facts)]),
    reference: carry.reference ?? referenceOf(facts),
  };
}

/** Facts of a part as facts of the whole text: moved, and with one id for one name throughout. */
export function continueFacts(facts: readonly Fact[], carry: Carry): readonly Fact[] {
  if (carry === START) return facts;
  const ids = renameIds(facts, carry.ids);
  const idOf = (id: string): string => ids.get(id) ?? id;
  return facts.map((fact) => moveFact(fact, carry, idOf));
}

/** Ids by name and rank: where a part has two entities of one name, they stay two in the next. */
function* idsByName(facts: readonly Fact[]): Generator<[key: string, id: string]> {
  const seen = new Set<string>();
  const namesakes = new Map<string, number>();
  for (const { name, entity } of facts.flatMap(namedIn)) {
    if (seen.has(entity)) continue;
    seen.add(entity);
    const rank = namesakes.get(name) ?? 0;
    namesakes.set(name, rank + 1);
    yield [`${rank} ${name}`, entity];
  }
}

function renameIds(facts: readonly Fact[], known: ReadonlyMap<string, string>): Map<string, string> {
  let last = 0;
  for (const id of known.values()) last = Math.max(last, Number(id.slice(1)));
  const renamed = new Map<string, string>();
  for (const [key, id] of idsByName(facts)) renamed.set(id, known.get(key) ?? `e${++last}`);
  return renamed;
}

function namedIn(fact: Fact): { name: string; entity: string }[] {
  if (fact.kind === 'entity') return [fact];
  if (fact.kind !== 'quote' || !fact.speaker) return [];
  const { name, entity } = fact.speaker;
  return name !== null && entity !== null ? [{ name, entity }] : [];
}

function referenceOf(facts: readonly Fact[]): string | null {
  for (const fact of facts) if (fact.kind === 'date' && fact.reference !== null) return fact.reference;
  return null;
}

function moveFact(fact: Fact, carry: Carry, idOf: (id: string) => string): Fact {
  const moved = { ...fact, ...moveSpan(fact, carry), ...movePlace(fact, carry) };
  if (moved.kind === 'entity') return { ...moved, entity: idOf(moved.entity) };
  if (moved.kind !== 'quote') return moved;
  const { speaker, cue } = moved;
  const entity = speaker && speaker.entity !== null ? idOf(speaker.entity) : null;
  return {
    ...moved,
    speaker: speaker && { ...speaker, ...moveSpan(speaker, carry), entity },
    cue: cue && { ...cue, ...moveSpan(cue, carry) },
  };
}

const moveSpan = ({ start, end }: { start: number; end: number }, { offset }: Carry) => ({
  start: start + offset,
  end: end + offset,
});

const movePlace = ({ line, column }: Fact, carry: Carry) => ({
  line: line + carry.lines,
  column: line === 1 ? column + carry.column : column,
});
