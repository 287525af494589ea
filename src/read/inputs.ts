import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { expandGlob, isGlob } from './glob.js';
import { type Problem, toError, toFileProblem } from './problem.js';
import { walkFolder } from './walk.js';

/** One file to read, or `-` for standard input. */
export type InputPath = string;

/** What an operand of the command line stands for, or what is wrong with it. */
export type Input =
  | { readonly kind: 'file'; readonly path: InputPath }
  | { readonly kind: 'problem'; readonly problem: Problem };

export const STANDARD_INPUT = '-';

/**
 * The files that the operands stand for, in their order, each file once. `except` is the file the output goes to,
 * which is no input even where it lies in an input folder.
 */
export async function* listInputs(operands: readonly string[], except: string | null): AsyncGenerator<Input> {
  const seen = new Set(except === null ? [] : [resolve(except)]);
  for (const operand of operands) {
    for await (const input of expandOperand(operand)) {
      if (input.kind === 'file') {
        const identity = input.path === STANDARD_INPUT ? STANDARD_INPUT : resolve(input.path);
        if (seen.has(identity)) continue;
        seen.add(identity);
      }
      yield input;
    }
  }
}

async function* expandOperand(operand: string): AsyncGenerator<Input> {
  if (operand === STANDARD_INPUT) return yield toFile(operand);
  try {
    if (!statSync(operand).isDirectory()) return yield toFile(operand);
  } catch (error) {
    return isGlob(operand) ? yield* expandPattern(operand) : yield toProblem(toFileProblem(operand, error));
  }
  const { files, problems } = await walkFolder(operand);
  yield* files.map(toFile);
  yield* problems.map(toProblem);
  if (files.length === 0 && problems.length === 0) yield toProblem(emptyFolder(operand));
}

async function* expandPattern(pattern: string): AsyncGenerator<Input> {
  const files = await expandGlob(pattern);
  yield* files.map(toFile);
  if (files.length === 0) yield toProblem(emptyGlob(pattern));
}

const toFile = (path: InputPath): Input => ({ kind: 'file', path });
const toProblem = (problem: Problem): Input => ({ kind: 'problem', problem });

const emptyFolder = (where: string): Problem =>
  toError({
    where,
    what: 'a folder without inputs',
    mend: 'it should hold .txt, .md, .html or .jsonl files; hidden ones and links are skipped',
  });

const emptyGlob = (where: string): Problem =>
  toError({ where, what: 'a glob that matches no input', mend: 'check the path and the pattern' });
