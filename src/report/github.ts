import { locationOf } from './location.js';
import { type Notice, noticesOf } from './notice.js';
import type { Report } from './report.js';
import { summaryLine } from './summary.js';

/** Workflow commands of GitHub Actions: each difference an annotation on its file and line. */
export function reportGithub(report: Report): string {
  const commands = noticesOf(report.comparison).map((notice) => commandOf(report, notice));
  return [...commands, summaryLine(report.comparison)].map((line) => `${line}\n`).join('');
}

function commandOf(report: Report, { source, place, title, details }: Notice): string {
  const { path, line, column } = locationOf(report, source, place);
  const properties = { file: path, line, col: column, title: `factx: ${title}` };
  const shown = Object.entries(properties).filter(([, value]) => value !== null);
  const list = shown.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
  return `::error ${list}::${escapeData([title, ...details].join('\n'))}`;
}

/** As `@actions/core` writes them; the percent sign first. */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
