import { decodeText, encodingOf } from './decode.js';

export type Chunks = AsyncIterable<Uint8Array>;

/** All bytes of a stream. */
export async function collectBytes(chunks: Chunks): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of chunks) parts.push(part);
  return parts.length === 1 ? (parts[0] ?? new Uint8Array()) : Buffer.concat(parts);
}

/** Looks at a stream until `isEnough` of its first bytes, and gives the stream back whole. */
export async function peekBytes(
  chunks: Chunks,
  isEnough: (head: Uint8Array) => boolean,
): Promise<{ head: Uint8Array; whole: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let size = 0;
  let checked = 0;
  for (;;) {
    const next = await iterator.next();
    if (next.done === true) break;
    parts.push(next.value);
    size += next.value.length;
    // Looks again only when the bytes have doubled, so that one endless line costs linear time.
    if (size < checked * 2) continue;
    checked = size;
    if (isEnough(Buffer.concat(parts))) break;
  }
  return { head: Buffer.concat(parts), whole: resume(parts, iterator) };
}

async function* resume(parts: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): Chunks {
  try {
    yield* parts;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** The same text as UTF-8 where its byte-order mark says UTF-16; else the stream as it is. */
export async function* toUtf8(chunks: Chunks): Chunks {
  const { head, whole } = await peekBytes(chunks, ({ length }) => length >= 2);
  if (encodingOf(head) === 'UTF-8') yield* whole;
  else yield Buffer.from(decodeText(await collectBytes(whole)).text);
}
