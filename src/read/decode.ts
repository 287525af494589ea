import { isUtf8 } from 'node:buffer';

/** Bytes as text: without the byte-order mark, each invalid sequence as U+FFFD. */
export interface Decoded {
  readonly text: string;
  /** Offset of the first byte that the encoding does not allow, or null. */
  readonly invalidAt: number | null;
  readonly encoding: Encoding;
}

export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE';

/** Decodes by byte-order mark: UTF-16 where there is one of it, else UTF-8. */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  if (encoding !== 'UTF-8') return decodeUtf16(bytes, encoding);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = hasMark ? bytes.subarray(3) : bytes;
  const text = viewOf(body).toString('utf8');
  const invalidAt = isUtf8(body) ? null : firstInvalid(body) + (hasMark ? 3 : 0);
  return { text, invalidAt, encoding };
}

/** The encoding that the first bytes state. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE';
  return 'UTF-8';
}

const viewOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const LONE_SURROGATE = /[\ud800-\udfff]/u;
const LONE_SURROGATES = /[\ud800-\udfff]/gu;

function decodeUtf16(bytes: Uint8Array, encoding: Encoding): Decoded {
  const isCut = bytes.length % 2 === 1;
  const whole = bytes.subarray(2, isCut ? bytes.length - 1 : bytes.length);
  const units = encoding === 'UTF-16BE' ? Buffer.from(whole).swap16() : viewOf(whole);
  const raw = units.toString('utf16le');
  const lone = raw.search(LONE_SURROGATE);
  const text = (lone < 0 ? raw : raw.replaceAll(LONE_SURROGATES, '\ufffd')) + (isCut ? '\ufffd' : '');
  const invalidAt = lone >= 0 ? 2 + 2 * lone : isCut ? bytes.length - 1 : null;
  return { text, invalidAt, encoding };
}

function firstInvalid(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) break;
    at += length;
  }
  return at;
}

/** Bytes of the character that starts at `at`, or 0 where none does. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  return isUtf8(bytes.subarray(at, at + length)) ? length : 0;
}
