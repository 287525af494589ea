import type { Chunks } from './chunks.js';

const NEWLINE = 0x0a;

/**
 * Cuts a stream of bytes into lines without their line feed. Holds one line at a time; a line that comes in many
 * chunks is joined once.
 */
export async function* splitLines(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      parts.push(chunk.subarray(start, end));
      yield joinParts(parts);
      parts = [];
      start = end + 1;
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  }
  if (parts.length > 0) yield joinParts(parts);
}

const joinParts = (parts: readonly Uint8Array[]): Uint8Array =>
  parts.length === 1 ? (parts[0] ?? new Uint8Array()) : Buffer.concat(parts);
