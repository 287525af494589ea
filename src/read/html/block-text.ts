import { ELEMENT_NODE, type HtmlNode, TEXT_NODE } from './node.js';
import { walkNodes } from './walk-nodes.js';

/**
 * The text of an element as a reader sees it: blocks parted by blank lines, white space as single blanks, line
 * breaks kept. A paragraph of a block quote starts with `> `, an item of a list with `- `; table cells have ` | `
 * between them.
 */
export function blockText(root: HtmlNode): string {
  const blocks = new Blocks();
  for (const { node, isEnd } of walkNodes(root)) {
    if (node.nodeType === TEXT_NODE && !isEnd) blocks.add(node.nodeValue ?? '');
    else if (node.nodeType === ELEMENT_NODE && isEnd) blocks.leave(node.nodeName.toUpperCase());
    else if (node.nodeType === ELEMENT_NODE) blocks.enter(node.nodeName.toUpperCase());
  }
  return blocks.done();
}

/** Blocks as they are written: the words of the open one, and what stands around it. */
class Blocks {
  readonly #done: string[] = [];
  #words = '';
  #prefix = '';
  #quotes = 0;
  #verbatim = 0;
  #silent = 0;

  add(text: string): void {
    if (this.#silent > 0) return;
    this.#words += this.#verbatim > 0 ? text : text.replaceAll(/[ \t\n\r\f]+/g, ' ');
  }

  enter(name: string): void {
    if (BLOCKS.has(name)) this.#flush();
    if (name === 'BLOCKQUOTE') this.#quotes++;
    else if (name === 'PRE') this.#verbatim++;
    else if (SILENT.has(name)) this.#silent++;
    else if (name === 'LI') this.#prefix = '- ';
    else if (name === 'BR') this.#words += '\n';
    else if (name === 'Q') this.#words += '\u201c';
    else if (CELLS.has(name) && this.#words.trim() !== '') this.#words += ' | ';
  }

  leave(name: string): void {
    if (BLOCKS.has(name)) this.#flush();
    if (name === 'BLOCKQUOTE') this.#quotes--;
    else if (name === 'PRE') this.#verbatim--;
    else if (SILENT.has(name)) this.#silent--;
    else if (name === 'LI') this.#prefix = '';
    else if (name === 'Q') this.#words += '\u201d';
  }

  done(): string {
    this.#flush();
    return this.#done.join('\n\n');
  }

  #flush(): void {
    const words = this.#verbatim > 0 ? this.#words.trimEnd() : collapse(this.#words);
    this.#words = '';
    if (words.trim() === '') return;
    this.#done.push(`${this.#quotes > 0 ? '> ' : ''}${this.#prefix}${words}`);
    this.#prefix = '';
  }
}

/** Blanks beside a line break go; several breaks part two paragraphs. */
const collapse = (words: string): string =>
  words
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{2,}/g, '\n\n')
    .trim();

const CELLS: ReadonlySet<string> = new Set(['TD', 'TH']);

const SILENT: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT VIDEO AUDIO CANVAS BUTTON SELECT TEXTAREA HEAD'.split(
    ' ',
  ),
);

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 ' +
    'H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
);
