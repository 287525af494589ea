import { readFile, stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { compare } from '../../compare/comparison.js';
import { isFactSets, readFactSets } from '../../compare/fact-sets.js';
import { FactSetError } from '../../compare/json-lines.js';
import type { FactSet } from '../../compare/pair-documents.js';
import { isError } from '../../read/problem.js';
import type { CommandDefinition, Invocation } from '../command.js';
import { EXTRACT_OPTIONS, readExtractSettings } from '../extract-options.js';
import { type Collected, collectFactSets, toPortablePath } from '../fact-sets.js';
import { isSet, listValue } from '../option-values.js';
import { reportProblems } from '../report.js';
import { REPORT_OPTIONS, writeReport } from '../reporting.js';
import { Status } from '../status.js';
import { UsageError } from '../usage-error.js';

/** `factx diff OLD NEW`: the changelog of facts between two versions. */
export const diffCommand: CommandDefinition = {
  operands: '<versions...>',
  operandHelp:
    'the old and the new version: two files or folders of documents, or of facts (JSON, JSONL, a baseline)',
  description:
    'Tells which facts changed between two versions of a story: an amount raised, a quotation reworded, a speaker ' +
    'changed. Exit status 0 where they state the same, 1 where not, 2 where something is wrong.',
  examples: [
    { line: 'factx diff draft.txt final.txt', does: 'two versions of a story' },
    { line: 'factx diff monday/ tuesday/', does: 'two versions of a folder, file by file' },
    { line: 'factx diff old.jsonl new.jsonl -r markdown', does: 'two sets of facts that extract printed' },
  ],
  options: [
    ...REPORT_OPTIONS,
    ...EXTRACT_OPTIONS,
    { flags: '-q, --quiet', description: 'no warnings on standard error, only errors' },
  ],
  isConfigurable: true,
  run: runDiff,
};

async function runDiff(invocation: Invocation): Promise<number> {
  const { io, operands, options } = invocation;
  const [oldPath, newPath] = operands;
  if (oldPath === undefined || newPath === undefined || operands.length > 2) {
    throw new UsageError(
      `diff takes two versions, not ${operands.length}`,
      'factx diff OLD NEW; a folder counts as one',
    );
  }
  const areFolders = (await isFolder(oldPath)) && (await isFolder(newPath));
  const old = await loadVersion(oldPath, areFolders, invocation);
  const now = await loadVersion(newPath, areFolders, invocation);
  const problems = [...old.problems, ...now.problems];
  await reportProblems(io.err, isSet(options, 'quiet') ? problems.filter(isError) : problems);
  const ignored = new Set(listValue(options, 'ignoreFields') ?? []);
  const comparison = compare(underOneName(old.sets, now.sets), now.sets, ignored);
  await writeReport({ comparison, origins: now.origins }, options, io.out);
  if (problems.some(isError)) return Status.WRONG;
  return comparison.summary.equal ? Status.DONE : Status.DIFFERENT;
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Facts that were written down, or those of documents; two folders are compared file by file. */
async function loadVersion(
  path: string,
  isOneOfFolders: boolean,
  { io, options, config }: Invocation,
): Promise<Collected> {
  const written = await readWritten(path);
  if (written) return { sets: written, origins: new Map(), problems: [] };
  return collectFactSets({
    operands: [path],
    settings: readExtractSettings(options, config),
    read: { stdin: io.stdin, except: null },
    io,
    nameOf: (origin, id) => {
      if (typeof origin.lines === 'number') return id;
      return toPortablePath(isOneOfFolders ? relative(path, id) : id, io.cwd);
    },
  });
}

async function readWritten(path: string): Promise<FactSet[] | null> {
  if (!/\.jsonl?$/i.test(path)) return null;
  try {
    const text = await readFile(path, 'utf8');
    return isFactSets(text) ? readFactSets(text) : null;
  } catch (error) {
    if (!(error instanceof FactSetError)) return null;
    throw new UsageError(
      `${path}:${error.line} is ${error.message}`,
      'give two files of facts, as extract prints them',
    );
  }
}

/** One document against one is two versions of it, whatever they are called. */
function underOneName(old: readonly FactSet[], now: readonly FactSet[]): readonly FactSet[] {
  const [first] = old;
  const [second] = now;
  return first && second && old.length === 1 && now.length === 1
    ? [{ ...first, source: second.source }]
    : old;
}
