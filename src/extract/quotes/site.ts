import { type Span, sliceOf } from '../../text/span.js';
import type { Document } from '../../tokenize/document.js';
import { Item, type Narration, narrationOf } from './narration.js';
import { type Quotation, quotationsOf } from './quotations.js';

/** One quotation where it stands: what every rule looks at. */
export interface Site {
  readonly text: string;
  readonly quotation: Quotation;
  readonly narration: Narration;
  /** Its item in the narration. */
  readonly item: number;
}

/** The quotations of a document, each with the narration around it. */
export function* sitesOf(document: Document): Iterable<Site> {
  const narration = narrationOf(document);
  const { text } = document;
  for (const [index, quotation] of quotationsOf(document).list.entries())
    yield { text, quotation, narration, item: narration.itemOf[index] ?? 0 };
}

/** The words quoted; paragraphs stay apart by one line break. */
export const contentOf = ({ text, quotation }: Site): string =>
  quotation.contents.map((part) => sliceOf(text, part).trim()).join('\n');

/** Whether nothing of its sentence stands before the quotation. */
export const opensSentence = ({ narration: { sentence }, item }: Site): boolean =>
  sentence[item - 1] !== sentence[item];

/** Whether nothing of its sentence stands behind the quotation. */
export const closesSentence = ({ narration: { sentence, kind }, item }: Site): boolean =>
  sentence[item + 1] !== sentence[item] || kind[item + 1] === Item.STOP;

/** Whether a comma, a dash, a question or exclamation mark parts the quotation from what follows it. */
export function isParted({ text, narration, quotation, item }: Site): boolean {
  const next = narration.kind[item + 1];
  if (next === Item.COMMA || next === Item.DASH) return true;
  return /[,?!…—-]/.test(text.slice(quotation.end - 3, quotation.end));
}

/** The stretch of text that items cover. */
export const spanOf = ({ start, end }: Narration, items: Span): Span => ({
  start: start[items.start] ?? 0,
  end: end[items.end - 1] ?? 0,
});
