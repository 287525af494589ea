import type { DocumentChange } from '../compare/comparison.js';
import { toHarmless } from '../write/harmless.js';
import { documentNotices, type Notice } from './notice.js';
import type { Report } from './report.js';
import { summaryLine } from './summary.js';

/** JUnit's XML: a suite a document, a failed case each difference, one passed case where there is none. */
export function reportJunit({ comparison }: Report): string {
  const suites = comparison.documents.map((document) => ({ document, notices: documentNotices(document) }));
  const tests = suites.reduce((sum, { notices }) => sum + Math.max(1, notices.length), 0);
  const failures = suites.reduce((sum, { notices }) => sum + notices.length, 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="factx" tests="${tests}" failures="${failures}" errors="0">`,
    ...suites.map(({ document, notices }) => suiteOf(document, notices)),
    '</testsuites>',
    `<!-- ${summaryLine(comparison)} -->`,
    '',
  ].join('\n');
}

function suiteOf({ source }: DocumentChange, notices: readonly Notice[]): string {
  const name = escapeXml(source);
  const tests = Math.max(1, notices.length);
  const cases = notices.length > 0 ? notices.map(failedCase) : [passedCase(source)];
  return [
    `  <testsuite name="${name}" tests="${tests}" failures="${notices.length}" errors="0">`,
    ...cases,
    '  </testsuite>',
  ].join('\n');
}

const passedCase = (source: string): string =>
  `    <testcase classname="${escapeXml(source)}" name="facts are as accepted"/>`;

function failedCase({ id, source, place, title, details }: Notice): string {
  const at = place ? ` at line ${place.line}` : '';
  const lines = [`${title}${at}`, ...details].map((line) => escapeXml(line));
  return [
    `    <testcase classname="${escapeXml(source)}" name="${escapeXml(title)}">`,
    `      <failure type="${id}" message="${escapeXml(title)}">${lines.join('\n')}</failure>`,
    '    </testcase>',
  ].join('\n');
}

/** For text and attributes: markup, line breaks, characters XML has no form for, and `##` of build logs. */
const escapeXml = (text: string): string =>
  toHarmless(text)
    .replaceAll(/[&<>"'\t\n\r]|(?<=#)#/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replaceAll(/[\ufffe\uffff]/g, '\ufffd');
