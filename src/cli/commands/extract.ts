import { isError, type Problem } from '../../read/problem.js';
import { FORMATS, type Format, formatOfOutput } from '../../write/formats.js';
import type { Writer } from '../../write/writer.js';
import type { CommandDefinition, Invocation, RawOptions } from '../command.js';
import { EXTRACT_OPTIONS, readExtractSettings } from '../extract-options.js';
import { type Extracted, extractInputs } from '../extraction.js';
import { choiceValue, isSet, textValue } from '../option-values.js';
import { type Output, openOutput } from '../output.js';
import { reportProblems } from '../report.js';
import { loadWriter } from '../writers.js';

/** `factx extract <inputs...>`: the facts of every input, as they come. */
export const extractCommand: CommandDefinition = {
  operands: '<inputs...>',
  operandHelp: 'files, folders or globs of .txt, .md, .html and .jsonl; - for standard input',
  description:
    'Prints the facts of every input: named entities, money, dates and quotations. Exit status 2 where the ' +
    'command line or an input is wrong; the facts of the good inputs are printed all the same.',
  examples: [
    { line: 'factx extract story.txt', does: 'a table for people' },
    { line: 'factx extract stories/ --format jsonl', does: 'one JSON record a fact' },
    {
      line: "factx extract 'news/**/*.html' -o facts.csv",
      does: 'a spreadsheet; quotes keep the glob whole',
    },
    { line: 'factx extract - --kind money,date < story.txt', does: 'two kinds, from standard input' },
    { line: 'factx extract wire.jsonl --type PERSON,ORG', does: 'people and organisations of each line' },
    { line: 'factx extract story.txt --reference-date 2025-11-03', does: 'resolves "yesterday"' },
  ],
  options: [
    { flags: '-f, --format <name>', description: `${FORMATS.join(', ')} (the ending of --output, or table)` },
    { flags: '-o, --output <file>', description: 'write to a file, whole or not at all (standard output)' },
    ...EXTRACT_OPTIONS,
    { flags: '--csv-safe', description: 'make CSV cells harmless to spreadsheets that would run them' },
    { flags: '-q, --quiet', description: 'no warnings on standard error, only errors' },
  ],
  isConfigurable: true,
  run: runExtract,
};

async function runExtract({ io, operands, options, config }: Invocation): Promise<number> {
  const settings = readExtractSettings(options, config);
  const path = textValue(options, 'output');
  const isFile = path !== null && path !== '-';
  const writer = await loadWriter(readFormat(options, path), {
    kinds: settings.pipeline.kinds,
    isSafe: isSet(options, 'csvSafe'),
    width: io.out.width,
    colorLevel: isFile ? 0 : io.out.colorLevel,
  });
  const output = await openOutput(path, io.out);
  const read = { stdin: io.stdin, except: isFile ? path : null };
  const problems = await writeAll(extractInputs(operands, settings, read), writer, output);
  await reportProblems(io.err, isSet(options, 'quiet') ? problems.filter(isError) : problems);
  return problems.some(isError) ? 2 : 0;
}

const readFormat = (options: RawOptions, path: string | null): Format =>
  choiceValue(options, { option: 'format', choices: FORMATS }) ??
  (path === null ? null : formatOfOutput(path)) ??
  'table';

/** Writes document after document; the problems are told at the end. Where no input could be read, nothing is written. */
async function writeAll(
  extraction: AsyncIterable<Extracted>,
  writer: Writer,
  output: Output,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  let before = { documents: 0, facts: 0 };
  let isWanted = true;
  try {
    isWanted = await output.write(writer.open);
    for await (const item of extraction) {
      if (!isWanted) break;
      if (item.kind === 'problem') {
        problems.push(item.problem);
        continue;
      }
      for (const piece of writer.writeFacts(item.facts, before)) {
        isWanted = isWanted && (await output.write(piece));
      }
      const documents = before.documents + (item.isContinued ? 0 : 1);
      before = { documents, facts: before.facts + item.facts.length };
    }
    if (isWanted) await output.write(writer.close(before));
  } catch (error) {
    await output.abandon();
    throw error;
  }
  if (before.documents === 0 && problems.some(isError)) await output.abandon();
  else await output.close();
  return problems;
}
