import { existsSync } from 'node:fs';
import { explain } from '../../explain/explain.js';
import type { Explanation } from '../../explain/explanation.js';
import { showExplanation } from '../../explain/show.js';
import { stretchAt, type TextPlace } from '../../explain/stretch.js';
import { isError, type Problem } from '../../read/problem.js';
import type { Reading } from '../../read/reading.js';
import { readSources } from '../../read/sources.js';
import type { Span } from '../../text/span.js';
import type { CommandDefinition, Invocation } from '../command.js';
import { EXTRACT_OPTIONS, type ExtractSettings, readExtractSettings } from '../extract-options.js';
import type { Sink } from '../io.js';
import { isSet } from '../option-values.js';
import { reportProblems } from '../report.js';
import { Status } from '../status.js';
import { UsageError } from '../usage-error.js';

/** `factx explain FILE[:LINE[:COLUMN]]`: why is this a fact, and why is that none? */
export const explainCommand: CommandDefinition = {
  operands: '<place>',
  operandHelp:
    'FILE, FILE:LINE or FILE:LINE:COLUMN, as facts have them; of a .jsonl file the line of a document',
  description:
    'Tells why each fact at a place is what it is: its rule and what it matched, what it won against, how its value, ' +
    'name or speaker came about. Where a line is named it also tells what was not taken, and why.',
  examples: [
    { line: 'factx explain story.txt:12', does: 'the facts of line 12, and what else looked like one' },
    { line: 'factx explain story.txt:12:30', does: 'the word at column 30' },
    { line: 'factx explain story.txt --kind date', does: 'all dates of a story' },
  ],
  options: [
    { flags: '--json', description: 'for programs' },
    ...EXTRACT_OPTIONS.filter(({ flags }) => !/--(?:offsets|type)/.test(flags)),
  ],
  isConfigurable: true,
  run: runExplain,
};

interface Place {
  readonly path: string;
  readonly at: TextPlace | null;
}

async function runExplain({ io, operands, options, config }: Invocation): Promise<number> {
  const settings = readExtractSettings(options, config);
  const place = readPlace(operands[0] ?? '');
  const problems: Problem[] = [];
  for await (const reading of readSources([place.path], { stdin: io.stdin, except: null })) {
    if (reading.kind === 'problem') problems.push(reading.problem);
    else await explainSource(reading, { place, settings, out: io.out, isJson: isSet(options, 'json') });
  }
  await reportProblems(io.err, problems);
  return problems.some(isError) ? Status.WRONG : Status.DONE;
}

const PLACE = /^(?<path>.+?)(?::(?<line>[1-9]\d{0,8}))(?::(?<column>[1-9]\d{0,8}))?$/;

/** A file may have colons and figures in its own name. */
function readPlace(operand: string): Place {
  const { path, line, column } = PLACE.exec(operand)?.groups ?? {};
  if (existsSync(operand) || path === undefined) return { path: operand, at: null };
  return { path, at: { line: Number(line), column: column === undefined ? null : Number(column) } };
}

interface Wish {
  readonly place: Place;
  readonly settings: ExtractSettings;
  readonly out: Sink;
  readonly isJson: boolean;
}

async function explainSource(
  { source: read, origin }: Extract<Reading, { kind: 'source' }>,
  { place, settings, out, isJson }: Wish,
): Promise<void> {
  const isOneOfMany = typeof origin.lines === 'number';
  if (isOneOfMany && place.at !== null && place.at.line !== origin.lines) return;
  const whole = { start: 0, end: read.text.length };
  const stretch = place.at === null || isOneOfMany ? whole : stretchIn(read.text, place.at, place.path);
  const source = { ...read, reference: read.reference ?? settings.reference };
  const all = explain(source, settings.pipeline.hints, stretch);
  const shown = ofKinds(place.at === null ? withRules(all) : all, settings);
  const { dim, strong } = out.colorLevel > 0 ? COLOURED : PLAIN;
  await out.write(
    isJson ? `${JSON.stringify(shown, null, 2)}\n` : showExplanation(read.text, shown, { dim, strong }),
  );
}

function stretchIn(text: string, at: TextPlace, path: string): Span {
  const stretch = stretchAt(text, at);
  if (stretch) return stretch;
  throw new UsageError(
    `${path} has no such place`,
    `its text has ${text.split(/\r\n|\r|\n/).length} lines; columns count characters`,
  );
}

/** Of a whole text, only what a rule found and lost is told: not every capital and figure. */
const withRules = ({ facts, rejected }: Explanation): Explanation => ({
  facts,
  rejected: rejected.filter(({ rule }) => rule !== null),
});

const ofKinds = (
  { facts, rejected }: Explanation,
  { pipeline, minConfidence }: ExtractSettings,
): Explanation => ({
  facts: facts.filter(({ fact }) => pipeline.kinds.has(fact.kind) && fact.confidence >= minConfidence),
  rejected: rejected.filter(({ kind }) => kind === null || pipeline.kinds.has(kind)),
});

const PLAIN = { strong: (text: string) => text, dim: (text: string) => text };
const COLOURED = {
  strong: (text: string) => `\u001b[1m${text}\u001b[22m`,
  dim: (text: string) => `\u001b[2m${text}\u001b[22m`,
};
