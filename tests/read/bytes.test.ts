import { describe, expect, test } from 'vitest';
import { binaryKindOf } from '../../src/read/binary.js';
import { toUtf8 } from '../../src/read/chunks.js';
import { decodeText } from '../../src/read/decode.js';
import { isDay } from '../../src/read/iso-day.js';
import { splitLines } from '../../src/read/lines.js';

const bytes = (text: string) => Buffer.from(text, 'latin1');

describe('decoding', () => {
  test.each([
    ['plain', 'plain', null],
    ['\xef\xbb\xbfmark', 'mark', null],
    ['caf\xc3\xa9', 'café', null],
    ['caf\xe9!', 'caf\ufffd!', 3],
    ['\xef\xbb\xbfcaf\xe9', 'caf\ufffd', 6],
    ['a\xf0\x9f\x98', 'a\ufffd', 1],
    ['\xc3\xa9\xc0\x80', 'é\ufffd\ufffd', 2],
    ['\xed\xa0\x80', '\ufffd\ufffd\ufffd', 0],
    ['\xff\xfea\x00\x3d\xd8', 'a\ufffd', 4],
    ['\xfe\xff\x00a\x00b\x00', 'ab\ufffd', 6],
    ['', '', null],
  ])('%j', (text, expected, invalidAt) => {
    expect(decodeText(bytes(text))).toMatchObject({ text: expected, invalidAt });
  });
});

describe('telling text from other things', () => {
  test.each([
    ['a story', null],
    ['one \x00 NUL in a story', null],
    ['caf\xe9 au lait, s\xe9rieux comme un texte en latin un', null],
    ['\xff\xfea\x00b\x00', null],
    ['%PDF-1.7', 'a PDF'],
    ['PK\x03\x04\x14', 'a ZIP archive or Office document'],
    ['\x00\x01\x02\x03abcdef', 'binary data'],
    ['a\x00b\x00c\x00', 'binary data'],
  ])('%j', (head, expected) => {
    expect(binaryKindOf(bytes(head))).toBe(expected);
  });
});

async function* inChunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < text.length; i += size) yield bytes(text.slice(i, i + size));
}

const collect = async (chunks: AsyncIterable<Uint8Array>): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of chunks) lines.push(Buffer.from(line).toString('latin1'));
  return lines;
};

describe('lines of a stream', () => {
  test.each([1, 2, 3, 100])('in chunks of %i', async (size) => {
    expect(await collect(splitLines(inChunks('one\n\ntwo\nlast', size)))).toEqual(['one', '', 'two', 'last']);
    expect(await collect(splitLines(inChunks('one\n', size)))).toEqual(['one']);
    expect(await collect(splitLines(inChunks('', size)))).toEqual([]);
  });

  test.each([1, 3, 100])('UTF-16 in chunks of %i becomes UTF-8', async (size) => {
    const text = Buffer.from('\ufeffé\nb', 'utf16le').toString('latin1');
    expect((await collect(toUtf8(inChunks(text, size)))).join('')).toBe('\xc3\xa9\nb');
  });
});

test.each([
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2025-04-31', false],
  ['2025-13-01', false],
  ['2025-00-10', false],
  ['2025-1-1', false],
  ['2025-01-01T00:00', false],
])('%s is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});
