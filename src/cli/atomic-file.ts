import { open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from './usage-error.js';

/** A file that is written whole or not at all: its old content stays until `commit`. */
export interface AtomicFile {
  readonly write: (text: string) => Promise<void>;
  /** Puts the new content in the old one's place. */
  readonly commit: () => Promise<void>;
  /** Leaves everything as it was. */
  readonly abandon: () => Promise<void>;
}

/** Opens a hidden file beside the wanted one, so that a folder one may not write in is told of at once. */
export async function openAtomicFile(path: string): Promise<AtomicFile> {
  try {
    const target = await realpath(path).catch(() => path);
    const old = await stat(target).catch(() => null);
    if (old !== null && !old.isFile()) return await openDirectly(target);
    return await openBeside(target, old?.mode ?? 0o666);
  } catch (error) {
    throw toUsageError(path, error);
  }
}

async function openBeside(target: string, mode: number): Promise<AtomicFile> {
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const handle = await open(draft, 'w', mode);
  return {
    write: async (text) => {
      await handle.writeFile(text);
    },
    commit: async () => {
      await handle.sync();
      await handle.close();
      await rename(draft, target);
    },
    abandon: async () => {
      await handle.close();
      await unlink(draft);
    },
  };
}

/** A device or pipe (`/dev/stdout`, a process substitution) has no old content to keep. */
async function openDirectly(target: string): Promise<AtomicFile> {
  const handle = await open(target, 'w');
  return {
    write: async (text) => {
      await handle.writeFile(text);
    },
    commit: () => handle.close(),
    abandon: () => handle.close(),
  };
}

function toUsageError(path: string, error: unknown): UsageError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return new UsageError(
    `cannot write ${path}: ${REASONS.get(code) ?? code}`,
    'name a file in a folder you may write in',
  );
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'its folder does not exist'],
  ['ENOTDIR', 'a part of the path is no folder'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'permission is missing'],
  ['EPERM', 'permission is missing'],
  ['EROFS', 'the disk can only be read'],
  ['ENOSPC', 'the disk is full'],
]);
