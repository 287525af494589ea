import { readdir } from 'node:fs/promises';
import { isInputFile } from './format.js';
import { type Problem, toFileProblem } from './problem.js';

/** Every input file under a folder, by path compared by code unit, and the folders that could not be read. */
export interface Walked {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** Walks a folder. Hidden entries, symbolic links and whatever is neither file nor folder (a FIFO) are skipped. */
export async function walkFolder(folder: string): Promise<Walked> {
  const files: string[] = [];
  const problems: Problem[] = [];
  const open = [folder];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    try {
      for (const entry of await readdir(next, { withFileTypes: true })) {
        const path = joinPath(next, entry.name);
        if (entry.name.startsWith('.')) continue;
        if (entry.isDirectory()) open.push(path);
        else if (entry.isFile() && isInputFile(path)) files.push(path);
      }
    } catch (error) {
      problems.push(toFileProblem(next, error));
    }
  }
  return { files: files.sort(compareText), problems };
}

/** Keeps the folder as the user wrote it: `./stories/` gives `./stories/a.txt`. */
const joinPath = (folder: string, name: string): string =>
  folder.endsWith('/') ? folder + name : `${folder}/${name}`;

/** By UTF-16 code unit. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
