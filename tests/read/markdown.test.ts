import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/read/markdown.js';

/** Blanks shown as dots, so that a table shows what went. */
const read = (text: string) => readMarkdown(text).text;

describe('Markdown is read in place', () => {
  test.each([
    ['# Acme buys **Böll**', '  Acme buys   Böll  '],
    ['paid *more than* $5 for _it_', 'paid  more than  $5 for  it '],
    ['a [deal](https://a.example/b_c) worth $5', 'a  deal                         worth $5'],
    ['see [the filing][1]\n\n[1]: https://a.example', 'see  the filing    \n\n                      '],
    ['![a $5 note](note.png) here', '                       here'],
    ['5 * 3 and snake_case and 2_000', '5 * 3 and snake_case and 2_000'],
    ['- a **hall**\n* a shed\n1. a barn', '- a   hall  \n* a shed\n1. a barn'],
    ['cost \\$5 or \\*more\\*', 'cost  $5 or  *more *'],
    ['<b>Acme</b> said <!-- $9 --> so', '   Acme     said             so'],
    ['the `EC2` type', 'the  EC2  type'],
    ['Title\n=====\ntext', 'Title\n     \ntext'],
    ['one\n\n***\n\ntwo', 'one\n\n   \n\ntwo'],
    ['<https://a.example> is up', '                    is up'],
    ['> “We are\n> ready,” he said.\n\n> Again.', '> “We are\n  ready,” he said.\n\n> Again.'],
    ['~~was~~ is', '  was   is'],
    ['5 < 6 and 7 > 3', '5 < 6 and 7 > 3'],
  ])('%j', (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(expected).toHaveLength(text.length);
  });

  test('code blocks go', () => {
    const text = 'It cost $5.\n\n```sh\necho "$99"\n```\n\nThen $6.\n~~~\n$7\n';
    expect(read(text)).not.toMatch(/\$99|\$7/);
    expect(read(text)).toMatch(/\$5[\s\S]*\$6/);
  });

  test.each([
    ['---\ntitle: A $5 deal\ndate: 2025-04-24\n---\nText.', '2025-04-24'],
    ['---\npublished: "2025-04-24T08:00:00Z"\n---\n', '2025-04-24'],
    ['---\ndate: soon\n---\n', null],
    ['date: 2025-04-24', null],
  ])('the front matter of %j', (text, reference) => {
    expect(readMarkdown(text)).toMatchObject({ reference });
    expect(read(text)).toHaveLength(text.length);
    expect(read(text).includes('A $5 deal')).toBe(false);
  });

  test.each(['[', '[a](b', '*_', '<!--', '> ', '`', '---\n', '(', '\\', '![', '</'])(
    '%j a million times over takes linear time',
    (piece) => {
      const start = process.cpuUsage();
      expect(read(piece.repeat(1_000_000 / piece.length))).toHaveLength(
        Math.floor(1_000_000 / piece.length) * piece.length,
      );
      expect(process.cpuUsage(start).user).toBeLessThan(5e6);
    },
  );
});
