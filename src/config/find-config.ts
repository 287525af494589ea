import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Config, ConfigError, NO_CONFIG } from './config.js';

export const CONFIG_NAME = 'factx.config.json';

/** The configuration of the folder, or of the nearest one above it that has one. */
export async function findConfig(folder: string): Promise<Config> {
  const path = join(folder, CONFIG_NAME);
  const json = await readIfThere(path);
  if (json !== null) {
    const { parseConfig } = await import('./parse-config.js');
    return parseConfig(json, path);
  }
  const above = dirname(folder);
  return above === folder ? NO_CONFIG : findConfig(above);
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new ConfigError(`${path} cannot be read (${code})`, 'mend that, or run with --no-config');
  }
}
