import { readFile } from 'node:fs/promises';
import { type EvaluationError, errorsOf } from '../../evaluate/errors.js';
import { figuresOfFile } from '../../evaluate/file-figures.js';
import { type Shortfall, shortfalls, type Threshold } from '../../evaluate/gate.js';
import { GoldError, parseGold } from '../../evaluate/gold.js';
import { figuresPerRule } from '../../evaluate/per-rule.js';
import {
  type Attempt,
  addScores,
  type Match,
  matchFacts,
  type Scores,
  scoreMatches,
} from '../../evaluate/score.js';
import { errorLines, judgeTable, ruleTable, scoreTable } from '../../evaluate/tables.js';
import { KINDS } from '../../facts/kinds.js';
import { ENTITY_TYPES } from '../../facts/types.js';
import { factsOf } from '../../pipeline.js';
import { listInputs } from '../../read/inputs.js';
import { isDay } from '../../read/iso-day.js';
import type { CommandDefinition, Invocation, RawOptions } from '../command.js';
import { EXTRACT_OPTIONS, type ExtractSettings, readExtractSettings } from '../extract-options.js';
import { isSet, listValue, numberValue, wrongValue } from '../option-values.js';
import { reportProblems } from '../report.js';
import { Status } from '../status.js';
import { UsageError } from '../usage-error.js';

/** `factx eval GOLD.jsonl...`: how good are the facts found in documents whose facts are known? */
export const evalCommand: CommandDefinition = {
  operands: '<gold...>',
  operandHelp:
    '.jsonl files or folders of them, one gold document a line: {"id", "text", "kinds", "facts", …}',
  description:
    'Extracts gold documents and scores what it finds: precision, recall and F1 by exact and overlapping span, and ' +
    'how often values and speakers are right. Exit status 1 where --min-f1 is not reached.',
  examples: [
    { line: 'factx eval gold.jsonl', does: 'one file, every kind and type' },
    { line: 'factx eval gold/ --kind money', does: 'a folder, into one table' },
    { line: 'factx eval gold.jsonl --errors 20', does: 'the twenty worst errors, with their text' },
    { line: 'factx eval gold.jsonl --min-f1 money=0.97,date=0.9', does: 'a gate for CI' },
  ],
  options: [
    { flags: '--json', description: 'all figures, unrounded' },
    { flags: '--errors <number>', description: 'list so many of the worst errors' },
    { flags: '--per-rule', description: 'the precision of each rule' },
    {
      flags: '--min-f1 <thresholds>',
      description: 'least exact F1, by kind or entity type: money=0.97',
      isList: true,
    },
    ...EXTRACT_OPTIONS.filter(({ flags }) => !/--(?:type|min-confidence|offsets|reference-date)/.test(flags)),
  ],
  isConfigurable: true,
  run: runEval,
};

interface Evaluated {
  readonly file: string;
  readonly attempts: readonly Attempt[];
  readonly matches: readonly Match[];
  readonly scores: Scores;
}

async function runEval({ io, operands, options, config }: Invocation): Promise<number> {
  const settings = readExtractSettings(options, config);
  const thresholds = readThresholds(options);
  const files: Evaluated[] = [];
  for await (const input of listInputs(operands, null)) {
    if (input.kind === 'problem') await reportProblems(io.err, [input.problem]);
    else if (input.path.endsWith('.jsonl')) files.push(await evaluateFile(input.path, settings));
  }
  if (files.length === 0)
    throw new UsageError('there is no gold file to evaluate', 'name .jsonl files of gold documents');
  await io.out.write(isSet(options, 'json') ? toJson(files) : toTables(files, options));
  const short = shortfalls(addScores(files.map(({ scores }) => scores)), thresholds);
  await io.err.write(short.map(shortfallLine).join(''));
  return short.length > 0 ? Status.DIFFERENT : Status.DONE;
}

async function evaluateFile(file: string, settings: ExtractSettings): Promise<Evaluated> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  const attempts = lines.flatMap((line, i) =>
    line.trim() === '' ? [] : [attempt(line, `${file}:${i + 1}`, settings)],
  );
  const matches = attempts.flatMap((tried) => matchFacts(tried, settings.pipeline.kinds));
  return { file, attempts, matches, scores: scoreMatches(matches) };
}

function attempt(line: string, where: string, { pipeline }: ExtractSettings): Attempt {
  try {
    const document = parseGold(line);
    const { id, text, referenceDate } = document;
    const reference = referenceDate && isDay(referenceDate) ? referenceDate : null;
    return { document, facts: factsOf({ id, text, reference }, { ...pipeline, offsets: 'codepoint' }) };
  } catch (error) {
    if (!(error instanceof GoldError)) throw error;
    throw new UsageError(
      `${where} is no gold document: ${error.message}`,
      'see the README for what gold is made of',
    );
  }
}

function toTables(files: readonly Evaluated[], options: RawOptions): string {
  const matches = files.flatMap((file) => file.matches);
  const count = numberValue(options, { option: 'errors', least: 0, most: 1_000_000 }) ?? 0;
  const worst: EvaluationError[] = count > 0 ? errorsOf(matches).slice(0, count) : [];
  const all = addScores(files.map(({ scores }) => scores));
  const parts = [
    scoreTable(files.map(({ file, scores }) => ({ name: nameOf(file), scores }))),
    judgeTable(all),
    ...(isSet(options, 'perRule') ? [ruleTable(figuresPerRule(matches))] : []),
    ...worst.map(errorLines),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.jsonl$/, '');

const toJson = (files: readonly Evaluated[]): string =>
  `${JSON.stringify(
    files.map(({ file, attempts, scores }) => ({ file, ...figuresOfFile(attempts, scores) })),
    null,
    2,
  )}\n`;

function readThresholds(options: RawOptions): Threshold[] {
  return (listValue(options, 'minF1') ?? []).map((given) => {
    const [name = '', stated = ''] = given.split('=');
    const least = Number(stated);
    const isKnown = [...KINDS, ...ENTITY_TYPES].some((known) => known === name);
    if (!isKnown || stated === '' || !(least >= 0 && least <= 1)) {
      throw wrongValue(
        'minF1',
        given,
        'a kind or entity type and the least F1 from 0 to 1, such as money=0.97',
      );
    }
    return { name, least };
  });
}

const shortfallLine = ({ name, least, f1 }: Shortfall): string =>
  `below --min-f1: ${name} has exact F1 ${f1 === null ? 'of nothing' : f1.toFixed(4)}, not ${least}\n`;
