/** Formats facts can be printed in; the first is the default. */
export const FORMATS = ['table', 'json', 'jsonl', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

const BY_ENDING: ReadonlyMap<string, Format> = new Map([
  ['.json', 'json'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
  ['.csv', 'csv'],
]);

/** The format that an output file's ending asks for, or null. */
export const formatOfOutput = (path: string): Format | null =>
  BY_ENDING.get(/\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? '') ?? null;
