import { isAbsolute, relative, resolve, sep } from 'node:path';
import { toItems } from '../compare/entry.js';
import type { FactSet } from '../compare/pair-documents.js';
import type { Problem } from '../read/problem.js';
import type { ReadOptions } from '../read/sources.js';
import type { Origin } from '../text/origin.js';
import type { ExtractSettings } from './extract-options.js';
import { extractInputs } from './extraction.js';
import type { Io } from './io.js';

/** The facts of inputs, document by document, with where each came from and what went wrong. */
export interface Collected {
  readonly sets: readonly FactSet[];
  readonly origins: ReadonlyMap<string, Origin>;
  readonly problems: readonly Problem[];
}

export interface Collection {
  readonly operands: readonly string[];
  readonly settings: ExtractSettings;
  readonly read: ReadOptions;
  readonly io: Io;
  /** What a document is called; its path or id unless given. */
  readonly nameOf?: (origin: Origin, id: string) => string;
}

/** Extracts all inputs and keeps the facts. */
export async function collectFactSets(collection: Collection): Promise<Collected> {
  const { operands, settings, read, io, nameOf } = collection;
  const root = io.env.GITHUB_WORKSPACE || io.cwd;
  const sets: FactSet[] = [];
  const origins = new Map<string, Origin>();
  const problems: Problem[] = [];
  for await (const item of extractInputs(operands, settings, read)) {
    if (item.kind === 'problem') {
      problems.push(item.problem);
      continue;
    }
    const { origin, facts } = item;
    const source = nameOf ? nameOf(origin, item.source) : item.source;
    const path = toPortablePath(resolve(io.cwd, origin.path), root);
    origins.set(source, { ...origin, path });
    const items = toItems(facts);
    const last = item.isContinued ? sets.pop() : undefined;
    sets.push({ source, items: [...(last?.items ?? []), ...items] });
  }
  return { sets, origins, problems };
}

/** A path as a baseline has it, the same from every machine: relative, with slashes, without `./`. */
export function toPortablePath(path: string, cwd: string): string {
  const near = isAbsolute(path) ? relative(cwd, path) : path;
  return near.replaceAll(sep, '/').replace(/^(?:\.\/)+/, '');
}
