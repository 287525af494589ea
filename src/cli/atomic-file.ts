import { open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { toWriteError } from './write-error.js';

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
    const file = old?.isFile() === false ? openDirectly(target) : openBeside(target, old?.mode ?? 0o666);
    return withReasons(await file, path);
  } catch (error) {
    throw toWriteError(path, error);
  }
}

/** The same file, whose failures say what went wrong and leave nothing behind. */
function withReasons(file: AtomicFile, path: string): AtomicFile {
  const explain = async (error: unknown) => {
    await file.abandon().catch(() => {});
    throw toWriteError(path, error);
  };
  return {
    write: (text) => file.write(text).catch(explain),
    commit: () => file.commit().catch(explain),
    abandon: () => file.abandon().catch(() => {}),
  };
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
