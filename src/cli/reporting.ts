import { reportGithub } from '../report/github.js';
import { reportJson } from '../report/json.js';
import { reportJunit } from '../report/junit.js';
import { reportMarkdown } from '../report/markdown.js';
import { REPORTERS, type Report, type Reporter, type ReporterName } from '../report/report.js';
import { reportSarif } from '../report/sarif.js';
import type { OptionDefinition, RawOptions } from './command.js';
import type { Sink } from './io.js';
import { choiceValue, textValue } from './option-values.js';
import { openOutput } from './output.js';

/** Which differences are told, how, and where to. */
export const REPORT_OPTIONS: readonly OptionDefinition[] = [
  {
    flags: '--ignore-fields <fields>',
    description: 'fields to leave out of the comparison, such as confidence,rule',
    isList: true,
  },
  { flags: '-r, --reporter <name>', description: `${REPORTERS.join(', ')} (text)` },
  {
    flags: '-o, --output <file>',
    description: 'write the report to a file, whole or not at all (standard output)',
  },
];

/** Writes the report as the options ask for it. */
export async function writeReport(report: Report, options: RawOptions, out: Sink): Promise<void> {
  const name = choiceValue(options, { option: 'reporter', choices: REPORTERS }) ?? 'text';
  const path = textValue(options, 'output');
  const isFile = path !== null && path !== '-';
  const reporter = await loadReporter(name, { ...out, colorLevel: isFile ? 0 : out.colorLevel });
  const output = await openOutput(path, out);
  await output.write(reporter(report));
  await output.close();
}

const REPORTERS_OF_DATA: Readonly<Record<Exclude<ReporterName, 'text'>, Reporter>> = {
  json: reportJson,
  github: reportGithub,
  junit: reportJunit,
  sarif: reportSarif,
  markdown: reportMarkdown,
};

async function loadReporter(name: ReporterName, { width, colorLevel }: Sink): Promise<Reporter> {
  if (name !== 'text') return REPORTERS_OF_DATA[name];
  const [{ Chalk }, { reportText }] = await Promise.all([import('chalk'), import('../report/text.js')]);
  const style = { chalk: new Chalk({ level: colorLevel }), width };
  return (report) => reportText(report, style);
}
