/** Something wrong with an input or with what the user asked: what, where, and how to mend it. */
export interface Problem {
  /** An error makes the exit status 2; a warning does not. */
  readonly level: 'error' | 'warning';
  readonly where: string;
  readonly what: string;
  readonly mend: string;
}

export const isError = ({ level }: Problem): boolean => level === 'error';

type Trouble = Omit<Problem, 'level'>;

export const toError = (trouble: Trouble): Problem => ({ level: 'error', ...trouble });
export const toWarning = (trouble: Trouble): Problem => ({ level: 'warning', ...trouble });

/** A failed call to the file system, in words. */
export function toFileProblem(where: string, error: unknown): Problem {
  const code = codeOf(error);
  const [what, mend] = FAILURES.get(code) ?? [
    `cannot be read (${code})`,
    'check the file and the disk it is on',
  ];
  return toError({ where, what, mend });
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);

const FAILURES: ReadonlyMap<string, readonly [what: string, mend: string]> = new Map([
  ['ENOENT', ['no such file or folder', 'check the path; put a glob in quotes so that factx expands it']],
  ['ENOTDIR', ['no such file: a part of the path is no folder', 'check the path']],
  ['EACCES', ['permission to read it is missing', 'change its permissions (chmod u+r) or run as its owner']],
  ['EPERM', ['permission to read it is missing', 'change its permissions (chmod u+r) or run as its owner']],
  ['ELOOP', ['symbolic links that lead in a circle', 'name the file they should lead to']],
  ['ENAMETOOLONG', ['the path is too long', 'check the path']],
  ['ENXIO', ['is a socket or device nobody serves', 'name a file or a folder']],
  ['EMFILE', ['too many files are open', 'raise the limit (ulimit -n)']],
  [
    'ERR_STRING_TOO_LONG',
    ['is longer than a text can be here (512 MB)', 'split it, or make it a .jsonl file'],
  ],
]);
