import type { Origin } from '../text/origin.js';
import { type Chunks, toUtf8 } from './chunks.js';
import { decodeText } from './decode.js';
import { isDay } from './iso-day.js';
import { splitLines } from './lines.js';
import { type Problem, toError, toWarning } from './problem.js';
import { type Reading, toReading, toTrouble } from './reading.js';

/** Broken lines of one file that are told of one by one; the rest is counted. */
const MAX_TOLD = 10;

/** Reads one document a line (`{"text", "id"?, "referenceDate"?}`), holding one line at a time. */
export async function* readJsonl(path: string, chunks: Chunks): AsyncGenerator<Reading> {
  let told = 0;
  let untold = 0;
  let number = 0;
  let isWarned = false;
  for await (const line of decodeLines(chunks)) {
    number++;
    const where = `${path}:${number}`;
    if (line.isInvalid && !isWarned) {
      isWarned = true;
      yield toTrouble(toWarning({ where, ...INVALID_BYTES }));
    }
    if (line.text.trim() === '') continue;
    for (const reading of readLine(line.text, { path, lines: number })) {
      if (reading.kind === 'problem' && ++told > MAX_TOLD) untold++;
      else yield reading;
    }
  }
  if (untold > 0) yield toTrouble(moreLines(path, untold));
  if (number === 0) yield toTrouble(toWarning({ where: path, ...EMPTY }));
}

export const EMPTY = { what: 'is empty', mend: 'there is nothing to extract from it' };

const INVALID_BYTES = {
  what: 'bytes that are no UTF-8, read as U+FFFD (told once a file)',
  mend: 'save it as UTF-8',
};

interface Line {
  readonly text: string;
  readonly isInvalid: boolean;
}

async function* decodeLines(chunks: Chunks): AsyncGenerator<Line> {
  for await (const bytes of splitLines(toUtf8(chunks))) {
    const { text, invalidAt } = decodeText(bytes);
    yield { text, isInvalid: invalidAt !== null };
  }
}

/** The readings of one line: its document, what is wrong with it, or both. */
function readLine(line: string, origin: Origin): Reading[] {
  const where = `${origin.path}:${origin.lines}`;
  const record = parseRecord(line);
  if (record === null) return [toTrouble(toError({ where, ...NO_OBJECT }))];
  const { text, id, referenceDate } = record;
  if (typeof text !== 'string') return [toTrouble(toError({ where, ...NO_TEXT }))];
  const isDated = typeof referenceDate === 'string' && isDay(referenceDate);
  const source = { id: toId(id) ?? where, text, reference: isDated ? referenceDate : null };
  const isBadDate = referenceDate !== undefined && referenceDate !== null && !isDated;
  const reading = toReading(source, origin);
  return isBadDate ? [toTrouble(toError({ where, ...BAD_DATE })), reading] : [reading];
}

const NO_OBJECT = {
  what: 'no JSON object',
  mend: 'a line should be {"text": "…"} and end in a line feed; it was left out',
};

const NO_TEXT = {
  what: 'a document without a "text" string',
  mend: 'give it one: {"text": "…"}; it was left out',
};

const BAD_DATE = {
  what: '"referenceDate" is no day of the calendar',
  mend: 'write it YYYY-MM-DD; the document was read without it',
};

/** `__proto__` and the like are plain keys here: only three fields are ever looked at. */
function parseRecord(line: string): { text?: unknown; id?: unknown; referenceDate?: unknown } | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

const toId = (id: unknown): string | null =>
  typeof id === 'number' ? String(id) : typeof id === 'string' && id !== '' ? id : null;

const moreLines = (path: string, count: number): Problem =>
  toError({ where: path, what: `${count} more broken lines`, mend: 'mend the first ones and run again' });
