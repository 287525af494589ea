import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/tokenize/tokens.js';

const cut = (text: string) => {
  const { count, start, end } = tokenize(text);
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i])).join(' ¦ ');
};

describe('tokens', () => {
  test.each([
    ["Amazon.com Inc.'s CEO", 'Amazon.com ¦ Inc ¦ . ¦ ’s ¦ CEO'],
    ['U.S. officials didn’t pay $38bn', 'U.S. ¦ officials ¦ didn’t ¦ pay ¦ $ ¦ 38bn'],
    ['1,000.50 or AT&T’s', '1,000.50 ¦ or ¦ AT&T ¦ ’s'],
    ['J.K. Rowling’s “well-known” O’Brien', 'J.K. ¦ Rowling ¦ ’s ¦ “ ¦ well ¦ - ¦ known ¦ ” ¦ O’Brien'],
    ['OpenAI–AWS… It ended.Then', 'OpenAI ¦ – ¦ AWS ¦ … ¦ It ¦ ended ¦ . ¦ Then'],
  ])('%s', (text, expected) => {
    expect(cut(text.replaceAll("'", '’'))).toBe(expected);
  });
});
