import { type Input, stringify } from 'csv-stringify/sync';
import type { Fact } from '../facts/fact.js';
import type { Kind } from '../facts/kinds.js';
import { columnsOf } from './columns.js';
import { inPieces, type Writer } from './writer.js';

/** RFC 4180: CR LF, quotes doubled, one header. `isSafe` puts a ' before what a spreadsheet would run as a formula. */
export function toCsvWriter(kinds: Iterable<Kind>, isSafe: boolean): Writer {
  const columns = columnsOf(kinds);
  const print = (rows: Input) => stringify(rows, { ...RFC_4180, escape_formulas: isSafe });
  return {
    open: print([columns]),
    *writeFacts(facts) {
      for (const piece of inPieces(facts)) yield print(piece.map((fact) => toRow(fact, columns)));
    },
    close: () => '',
  };
}

const RFC_4180 = { record_delimiter: '\r\n', quote_record_delimiter: true };

type Cell = string | number | boolean | null;

function toRow(fact: Fact, columns: readonly string[]): Cell[] {
  const cells = new Map(flatten(fact, ''));
  return columns.map((column) => cells.get(column) ?? null);
}

/** A record's leaves with their dotted names: `speaker.name`. */
function flatten(record: object, prefix: string): [string, Cell][] {
  return Object.entries(record).flatMap(([name, value]: [string, unknown]): [string, Cell][] => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return flatten(value, `${prefix}${name}.`);
    return [[prefix + name, toCell(value)]];
  });
}

const toCell = (value: unknown): Cell =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : value === null || value === undefined
      ? null
      : JSON.stringify(value);
