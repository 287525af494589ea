import type { ChalkInstance } from 'chalk';
import type { DocumentChange } from '../compare/comparison.js';
import type { Entry } from '../compare/entry.js';
import { toHarmlessLine } from '../write/harmless.js';
import { excerptOf } from './excerpt.js';
import { documentNotices, type Notice, type NoticeId } from './notice.js';
import type { Report } from './report.js';
import { summaryLine } from './summary.js';

/** What a terminal takes. */
export interface TextStyle {
  readonly chalk: ChalkInstance;
  readonly width: number;
}

/** A report for people: differences below their document, each with the sentence around it. */
export function reportText({ comparison }: Report, style: TextStyle): string {
  const { chalk } = style;
  const documents = comparison.documents.filter(({ status }) => status !== 'same');
  const blocks = documents.map((document) => blockOf(document, style));
  const summary = comparison.summary.equal ? chalk.green : chalk.red;
  return `${[...blocks, summary(summaryLine(comparison))].join('\n\n')}\n`;
}

function blockOf(document: DocumentChange, style: TextStyle): string {
  const notices = documentNotices(document).flatMap((notice) => linesOf(notice, style));
  return [style.chalk.bold(toLogLine(document.source)), ...notices].join('\n');
}

const COLOURS = {
  'fact.added': 'green',
  'fact.missing': 'red',
  'fact.changed': 'yellow',
  'fact.moved': 'cyan',
  'document.new': 'green',
  'document.gone': 'red',
  'document.renamed': 'cyan',
} as const satisfies Readonly<Record<NoticeId, string>>;

const PLACE_WIDTH = 9;

function linesOf({ id, place, title, details, entry }: Notice, style: TextStyle): string[] {
  const { chalk } = style;
  const at = chalk.dim((place ? `${place.line}:${place.column}` : '').padStart(PLACE_WIDTH));
  const margin = ' '.repeat(PLACE_WIDTH);
  return [
    `${at}  ${chalk[COLOURS[id]](toLogLine(title))}`,
    ...details.map((line) => `${margin}    ${toLogLine(line)}`),
    ...(entry && place ? [`${margin}  ${sentenceLine(entry, style)}`] : []),
  ];
}

/** The sentence, shortened to the width, its fact underlined. */
function sentenceLine({ sentence, text }: Entry, { chalk, width }: TextStyle): string {
  const [before, fact, behind] = excerptOf(sentence, text, width - PLACE_WIDTH - 4);
  return `${chalk.dim(`│ ${toLog(before)}`)}${chalk.underline(toLog(fact))}${chalk.dim(toLog(behind))}`;
}

const toLogLine = (text: string): string => toLog(toHarmlessLine(text));

/** A build log would take `##[…]` for a command: a joiner parts the two signs. */
const toLog = (text: string): string => text.replaceAll('##', '#\u2060#');
