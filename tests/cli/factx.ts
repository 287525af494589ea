import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const BIN = fileURLToPath(new URL('../../bin/factx.js', import.meta.url));

export interface Run {
  readonly out: string;
  readonly err: string;
  readonly status: number | null;
}

interface Settings {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built command as a user would, without a terminal and without colours unless `env` asks for them. */
export function factx(args: readonly string[], { cwd, stdin = '', env = {} }: Settings = {}): Promise<Run> {
  const { NO_COLOR: _, FORCE_COLOR: __, COLUMNS: ___, ...inherited } = process.env;
  const child = spawn(process.execPath, [BIN, ...args], { cwd, env: { ...inherited, ...env } });
  return new Promise((resolve, reject) => {
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (status) => resolve({ out: textOf(out), err: textOf(err), status }));
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
  });
}

const textOf = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString('utf8');

/** A new empty folder with these files in it; `dispose` takes it away. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): {
  readonly path: string;
  readonly dispose: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), 'factx-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, dispose: () => rmSync(path, { recursive: true, force: true }) };
}

/** Runs the command in a new folder that holds these files. */
export async function factxIn(
  files: Readonly<Record<string, string | Uint8Array>>,
  args: readonly string[],
  settings: Omit<Settings, 'cwd'> = {},
): Promise<Run> {
  const folder = makeFolder(files);
  try {
    return await factx(args, { ...settings, cwd: folder.path });
  } finally {
    folder.dispose();
  }
}

/** The records of JSON Lines. */
export const parseLines = (out: string): Record<string, unknown>[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
