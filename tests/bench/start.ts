import { spawnSync } from 'node:child_process';
import { medianOf } from './speed.js';

export interface Start {
  readonly name: string;
  readonly least: number;
  readonly median: number;
  /** Median against that of a Node that does nothing. */
  readonly ratio: number;
}

const STORY = 'seeds/aws-openai.txt';

const COMMANDS: readonly (readonly [name: string, args: readonly string[]])[] = [
  ['node -e 0', ['-e', '0']],
  ['factx --version', ['bin/factx.js', '--version']],
  [
    'factx extract story --kind money -f jsonl',
    ['bin/factx.js', 'extract', STORY, '-k', 'money', '-f', 'jsonl'],
  ],
  ['factx extract story -f jsonl', ['bin/factx.js', 'extract', STORY, '-f', 'jsonl']],
  ['factx extract story', ['bin/factx.js', 'extract', STORY]],
];

const RUNS = 21;

/** The whole process of each command, in turns. */
export function measureStarts(): Start[] {
  const times = COMMANDS.map((): number[] => []);
  for (let run = 0; run < RUNS; run++) {
    COMMANDS.forEach(([, args], i) => {
      times[i]?.push(timeOf(args));
    });
  }
  const bare = medianOf(times[0] ?? []);
  return COMMANDS.map(([name], i) => {
    const median = medianOf(times[i] ?? []);
    return { name, least: Math.min(...(times[i] ?? [])), median, ratio: median / bare };
  });
}

function timeOf(args: readonly string[]): number {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}
