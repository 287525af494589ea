import { relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import type { Kind } from '../facts/kinds.js';

/** Which kinds are off for a file, by the globs of the configuration. */
export function toKindsOff(
  off: Readonly<Record<string, readonly Kind[]>>,
  folder: string,
): (path: string) => ReadonlySet<Kind> {
  const globs = Object.entries(off).map(([glob, kinds]) => ({ isMatch: picomatch(glob), kinds }));
  return (path) => {
    const portable = relative(folder, resolve(path)).replaceAll(sep, '/');
    return new Set(globs.filter(({ isMatch }) => isMatch(portable)).flatMap(({ kinds }) => kinds));
  };
}
