import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/read/html/html.js';

const page = (head: string, body: string) =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

describe('the text of a page', () => {
  test.each([
    [
      '<p>Acme paid\n  $5&nbsp;million.</p><p>Then <b>mo</b>re.</p>',
      'Acme paid $5\u00a0million.\n\nThen more.',
    ],
    ['Just text &amp; no tags', 'Just text & no tags'],
    ['<ul><li>One<li>Two</ul>', '- One\n\n- Two'],
    ['<table><tr><th>a<th>b<tr><td>1<td>2</table>', 'a | b\n\n1 | 2'],
    ['<p>one<br>two<br><br>three</p>', 'one\ntwo\n\nthree'],
    ['<blockquote><p>We won.</p><footer>— Jane Roe</footer></blockquote>', '> We won.\n\n> — Jane Roe'],
    ['<p>He said <q>yes</q>.</p>', 'He said “yes”.'],
    ['<p>$5</p><script>var a = "$6"</script><style>a { b: "$7" }</style>', '$5'],
    ['<p>text</p><nav>$9 off</nav><footer>$8</footer>', 'text'],
  ])('%s', (html, expected) => {
    expect(readHtml(html).text).toBe(expected);
  });

  test('is the article with its headline, without what stands around it', () => {
    const paragraph = `<p>${'Acme Corp said on Monday that it would buy a mill, the third this year. '.repeat(6)}</p>`;
    const { text } = readHtml(
      page(
        '<title>Acme buys a mill | The Ledger</title>',
        `<header><nav><a href="/">Subscribe from $9</a></nav></header><article><h1>Acme buys a mill</h1>${paragraph.repeat(4)}</article><aside>More: $7</aside>`,
      ),
    );
    expect(text).toMatch(/^Acme buys a mill\n\nAcme Corp said/);
    expect(text).not.toMatch(/\$9|\$7/);
  });

  test('of a page that nests without end comes in the end', () => {
    expect(readHtml(`${'<div>'.repeat(5000)}$5 million`).text).toBe('$5 million');
  });
});

describe('the day a page was published', () => {
  test.each([
    ['<meta property="article:published_time" content="2025-07-22T23:15:00-05:00">', '', '2025-07-22'],
    [
      '<script type="application/ld+json">{"datePublished": "2025-07-22T08:00:00Z",}</script>',
      '',
      '2025-07-22',
    ],
    ['<meta name="date" content="2025-07-22">', '', '2025-07-22'],
    ['', '<article><time datetime="2025-07-22">Tuesday</time></article>', '2025-07-22'],
    ['<meta name="date" content="soon">', '<time datetime="20250722">Tuesday</time>', '2025-07-22'],
    ['<meta name="date" content="2025-02-30">', '', null],
    ['', '<p>2025-07-22</p>', null],
  ])('%s%s', (head, body, expected) => {
    expect(readHtml(page(head, `${body}<p>Text.</p>`)).reference).toBe(expected);
  });
});
