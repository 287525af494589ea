/** One value of a file of them, and its 1-based line; for an array, its number in it. */
export interface JsonLine {
  readonly value: unknown;
  readonly line: number;
}

/** A text that holds no facts, and its line that shows it. */
export class FactSetError extends Error {
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/** The values of a JSON array or of JSON Lines. */
export const parseValues = (text: string): JsonLine[] =>
  text.trimStart().startsWith('[') ? parseArray(text) : parseLines(text);

function parseArray(text: string): JsonLine[] {
  const values = parse(text, 1);
  return Array.isArray(values) ? values.map((value, i) => ({ value, line: i + 1 })) : [];
}

const parseLines = (text: string): JsonLine[] =>
  text.split('\n').flatMap((json, i) => {
    const line = i + 1;
    return json.trim() === '' ? [] : [{ value: parse(json, line), line }];
  });

const CONFLICT = /^(?:<{7}|={7}|>{7})/;

function parse(json: string, line: number): unknown {
  try {
    return JSON.parse(json);
  } catch {
    const what = CONFLICT.test(json) ? 'a merge conflict that is not settled' : 'not JSON';
    throw new FactSetError(what, line);
  }
}
