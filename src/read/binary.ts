import { isUtf8 } from 'node:buffer';
import { encodingOf } from './decode.js';

/** Bytes that are looked at to tell a text from a picture or an archive. */
export const HEAD_SIZE = 8192;

const SIGNATURES: readonly (readonly [name: string, bytes: string])[] = [
  ['a PDF', '%PDF-'],
  ['a ZIP archive or Office document', 'PK\x03\x04'],
  ['a gzip archive', '\x1f\x8b'],
  ['a PNG picture', '\x89PNG'],
  ['a JPEG picture', '\xff\xd8\xff'],
  ['a GIF picture', 'GIF8'],
  ['an old Office document', '\xd0\xcf\x11\xe0'],
  ['a program', '\x7fELF'],
];

/** More of a text's first bytes than this are no control characters and no broken UTF-8. */
const MAX_ODD_SHARE = 0.1;

/** What a file is that is no text, in words; null for a text. A text may hold single NULs and invalid bytes. */
export function binaryKindOf(head: Uint8Array): string | null {
  const start = Buffer.from(head.subarray(0, 8)).toString('latin1');
  const signature = SIGNATURES.find(([, bytes]) => start.startsWith(bytes));
  if (signature) return signature[0];
  if (encodingOf(head) !== 'UTF-8') return null;
  return oddBytes(head) > head.length * MAX_ODD_SHARE ? 'binary data' : null;
}

function oddBytes(head: Uint8Array): number {
  const isText = isUtf8(head);
  let odd = 0;
  for (let i = 0; i < head.length; i++) {
    const byte = head[i] ?? 0;
    if (byte < 0x20 ? !isBlank(byte) : !isText && isStray(head, i)) odd++;
  }
  return odd;
}

/** Tab, line feed, vertical tab, form feed, carriage return, and the escape of terminal logs. */
const isBlank = (byte: number): boolean => (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b;

/** A byte over 0x7f that has no other such byte beside it, or none of UTF-8. */
const isStray = (bytes: Uint8Array, at: number): boolean => {
  const byte = bytes[at] ?? 0;
  if (byte < 0x80) return false;
  const isContinuation = byte < 0xc0;
  return isContinuation ? (bytes[at - 1] ?? 0) < 0x80 : ((bytes[at + 1] ?? 0x80) & 0xc0) !== 0x80;
};
