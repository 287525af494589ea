import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeSpans } from '../../src/text/positions.js';

describe('places', () => {
  test.each([
    ['ab€d', 2, 3, { codepoint: [2, 3], utf16: [2, 3], byte: [2, 5] }],
    ['a😀b', 3, 4, { codepoint: [2, 3], utf16: [3, 4], byte: [5, 6] }],
    ['é', 0, 1, { codepoint: [0, 1], utf16: [0, 1], byte: [0, 2] }],
    ['\ud800x', 1, 2, { codepoint: [1, 2], utf16: [1, 2], byte: [3, 4] }],
  ] as const)('%j %i-%i', (text, start, end, expected) => {
    for (const unit of ['codepoint', 'utf16', 'byte'] as const) {
      const [place] = placeSpans(text, [{ start, end }], unit);
      expect([place?.start, place?.end]).toEqual(expected[unit]);
    }
  });

  test('lines end at LF, CR LF and CR; columns count code points', () => {
    const text = 'a\nb\r\nc\rd😀e';
    const places = ['a', 'b', 'c', 'd', 'e'].map((letter) => {
      const start = text.indexOf(letter);
      return placeSpans(text, [{ start, end: start + 1 }], 'codepoint')[0];
    });
    expect(places.map((place) => [place?.line, place?.column])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 1],
      [4, 3],
    ]);
  });

  test('a span outside the text is refused', () => {
    expect(() => placeSpans('ab', [{ start: 1, end: 9 }], 'codepoint')).toThrow('span 1..9 lies outside');
  });
});

test('a slice of code points, units or bytes gives the span back', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 });
  fc.assert(
    fc.property(text, fc.nat(40), fc.nat(40), (whole, a, b) => {
      const points = Array.from(whole);
      const [from, to] = [Math.min(a, b, points.length), Math.min(Math.max(a, b), points.length)];
      const span = { start: points.slice(0, from).join('').length, end: points.slice(0, to).join('').length };
      const wanted = points.slice(from, to).join('');
      const [point] = placeSpans(whole, [span], 'codepoint');
      expect(points.slice(point?.start, point?.end).join('')).toBe(wanted);
      const [byte] = placeSpans(whole, [span], 'byte');
      expect(Buffer.from(whole).subarray(byte?.start, byte?.end).toString()).toBe(wanted);
    }),
  );
});
