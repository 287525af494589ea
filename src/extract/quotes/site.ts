import { lazy, lazyFor } from '../../text/lazy.js';
import { type Span, sliceOf } from '../../text/span.js';
import type { Document } from '../../tokenize/document.js';
import type { Attribution } from './attribution.js';
import { attributionsAhead } from './attributions-ahead.js';
import { Item, type Narration } from './items.js';
import { narrationOf } from './narration.js';
import { type Quotation, quotationsOf } from './quotations.js';
import { readWording, type Wording } from './wording.js';

/** One quotation where it stands: what every rule looks at. */
export interface Site {
  readonly text: string;
  readonly quotation: Quotation;
  readonly narration: Narration;
  /** Its item in the narration. */
  readonly item: number;
  /** The words quoted, and what they look like. */
  readonly wording: () => Wording;
  /** The cues of its sentence before it. */
  readonly ahead: () => readonly Attribution[];
}

/** The quotations of a document, each with the narration around it; read once, for all rules. */
export const sitesOf: (document: Document) => readonly Site[] = lazyFor((document) => {
  const { list } = quotationsOf(document);
  if (list.length === 0) return [];
  const narration = narrationOf(document);
  const { text } = document;
  return list.map((quotation, index) => {
    const item = narration.itemOf[index] ?? 0;
    const wording = lazy(() => readWording(contentOf(text, quotation)));
    return {
      text,
      quotation,
      narration,
      item,
      wording,
      ahead: lazy(() => attributionsAhead(narration, item)),
    };
  });
});

/** The words quoted; paragraphs stay apart by one line break. */
const contentOf = (text: string, { contents }: Quotation): string =>
  contents.map((part) => sliceOf(text, part).trim()).join('\n');

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
