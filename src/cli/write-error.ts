import { UsageError } from './usage-error.js';

/** Why something could not be written, in words. */
export function toWriteError(where: string, error: unknown): UsageError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const mend =
    code === 'ENOSPC' ? 'make room, or write elsewhere' : 'name a file in a folder you may write in';
  return new UsageError(`cannot write ${where}: ${REASONS.get(code) ?? code}`, mend);
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
