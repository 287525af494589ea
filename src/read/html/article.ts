import { Readability } from '@mozilla/readability';
import type { HtmlDocument, HtmlNode } from './node.js';
import { walkNodes } from './walk-nodes.js';

export interface Article {
  readonly title: string;
  readonly content: HtmlNode;
}

/**
 * The article of a page, by the rules of Firefox's reader view. Where it finds none (a fragment, a list), all of the
 * page but its frame. Changes the document; `parseAgain` gives a fresh one.
 */
export function findArticle(document: HtmlDocument, parseAgain: () => HtmlDocument): Article {
  keepSources(document);
  for (const menu of document.querySelectorAll('nav, dialog')) menu.remove();
  const headline = headlineOf(document);
  const article = readerView(document);
  const content = article?.content ?? null;
  if (content !== null && hasWords(content))
    return { title: headline === '' ? toLine(article?.title) : headline, content };
  const whole = parseAgain();
  for (const part of whole.querySelectorAll(FRAME)) part.remove();
  return { title: '', content: whole.body };
}

/** Null where it finds no article. */
const readerView = (document: HtmlDocument): ReturnType<Readability<HtmlNode>['parse']> =>
  depthOf(document.body) > MAX_DEPTH
    ? null
    : new Readability<HtmlNode>(document, { serializer: (node: HtmlNode) => node }).parse();

/** Elements within each other; the reader view takes quadratic time on deeper pages, which no newsroom makes. */
const MAX_DEPTH = 300;

function depthOf(root: HtmlNode): number {
  let most = 0;
  let depth = 0;
  for (const { node, isEnd } of walkNodes(root)) {
    if (node.firstChild === null) continue;
    depth += isEnd ? -1 : 1;
    most = Math.max(most, depth);
  }
  return most;
}

/** Who a block quote is by: reader views drop the footer that says so. */
function keepSources(document: HtmlDocument): void {
  for (const footer of [...document.querySelectorAll('blockquote footer')]) {
    const paragraph = document.createElement('p');
    paragraph.textContent = footer.textContent ?? '';
    footer.replaceWith(paragraph);
  }
}

const hasWords = ({ textContent }: HtmlNode): boolean => (textContent ?? '').trim() !== '';

/** The page's one main heading, or the title it gives to those who share it; its own title names the site too. */
function headlineOf(document: HtmlDocument): string {
  const headings = [...document.querySelectorAll('h1')];
  const [shared] = document.querySelectorAll('meta[property="og:title"]');
  return headings.length === 1 ? toLine(headings[0]?.textContent) : toLine(shared?.getAttribute('content'));
}

const toLine = (text: string | null | undefined): string =>
  (text ?? '').replaceAll(/[ \t\n\r\f]+/g, ' ').trim();

const FRAME = 'nav, aside, footer, form, dialog, [hidden], [aria-hidden="true"]';
