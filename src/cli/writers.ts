import type { Kind } from '../facts/kinds.js';
import type { Format } from '../write/formats.js';
import { jsonlWriter, jsonWriter } from '../write/json.js';
import { type Palette, PLAIN } from '../write/palette.js';
import type { Writer } from '../write/writer.js';

export interface WriterOptions {
  readonly kinds: ReadonlySet<Kind>;
  readonly isSafe: boolean;
  readonly width: number;
  readonly colorLevel: 0 | 1;
}

/** The writer of a format; what only one format needs is loaded with it. */
export async function loadWriter(format: Format, options: WriterOptions): Promise<Writer> {
  switch (format) {
    case 'json':
      return jsonWriter;
    case 'jsonl':
      return jsonlWriter;
    case 'csv': {
      const { toCsvWriter } = await import('../write/csv.js');
      return toCsvWriter(options.kinds, options.isSafe);
    }
    case 'table': {
      const { toTableWriter } = await import('../write/table.js');
      return toTableWriter({ width: options.width, palette: await loadPalette(options.colorLevel) });
    }
  }
}

/** Without colours chalk is not loaded. */
async function loadPalette(level: 0 | 1): Promise<Palette> {
  if (level === 0) return PLAIN;
  const { Chalk } = await import('chalk');
  return new Chalk({ level });
}
