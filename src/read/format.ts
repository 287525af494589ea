/** What an input is read as. */
export type InputFormat = 'text' | 'markdown' | 'html' | 'jsonl';

const BY_EXTENSION: ReadonlyMap<string, InputFormat> = new Map([
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
]);

/** `.txt` of `a/b.TXT`; empty where the name has none. */
export const extensionOf = (path: string): string =>
  /[^/\\](?<extension>\.[^./\\]+)$/.exec(path)?.groups?.extension?.toLowerCase() ?? '';

/** Whether a folder's file is an input. */
export const isInputFile = (path: string): boolean => BY_EXTENSION.has(extensionOf(path));

/** A file named by hand is read as plain text where its extension tells nothing. */
export const formatOf = (path: string): InputFormat => BY_EXTENSION.get(extensionOf(path)) ?? 'text';

/** What text from standard input looks like, which has no extension; `head` is its first line that is not blank. */
export function sniffFormat(head: string): InputFormat {
  if (/^\s{0,20}<(?:!doctype html|html)\b/i.test(head)) return 'html';
  return isRecord(head) ? 'jsonl' : 'text';
}

function isRecord(line: string): boolean {
  if (!/^\s{0,20}\{/.test(line)) return false;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && 'text' in value;
  } catch {
    return false;
  }
}
