import Table from 'cli-table3';
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
  for (let i = 0; i < rows.length; i += ROWS_A_TABLE)
    yield drawRows(rows.slice(i, i + ROWS_A_TABLE), widths, palette);
  yield '\n';
}

/** Rows drawn by one table at a time: its layout takes more than linear time. */
const ROWS_A_TABLE = 200;

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

function drawRows(rows: readonly Row[], widths: Widths, palette: Palette): string {
  const table = new Table({
    chars: NO_BORDERS,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  table.push(...rows.map((row) => cellsOf(row, widths, palette)));
  return table
    .toString()
    .split('\n')
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

/** The cells of a row at their full width, so that every table of a document has the same columns. */
function cellsOf({ fact, ...row }: Row, { place, label, text, meaning }: Widths, palette: Palette): string[] {
  return [
    palette.dim(row.place.padStart(INDENT + place)),
    palette[COLOURS[fact.kind]](padTo(row.label, label)),
    padTo(fitLine(row.text, text), text),
    fitLine(row.meaning, meaning),
  ];
}

const COLOURS = { entity: 'cyan', money: 'green', date: 'yellow', quote: 'magenta' } as const;

const NO_BORDERS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(GAP),
};
