import { lstat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { extensionOf, isInputFile } from './format.js';
import { compareText } from './walk.js';

export const isGlob = (path: string): boolean => /[*?{]|\[[^\]]+\]|[!+@]\(/.test(path);

/** The files a glob matches: those of a known extension, and those whose extension the glob itself spells out. */
export async function expandGlob(pattern: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const matches = await glob(pattern, {
    absolute: isAbsolute(pattern),
    dot: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    onlyFiles: true,
  });
  const wanted = matches.filter((path) => isInputFile(path) || isSpeltOut(pattern, path)).sort(compareText);
  const isRegular = await Promise.all(wanted.map(isRegularFile));
  return wanted.filter((_, i) => isRegular[i] === true);
}

const isSpeltOut = (pattern: string, path: string): boolean =>
  extensionOf(path) !== '' && pattern.toLowerCase().endsWith(extensionOf(path));

const isRegularFile = async (path: string): Promise<boolean> => (await lstat(path)).isFile();
