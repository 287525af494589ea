import { isDash } from '../../text/characters.js';
import { lazyFor } from '../../text/lazy.js';
import type { Document } from '../../tokenize/document.js';
import type { Narration } from './items.js';
import { NarrationReader, type Stretch } from './narration-reader.js';
import type { Paragraphs } from './paragraphs.js';
import { type Quotation, type Quotations, quotationsOf } from './quotations.js';

/** Reads the narration of a document; done once, for all rules. */
export const narrationOf: (document: Document) => Narration = lazyFor((document) => {
  const quotations = quotationsOf(document);
  const reader = new NarrationReader(document.text, quotations.list);
  for (const paragraph of paragraphsToRead(document.text, quotations)) reader.read(paragraph);
  return reader;
});

/** Where narration around quotations lies: their paragraphs, and the one before where it leads to them. */
function* paragraphsToRead(text: string, { list, paragraphs }: Quotations): Iterable<Stretch> {
  let next = 0;
  for (const [index, quotation] of list.entries()) {
    const lead = quotation.paragraph - 1;
    if (lead >= next && isLed(text, paragraphs, quotation))
      yield endOf(text, stretchAt(paragraphs, lead, index));
    for (let p = Math.max(next, quotation.paragraph); p <= quotation.lastParagraph; p++) {
      // Inside of a quotation over paragraphs there is no narration.
      if (p === quotation.paragraph || p === quotation.lastParagraph) yield stretchAt(paragraphs, p, index);
    }
    next = Math.max(next, quotation.lastParagraph + 1);
    if (isCredited(text, paragraphs, quotation)) yield stretchAt(paragraphs, next++, index + 1);
  }
}

/** Units of a line that credits a quotation. */
const MAX_CREDIT = 100;

/** Whether a short line that starts with a dash stands below a quotation: `— Jane Roe, engineer`. */
function isCredited(text: string, { start, end, count }: Paragraphs, quotation: Quotation): boolean {
  const below = quotation.lastParagraph + 1;
  const from = start[below] ?? 0;
  return below < count && isDash(text.charCodeAt(from)) && (end[below] ?? 0) - from <= MAX_CREDIT;
}

/** Whether the paragraph before a quotation ends in a colon, or the quotation has its own paragraphs to itself. */
function isLed(text: string, { start, end }: Paragraphs, quotation: Quotation): boolean {
  if (text.charCodeAt((end[quotation.paragraph - 1] ?? 0) - 1) === 0x3a) return true;
  if (quotation.isBlock) return true;
  return start[quotation.paragraph] === quotation.start && end[quotation.lastParagraph] === quotation.end;
}

/** Units of a paragraph's end in which its last sentence is looked for. */
const LAST_SENTENCE = 400;

/** The end of a long paragraph, from a blank on. */
function endOf(text: string, stretch: Stretch): Stretch {
  const from = stretch.end - LAST_SENTENCE;
  const blank = from > stretch.start ? text.indexOf(' ', from) : 0;
  return blank > 0 && blank < stretch.end ? { ...stretch, start: blank } : stretch;
}

const stretchAt = (paragraphs: Paragraphs, paragraph: number, quotation: number): Stretch => ({
  start: paragraphs.start[paragraph] ?? 0,
  end: paragraphs.end[paragraph] ?? 0,
  quotation,
});
