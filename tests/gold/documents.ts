import { readdirSync, readFileSync } from 'node:fs';
import { KINDS } from '../../src/facts/kinds.js';
import { ENTITY_TYPES } from '../../src/facts/types.js';
import { placeSpans } from '../../src/text/positions.js';
import { readDates } from './dates.js';
import { readEntities } from './entities.js';
import type { GoldFact } from './facts.js';
import { refuse } from './fields.js';
import { type Mark, readMarked } from './marks.js';
import { readMoney } from './money.js';
import { readQuotes } from './quotes.js';

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly referenceDate: string;
  readonly kinds: typeof KINDS;
  readonly types: typeof ENTITY_TYPES;
  readonly facts: readonly GoldFact[];
  /** Where a fact counts neither for nor against, as careful readers part here. */
  readonly ignore: readonly { readonly start: number; readonly end: number; readonly why: string }[];
}

/** A gold document as its marked file says it, and the file its text was taken from, if there is one. */
export interface Marked {
  readonly document: GoldDocument;
  readonly source: string | null;
}

export const GOLD_SETS = ['seeds', 'articles'] as const;
export type GoldSet = (typeof GOLD_SETS)[number];

const folder = new URL('../../fixtures/gold/', import.meta.url);
export const jsonlPath = (set: GoldSet): URL => new URL(`${set}.jsonl`, folder);

/** All marked files of a set, in the order of their names. */
export function readSet(set: GoldSet): Marked[] {
  const marked = new URL(`marked/${set}/`, folder);
  return readdirSync(marked)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readMarkedFile(name, readFileSync(new URL(name, marked), 'utf8')));
}

/** One gold document a line. */
export const toJsonl = (documents: readonly Marked[]): string =>
  documents.map(({ document }) => `${JSON.stringify(document)}\n`).join('');

/** A file is a head of `key: value` lines, a line `---`, and the marked text. */
export function readMarkedFile(name: string, file: string): Marked {
  const [head = '', ...rest] = file.split('\n---\n');
  const keys = new Map(head.split('\n').map((line) => pair(line)));
  const id = keys.get('id') ?? '';
  const referenceDate = keys.get('reference') ?? '';
  const body = rest.join('\n---\n').replace(/\n$/, '');
  if (`${id}.txt` !== name || !/^\d{4}-\d\d-\d\d$/.test(referenceDate) || body === '')
    throw new Error(`${name}: needs its id, a reference date and a text`);
  const { text, marks } = readMarked(body);
  const document = { id, text, referenceDate, kinds: KINDS, types: ENTITY_TYPES };
  return {
    document: {
      ...document,
      ...inCodePoints(text, readFacts(marks, referenceDate), marks.filter(isIgnored)),
    },
    source: keys.get('source') ?? null,
  };
}

const pair = (line: string): readonly [string, string] => {
  const at = line.indexOf(': ');
  return [line.slice(0, at), line.slice(at + 2)];
};

const isIgnored = ({ tag }: Mark): boolean => tag === 'IGNORE';
const OTHER_TAGS = ['SPEAKER', 'CUE', 'IGNORE'];

function readFacts(marks: readonly Mark[], reference: string): GoldFact[] {
  const entities = readEntities(marks);
  const facts = [
    ...entities,
    ...readMoney(marks),
    ...readDates(marks, reference),
    ...readQuotes(marks, entities),
  ];
  const others = marks.filter(({ tag }) => OTHER_TAGS.includes(tag));
  if (facts.length + others.length !== marks.length) {
    const known = new Set([...facts, ...others].map(({ start, end }) => `${start} ${end}`));
    for (const mark of marks) if (!known.has(`${mark.start} ${mark.end}`)) refuse(mark, 'no such tag');
    throw new Error('a tag is not known');
  }
  return facts.sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
}

const rank = ({ kind }: GoldFact): number => KINDS.indexOf(kind);

/** Marks are read in UTF-16 units; gold, like the contract, counts code points. */
function inCodePoints(text: string, facts: readonly GoldFact[], ignored: readonly Mark[]) {
  const place = placer(text);
  return {
    facts: facts.map((fact) =>
      fact.kind === 'quote'
        ? { ...place(fact), speaker: fact.speaker && place(fact.speaker), cue: fact.cue && place(fact.cue) }
        : place(fact),
    ),
    ignore: ignored.map((mark) => ({ ...span(place(mark)), why: mark.fields.join('|') })),
  };
}

const span = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end });

function placer(text: string) {
  return <T extends { readonly start: number; readonly end: number }>(placed: T): T => {
    const [{ start, end } = placed] = placeSpans(text, [placed], 'codepoint');
    return { ...placed, start, end };
  };
}
