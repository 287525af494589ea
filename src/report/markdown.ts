import type { DocumentChange } from '../compare/comparison.js';
import { toHarmlessLine } from '../write/harmless.js';
import { documentNotices, type Notice } from './notice.js';
import type { Report } from './report.js';
import { countOf, summaryLine } from './summary.js';

/** The most GitHub takes in a comment, with room for what a bot puts around it. */
const MAX_LENGTH = 60_000;

/** GitHub-flavoured Markdown for a pull request: a list under each document that differs. */
export function reportMarkdown({ comparison }: Report): string {
  const documents = comparison.documents.filter(({ status }) => status !== 'same');
  const heading = comparison.summary.equal ? '### Facts are as accepted' : '### Facts differ';
  const shown = keepWithin(documents.flatMap(sectionOf));
  return `${[heading, ...shown, `**${summaryLine(comparison)}**`].join('\n\n')}\n`;
}

function sectionOf(document: DocumentChange): string[] {
  return [`#### ${toCode(document.source)}`, documentNotices(document).map(itemOf).join('\n')];
}

function itemOf({ place, title, details }: Notice): string {
  const at = place ? `line ${place.line}: ` : '';
  return [`- ${at}${toCode(title)}`, ...details.map((line) => `  - ${toCode(line)}`)].join('\n');
}

function keepWithin(blocks: readonly string[]): string[] {
  const kept: string[] = [];
  let length = 0;
  for (const block of blocks) {
    length += block.length + 2;
    if (length > MAX_LENGTH) return [...kept, `… and ${countOf(blocks.length - kept.length, 'more block')}`];
    kept.push(block);
  }
  return kept;
}

/**
 * Text as a code span, in which nothing is markup, no mention or link: fenced by one backtick more than it has in a
 * row. A joiner parts the `##` that begins a command to a build log. Every title holds other characters, so that no
 * span is blank.
 */
function toCode(text: string): string {
  const line = toHarmlessLine(text).replaceAll('##', '#\u2060#');
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}
