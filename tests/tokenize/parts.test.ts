import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutParts } from '../../src/tokenize/parts.js';

describe('a long text is cut', () => {
  test.each([
    ['behind a blank line', ['One two.\n\n', 'Three\nfour five']],
    ['behind a blank line of CR LF', ['One two.\r\n\r\n', 'Three\r\nfour five']],
    ['behind a line break where there is no blank line', ['One two three\n', 'four five six']],
    ['behind a blank where there is one line', ['One two three ', 'four five six']],
    ['anywhere in a text without blanks', ['aaaaaaaaaaaaaaaa', 'aaaaaaaaaaaaaaa']],
    ['not inside a surrogate pair', ['aaaaaaaaaaaaaaa', '😀aaaaaaaaa']],
  ])('%s', (_, parts) => {
    expect([...cutParts(parts.join(''), 16)]).toEqual(parts);
  });
});

test('the parts are the text, none empty or too long', () => {
  const pieces = fc.constantFrom('a', ' ', '\n', '\r\n', '\n\n', 'word ', '😀');
  fc.assert(
    fc.property(
      fc.array(pieces, { minLength: 1, maxLength: 80 }),
      fc.integer({ min: 4, max: 20 }),
      (list, longest) => {
        const text = list.join('');
        const parts = [...cutParts(text, longest)];
        expect(parts.join('')).toBe(text);
        expect(parts.every((part) => part.length > 0 && part.length <= longest)).toBe(true);
      },
    ),
  );
});
