import { lazyFor } from '../../text/lazy.js';
import type { Span } from '../../text/span.js';
import type { Document } from '../../tokenize/document.js';
import { type Block, readBlocks } from './blocks.js';
import { findLostClose } from './lost-close.js';
import { type Mark, readMarks } from './marks.js';
import { type Paragraphs, readParagraphs } from './paragraphs.js';

/** A stretch in quotation marks; the outermost one where they nest. */
export interface Quotation extends Span {
  /** Between the marks: one stretch a paragraph. */
  readonly contents: readonly Span[];
  /** Index of the paragraph it starts in, and of the one it ends in. */
  readonly paragraph: number;
  readonly lastParagraph: number;
  /** A block quote, without marks. */
  readonly isBlock: boolean;
}

export interface Quotations {
  readonly paragraphs: Paragraphs;
  /** In text order, none overlapping. */
  readonly list: readonly Quotation[];
}

/** Pairs the quotation marks of a document; done once, for all rules. */
export const quotationsOf: (document: Document) => Quotations = lazyFor(({ text }) => {
  const paragraphs = readParagraphs(text);
  const marks = readMarks(text, paragraphs);
  const double = pairMarks(text, marks.double, paragraphs);
  const single = countOpeners(marks.single) > double.length ? pairSpeech(text, marks.single, paragraphs) : [];
  const marked = single.length > double.length ? mergeOutermost(single, double) : double;
  const blocks = readBlocks(text, paragraphs).map(fromBlock);
  return { paragraphs, list: blocks.length > 0 ? addBlocks(marked, blocks) : marked };
});

const fromBlock = ({ contents, paragraph, lastParagraph }: Block): Quotation => ({
  start: contents[0]?.start ?? 0,
  end: contents.at(-1)?.end ?? 0,
  contents,
  paragraph,
  lastParagraph,
  isBlock: true,
});

/** Block quotes too, but for those that have quotation marks of their own. */
function addBlocks(marked: readonly Quotation[], blocks: readonly Quotation[]): Quotation[] {
  const paragraphs = new Set(marked.flatMap(({ paragraph, lastParagraph }) => [paragraph, lastParagraph]));
  const plain = blocks.filter(
    ({ paragraph, lastParagraph }) => !paragraphs.has(paragraph) && !paragraphs.has(lastParagraph),
  );
  return mergeOutermost(plain, marked);
}

/** British papers put speech in single marks: there, they are more than the double ones. */
const pairSpeech = (text: string, marks: readonly Mark[], paragraphs: Paragraphs): Quotation[] =>
  pairMarks(text, marks, paragraphs).filter((quotation) => isSpeech(text, quotation));

const countOpeners = (marks: readonly Mark[]): number => marks.filter(({ canOpen }) => canOpen).length;

/** Pairs marks of one family in one pass. At most two marks are looked ahead, so that any input takes linear time. */
function pairMarks(text: string, marks: readonly Mark[], paragraphs: Paragraphs): Quotation[] {
  const found: Quotation[] = [];
  const strongCloses = nextStrongCloses(marks);
  let open: Mark[] = [];
  let depth = 0;
  const giveUp = (limit: number) => {
    const recovered = recover(text, open, Math.min(limit, endOfParagraph(paragraphs, open)));
    if (recovered) found.push(recovered);
    open = [];
    depth = 0;
  };
  marks.forEach((mark, i) => {
    const last = open.at(-1);
    if (last && mark.paragraph > last.paragraph) {
      if (mark.isFirst && mark.canOpen && mark.paragraph === last.paragraph + 1) {
        open.push(mark);
        depth = 0;
        return;
      }
      giveUp(text.length);
    }
    if (open.length === 0) {
      if (mark.canOpen) open = [mark];
    } else if (mark.canClose && !(mark.isWeak && strongCloses[i])) {
      if (depth === 0) {
        found.push(toQuotation(open, mark.start, mark.end));
        open = [];
      } else depth--;
    } else if (mark.canOpen) {
      if (isNested(marks, i)) depth++;
      else {
        giveUp(mark.start);
        open = [mark];
      }
    }
  });
  if (open.length > 0) giveUp(text.length);
  return found;
}

/** For every mark whether one that surely closes follows in its paragraph, before another one opens. */
function nextStrongCloses(marks: readonly Mark[]): readonly boolean[] {
  const result: boolean[] = new Array(marks.length).fill(false);
  for (let i = marks.length - 2; i >= 0; i--) {
    const next = marks[i + 1];
    if (!next || next.paragraph !== marks[i]?.paragraph || next.canOpen) continue;
    result[i] = !next.isWeak || result[i + 1] === true;
  }
  return result;
}

/** An opening mark inside a quotation nests where two closing ones follow in its paragraph. */
function isNested(marks: readonly Mark[], i: number): boolean {
  const paragraph = marks[i]?.paragraph;
  return [marks[i + 1], marks[i + 2]].every(
    (mark) => mark !== undefined && mark.paragraph === paragraph && mark.canClose && !mark.canOpen,
  );
}

function toQuotation(open: readonly Mark[], contentEnd: number, end: number): Quotation {
  const first = open[0] ?? { start: contentEnd, paragraph: 0 };
  const last = open.at(-1) ?? first;
  const contents = open.map((mark, i) => ({ start: mark.end, end: open[i + 1]?.start ?? contentEnd }));
  const { start, paragraph } = first;
  return { start, end, contents, paragraph, lastParagraph: last.paragraph, isBlock: false };
}

const endOfParagraph = (paragraphs: Paragraphs, open: readonly Mark[]): number =>
  paragraphs.end[open.at(-1)?.paragraph ?? 0] ?? 0;

/**
 * A quotation that nobody closed ends where its attribution starts (`“We won, he said.`), or with its paragraph
 * where it is one from the first word on; else its mark is no mark.
 */
function recover(text: string, open: readonly Mark[], limit: number): Quotation | null {
  const last = open.at(-1);
  if (!last) return null;
  const end = findLostClose(text, last.end, limit);
  if (end > 0) return toQuotation(open, end, end);
  const isWhole = last.isFirst && isSentenceEnd(text, limit);
  return isWhole ? toQuotation(open, limit, limit) : null;
}

const isSentenceEnd = (text: string, end: number): boolean =>
  /[.!?…]$/.test(text.slice(Math.max(0, end - 1), end));

/** A single-marked stretch that can be speech: some words, or words with their own full stop or comma. */
function isSpeech(text: string, { contents, end }: Quotation): boolean {
  const [content] = contents;
  if (!content || end - content.start < 3) return false;
  return /[,.?!…]$/.test(text.slice(end - 2, end - 1)) || text.slice(content.start, end).includes(' ');
}

/** Both, in text order, without those that lie inside or across another. */
function mergeOutermost(outer: readonly Quotation[], inner: readonly Quotation[]): Quotation[] {
  const sorted = [...outer, ...inner].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Quotation[] = [];
  for (const quotation of sorted) if (quotation.start >= (kept.at(-1)?.end ?? 0)) kept.push(quotation);
  return kept;
}
