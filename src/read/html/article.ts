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
  const article = readerView(document);
  const content = article?.content ?? null;
  if (content !== null && hasWords(content)) return { title: toTitle(article?.title), content };
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

const toTitle = (title: string | null | undefined): string =>
  (title ?? '').replaceAll(/[ \t\n\r\f]+/g, ' ').trim();

const FRAME = 'nav, aside, footer, form, dialog, [hidden], [aria-hidden="true"]';
