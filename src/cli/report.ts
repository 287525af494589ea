import type { Problem } from '../read/problem.js';
import { toHarmlessLine } from '../write/harmless.js';
import type { Sink } from './io.js';

/** Problems as lines for standard error: `error: what is where`, and under it how to mend it. */
export async function reportProblems(sink: Sink, problems: readonly Problem[]): Promise<void> {
  await sink.write(problems.map((problem) => lineOf(problem, sink.colorLevel > 0)).join(''));
}

function lineOf({ level, where, what, mend }: Problem, isColored: boolean): string {
  const place = where === '' ? '' : `${toHarmlessLine(where)}: `;
  return `${paint(level, isColored)}: ${place}${toHarmlessLine(what)}\n  ${toHarmlessLine(mend)}\n`;
}

const COLOURS = { error: '31', warning: '33' } as const;

const paint = (level: Problem['level'], isColored: boolean): string =>
  isColored ? `\x1b[1;${COLOURS[level]}m${level}\x1b[0m` : level;
