import { readFile } from 'node:fs/promises';
import { writeBaseline } from '../../compare/baseline.js';
import { type Comparison, compare } from '../../compare/comparison.js';
import { readFactSets } from '../../compare/fact-sets.js';
import { FactSetError } from '../../compare/json-lines.js';
import type { FactSet } from '../../compare/pair-documents.js';
import { isError } from '../../read/problem.js';
import { summaryLine } from '../../report/summary.js';
import type { Origin } from '../../text/origin.js';
import type { CommandDefinition, Invocation, RawOptions } from '../command.js';
import { EXTRACT_OPTIONS, readExtractSettings } from '../extract-options.js';
import { type Collected, collectFactSets, toPortablePath } from '../fact-sets.js';
import type { Environment } from '../io.js';
import { isSet, listValue, textValue } from '../option-values.js';
import { openOutput } from '../output.js';
import { reportProblems } from '../report.js';
import { REPORT_OPTIONS, writeReport } from '../reporting.js';
import { Status } from '../status.js';
import { UsageError } from '../usage-error.js';

/** `factx check <inputs...> --baseline FILE`: are the facts still those that were accepted? */
export const checkCommand: CommandDefinition = {
  operands: '<inputs...>',
  operandHelp: 'files, folders or globs, as for factx extract',
  description:
    'Extracts the inputs and compares their facts with the accepted ones. A fact that an edit moved is the same ' +
    'fact. Exit status 0 where they are equal, 1 where they differ, 2 where the command line or an input is wrong.',
  examples: [
    { line: 'factx check stories/ --baseline facts.jsonl --update', does: 'accept the facts as they are' },
    { line: 'factx check stories/ --baseline facts.jsonl', does: 'tell what has changed since' },
    { line: 'factx check stories/ --baseline facts.jsonl -r github', does: 'annotate a pull request' },
    { line: 'factx check stories/ --baseline facts.jsonl -r junit -o facts.xml', does: 'a report for CI' },
  ],
  options: [
    { flags: '-b, --baseline <file>', description: 'the accepted facts' },
    { flags: '-u, --update', description: 'accept the facts as they are now: rewrite the baseline' },
    { flags: '--force', description: 'let --update work where CI is set too' },
    ...REPORT_OPTIONS,
    ...EXTRACT_OPTIONS,
    { flags: '-q, --quiet', description: 'no warnings on standard error, only errors' },
  ],
  isConfigurable: true,
  run: runCheck,
};

async function runCheck(invocation: Invocation): Promise<number> {
  const { io, options } = invocation;
  const path = baselinePath(options, io.env);
  const accepted = await readBaselineFile(path);
  if (accepted === null && !isSet(options, 'update')) throw noBaseline(invocation, path);
  const now = await collect(invocation, path);
  await reportProblems(io.err, isSet(options, 'quiet') ? now.problems.filter(isError) : now.problems);
  const ignored = new Set(listValue(options, 'ignoreFields') ?? []);
  const comparison = compare(accepted ?? [], now.sets, ignored);
  const isWrong = now.problems.some(isError);
  if (isSet(options, 'update')) return await update(invocation, { path, now, comparison, isWrong });
  await writeReport({ comparison, origins: now.origins }, options, io.out);
  if (isWrong) return Status.WRONG;
  return comparison.summary.equal ? Status.DONE : Status.DIFFERENT;
}

function baselinePath(options: RawOptions, env: Environment): string {
  const path = textValue(options, 'baseline');
  if (path === null)
    throw new UsageError('no baseline is named', 'say where the accepted facts are: --baseline facts.jsonl');
  if (isSet(options, 'update') && isInCi(env) && !isSet(options, 'force')) {
    throw new UsageError(
      '--update would accept whatever CI finds, as CI is set here',
      'update the baseline where you can read what changed, or add --force',
    );
  }
  return path;
}

const isInCi = ({ CI }: Environment): boolean => CI !== undefined && !['', '0', 'false'].includes(CI);

/** The accepted facts, or null where there are none yet. */
async function readBaselineFile(path: string): Promise<FactSet[] | null> {
  try {
    return readFactSets(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof FactSetError) {
      throw new UsageError(
        `${path}:${error.line} is ${error.message}`,
        'mend the baseline or write it anew with --update',
      );
    }
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return null;
    throw new UsageError(`the baseline ${path} cannot be read (${code})`, 'name a file you may read');
  }
}

const noBaseline = ({ operands }: Invocation, path: string): UsageError =>
  new UsageError(
    `there is no baseline ${path} yet`,
    `look at the facts (factx extract ${operands.join(' ')}), then accept them: ` +
      `factx check ${operands.join(' ')} --baseline ${path} --update`,
  );

const collect = ({ io, operands, options, config }: Invocation, baseline: string): Promise<Collected> =>
  collectFactSets({
    operands,
    settings: readExtractSettings(options, config),
    read: { stdin: io.stdin, except: baseline },
    io,
    nameOf: (origin: Origin, id: string) =>
      typeof origin.lines === 'number' ? id : toPortablePath(id, io.cwd),
  });

interface Updating {
  readonly path: string;
  readonly now: Collected;
  readonly comparison: Comparison;
  readonly isWrong: boolean;
}

/** Accepts the facts, in one step: the file is the old baseline or the new one at any moment. */
async function update({ io }: Invocation, { path, now, comparison, isWrong }: Updating): Promise<number> {
  if (isWrong) {
    throw new UsageError(
      `${path} is left as it was`,
      'mend the inputs named above first: a baseline has all of them',
    );
  }
  const output = await openOutput(path, io.out);
  await output.write(writeBaseline(now.sets));
  await output.close();
  await io.out.write(`${path} updated. ${summaryLine(comparison)}\n`);
  return Status.DONE;
}
