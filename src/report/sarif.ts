import { locationOf } from './location.js';
import { NOTICES, type Notice, noticesOf } from './notice.js';
import type { Report } from './report.js';
import { toSafeJson } from './safe-json.js';
import { summaryLine } from './summary.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const HOME = 'https://www.npmjs.com/package/factx';

/** SARIF 2.1.0 (OASIS), for code scanning: a result each difference. */
export function reportSarif(report: Report): string {
  const rules = Object.entries(NOTICES).map(([id, text]) => ({ id, shortDescription: { text } }));
  const run = {
    tool: { driver: { name: 'factx', informationUri: HOME, rules } },
    columnKind: 'unicodeCodePoints',
    results: noticesOf(report.comparison).map((notice) => resultOf(report, notice)),
    properties: { summary: summaryLine(report.comparison) },
  };
  return `${toSafeJson({ $schema: SCHEMA, version: '2.1.0', runs: [run] })}\n`;
}

function resultOf(report: Report, notice: Notice) {
  const { id, source, title, details } = notice;
  return {
    ruleId: id,
    ruleIndex: Object.keys(NOTICES).indexOf(id),
    level: 'error',
    message: { text: escapeMessage([title, ...details].join('\n')) },
    locations: [{ physicalLocation: physicalLocation(report, notice) }],
    partialFingerprints: { 'factx/v1': [id, source, title].join(' ') },
  };
}

function physicalLocation(report: Report, { source, place }: Notice) {
  const { path, line, column } = locationOf(report, source, place);
  const region = { startLine: line ?? 1, ...(column !== null && { startColumn: column }) };
  return { artifactLocation: { uri: toUri(path) }, region };
}

/** A path as a relative URI reference; a lone surrogate has no place in one. */
const toUri = (path: string): string =>
  path
    .replaceAll('\\', '/')
    .replaceAll(/[\ud800-\udfff]/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');

/** Braces stand for arguments (§3.11.5), brackets before a parenthesis for links (§3.11.6): both are escaped. */
function escapeMessage(text: string): string {
  const braced = text.replaceAll(/[{}]/g, '$&$&');
  return braced.includes('](') ? braced.replaceAll(/[[\]]/g, '\\$&') : braced;
}
