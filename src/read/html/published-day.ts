import { dayOf } from '../iso-day.js';
import type { HtmlDocument } from './node.js';

/** The day a page says it was published, `YYYY-MM-DD` as its own clock has it, or null. */
export function publishedDay(document: HtmlDocument): string | null {
  for (const stamp of stampsOf(document)) {
    const day = dayOf(stamp);
    if (day !== null) return day;
  }
  return null;
}

/** Where pages state it: the surest place first. */
function* stampsOf(document: HtmlDocument): Iterable<string> {
  for (const selector of META) {
    for (const meta of document.querySelectorAll(selector)) yield meta.getAttribute('content') ?? '';
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    yield* jsonLdStamps(script.textContent ?? '');
  for (const element of document.querySelectorAll('[itemprop="datePublished"]'))
    yield element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent ?? '';
  for (const time of document.querySelectorAll('article time[datetime], main time[datetime], time[pubdate]'))
    yield time.getAttribute('datetime') ?? '';
  for (const time of document.querySelectorAll('time[datetime]')) yield time.getAttribute('datetime') ?? '';
}

const META = [
  'meta[property="article:published_time"]',
  'meta[property="og:article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="sailthru.date"]',
  'meta[name="DC.date.issued"]',
  'meta[name="dcterms.created"]',
  'meta[name="pubdate"]',
  'meta[name="publish-date"]',
  'meta[name="publication_date"]',
  'meta[name="citation_publication_date"]',
  'meta[name="date"]',
];

/** Found by pattern, as broken JSON-LD is common and its nesting differs from page to page. */
function* jsonLdStamps(json: string): Iterable<string> {
  for (const { groups } of json.matchAll(/"datePublished"\s{0,9}:\s{0,9}"(?<stamp>[^"]{8,40})"/g))
    yield groups?.stamp ?? '';
}
