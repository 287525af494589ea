import { CommanderError } from 'commander';
import { ConfigError } from '../config/config.js';
import { toError } from '../read/problem.js';
import { type Io, toProcessIo } from './io.js';
import { buildProgram } from './program.js';
import { reportProblems } from './report.js';
import { Status } from './status.js';
import { UsageError } from './usage-error.js';

/** Runs one command line and gives its exit status. */
export async function run(args: readonly string[], io: Io = toProcessIo()): Promise<number> {
  const program = await buildProgram(args, io);
  try {
    await program.command.parseAsync([...args], { from: 'user' });
    return program.status();
  } catch (error) {
    return await explainFailure(error, program.printed, io);
  }
}

async function explainFailure(
  error: unknown,
  printed: { readonly out: string; readonly err: string },
  io: Io,
): Promise<number> {
  if (error instanceof CommanderError) {
    await io.out.write(printed.out);
    await io.err.write(printed.err);
    return error.exitCode === 0 ? Status.DONE : Status.WRONG;
  }
  await reportProblems(io.err, [toError({ where: '', ...troubleOf(error) })]);
  return Status.WRONG;
}

function troubleOf(error: unknown): { what: string; mend: string } {
  if (error instanceof UsageError || error instanceof ConfigError)
    return { what: error.message, mend: error.mend };
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { what, mend: 'this is a fault of factx: please report it with the command line and the input' };
}
