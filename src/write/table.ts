import type { Fact } from '../facts/fact.js';
import { fitLine, padTo, widthOf } from './fit.js';
import { toHarmlessLine } from './harmless.js';
import { meaningOf } from './meaning.js';
import type { Palette } from './palette.js';
import type { Before, Writer } from './writer.js';

export interface TableStyle {
  /** Columns of the terminal. */
  readonly width: number;
  readonly palette: Palette;
}

/** A view for people: a heading for each document, under it one fact a row: where, what kind, the text, its meaning. */
export const toTableWriter = (style: TableStyle): Writer => ({
  open: '',
  writeFacts: (facts) => (facts.length === 0 ? [] : writeDocument(facts, style)),
  close: (before) => `${style.palette.dim(totalOf(before))}\n`,
});

const totalOf = ({ facts, documents }: Before): string =>
  `${countOf(facts, 'fact')} in ${countOf(documents, 'document')}`;

const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function* writeDocument(facts: readonly Fact[], { width, palette }: TableStyle): Iterable<string> {
  const source = facts[0]?.source ?? '';
  const heading = source === '-' ? 'standard input' : fitLine(toHarmlessLine(source), width);
  yield `${palette.bold(heading)}\n`;
  const rows = facts.map(toRow);
  const widths = widthsOf(rows, width);
  for (const row of rows) yield `${drawRow(row, widths, palette)}\n`;
  yield '\n';
}

const INDENT = 2;
const GAP = 2;
const LEAST_TEXT = 8;

interface Row {
  readonly fact: Fact;
  readonly place: string;
  readonly label: string;
  readonly text: string;
  readonly meaning: string;
}

const toRow = (fact: Fact): Row => ({
  fact,
  place: `${fact.line}:${fact.column}`,
  label: fact.kind === 'money' ? 'MONEY' : fact.kind === 'quote' ? 'QUOTE' : fact.type,
  text: toHarmlessLine(fact.text),
  meaning: toHarmlessLine(meaningOf(fact)),
});

interface Widths {
  readonly place: number;
  readonly label: number;
  readonly text: number;
  readonly meaning: number;
}

/** Place and label take what they need; text and meaning share the rest, the text three fifths of it. */
function widthsOf(rows: readonly Row[], width: number): Widths {
  const widest = (key: 'place' | 'label' | 'text' | 'meaning') =>
    rows.reduce((most, row) => Math.max(most, widthOf(row[key])), 0);
  const place = widest('place');
  const label = widest('label');
  const rest = Math.max(2 * LEAST_TEXT, width - INDENT - place - label - 3 * GAP);
  const meaning = Math.min(widest('meaning'), Math.max(Math.floor(rest * 0.4), rest - widest('text')));
  return { place, label, text: Math.min(widest('text'), rest - meaning), meaning };
}

function drawRow(row: Row, widths: Widths, palette: Palette): string {
  const { place, label, text, meaning } = widths;
  const cells = [
    palette.dim(row.place.padStart(INDENT + place)),
    palette[COLOURS[row.fact.kind]](padTo(row.label, label)),
    padTo(fitLine(row.text, text), text),
    fitLine(row.meaning, meaning),
  ];
  return cells.join(' '.repeat(GAP)).trimEnd();
}

const COLOURS = { entity: 'cyan', money: 'green', date: 'yellow', quote: 'magenta' } as const;
