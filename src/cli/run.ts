import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { factsOf } from '../pipeline.js';
import type { Source } from '../tokenize/document.js';

/** Runs one command line and gives its exit status. */
export async function run(args: readonly string[]): Promise<number> {
  const program = new Command('factx');
  program
    .command('extract')
    .argument('<inputs...>')
    .option('--format <name>', 'jsonl')
    .action((inputs: string[]) => {
      for (const source of inputs.flatMap(filesOf).flatMap(readSources)) {
        for (const fact of factsOf(source)) process.stdout.write(`${JSON.stringify(fact)}\n`);
      }
    });
  await program.parseAsync([...args], { from: 'user' });
  return 0;
}

const filesOf = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .map((name) => join(path, name))
    : [path];

function readSources(path: string): Source[] {
  const text = readFileSync(path, 'utf8');
  if (!path.endsWith('.jsonl')) return [{ id: path, text, reference: null }];
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, text: body, referenceDate } = JSON.parse(line);
      return { id, text: body, reference: referenceDate ?? null };
    });
}
