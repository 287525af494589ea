import { type AtomicFile, openAtomicFile } from './atomic-file.js';
import type { Sink } from './io.js';

/** Where a command's result goes: standard output or a file. */
export interface Output {
  /** False when nobody reads on: stop then. */
  readonly write: (text: string) => Promise<boolean>;
  /** Nothing more will come. A file appears only now. */
  readonly close: () => Promise<void>;
  /** The result is none: a file stays as it was. */
  readonly abandon: () => Promise<void>;
}

export const openOutput = async (path: string | null, out: Sink): Promise<Output> =>
  path === null || path === '-' ? toStandardOutput(out) : toFileOutput(await openAtomicFile(path));

const toStandardOutput = (out: Sink): Output => ({
  write: out.write,
  close: async () => {},
  abandon: async () => {},
});

const toFileOutput = (file: AtomicFile): Output => ({
  write: async (text) => {
    await file.write(text);
    return true;
  },
  close: file.commit,
  abandon: file.abandon,
});
