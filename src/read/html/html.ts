import { parseHTML } from 'linkedom';
import type { ReadText } from '../reading.js';
import { findArticle } from './article.js';
import { blockText } from './block-text.js';
import type { HtmlDocument } from './node.js';
import { publishedDay } from './published-day.js';

/**
 * Reads the article of a page: its headline and its paragraphs, parted by blank lines, without menus, teasers and
 * advertisements. The day it says it was published becomes the reference date.
 */
export function readHtml(page: string): ReadText {
  const document = parsePage(page);
  const reference = publishedDay(document);
  const { title, content } = findArticle(document, () => parsePage(page));
  const body = blockText(content);
  const isTitled = title === '' || body.startsWith(title);
  return { text: isTitled ? body : `${title}\n\n${body}`, reference };
}

/** A fragment without `<html>` gets one around it: the parser would take its first element for the root. */
function parsePage(page: string): HtmlDocument {
  const isWhole = /<html[\s>]/i.test(page);
  return parseHTML(isWhole ? page : `<!doctype html><html><head></head><body>${page}</body></html>`).document;
}
