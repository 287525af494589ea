import type { Span } from '../../text/span.js';
import type { Paragraphs } from './paragraphs.js';

/** A block quote: paragraphs that the reader has put `> ` before. */
export interface Block {
  /** The words of each paragraph. */
  readonly contents: readonly Span[];
  readonly paragraph: number;
  readonly lastParagraph: number;
}

/** The block quotes of a text; paragraphs of one that follow one another are one block. */
export function readBlocks(text: string, { count, start, end }: Paragraphs): Block[] {
  if (!text.startsWith('> ') && !text.includes('\n> ')) return [];
  const blocks: Block[] = [];
  for (let paragraph = 0; paragraph < count; paragraph++) {
    const from = start[paragraph] ?? 0;
    if (!text.startsWith('> ', from)) continue;
    const content = { start: from + 2, end: end[paragraph] ?? 0 };
    if (content.end <= content.start) continue;
    const last = blocks.at(-1);
    if (last?.lastParagraph === paragraph - 1)
      blocks[blocks.length - 1] = {
        ...last,
        contents: [...last.contents, content],
        lastParagraph: paragraph,
      };
    else blocks.push({ contents: [content], paragraph, lastParagraph: paragraph });
  }
  return blocks;
}
