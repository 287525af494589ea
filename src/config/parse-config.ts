import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { ENTITY_TYPES } from '../facts/types.js';
import type { GivenName } from '../lexicon/name-index.js';
import { nearestOf } from '../text/nearest.js';
import { type Config, ConfigError } from './config.js';
import { toKindsOff } from './kinds-off.js';
import { configSchema, givenNameSchema } from './schema.js';

/** Reads a configuration; what is wrong with it names the nearest right key. */
export function parseConfig(json: string, path: string): Config {
  const parsed = configSchema.safeParse(parseJson(json, path));
  if (!parsed.success) throw toConfigError(parsed.error, path, Object.keys(configSchema.shape));
  const { $schema: _, entities = [], ignore = [], off = {}, ...options } = parsed.data;
  if (!areNames(entities)) {
    const { error } = z.object({ entities: z.array(givenNameSchema) }).safeParse({ entities });
    throw toConfigError(error, path, Object.keys(givenNameSchema.shape));
  }
  const folder = dirname(path);
  return { options: withPaths(options, folder), entities, ignore, kindsOff: toKindsOff(off, folder) };
}

/** Paths in the file start from the folder it is in. */
function withPaths(options: Record<string, unknown>, folder: string): Config['options'] {
  const paths = ['baseline', 'output'].flatMap((key) => {
    const path = options[key];
    return typeof path === 'string' ? [[key, resolve(folder, path)] as const] : [];
  });
  return { ...options, ...Object.fromEntries(paths) };
}

function parseJson(json: string, path: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ConfigError(`${path} is not JSON: ${why}`, 'mend it, or run with --no-config');
  }
}

const TYPES: ReadonlySet<unknown> = new Set(ENTITY_TYPES);
const KEYS: ReadonlySet<string> = new Set(['name', 'type', 'aliases']);

const areNames = (list: readonly unknown[]): list is readonly GivenName[] => list.every(isName);

function isName(item: unknown): item is GivenName {
  if (typeof item !== 'object' || item === null) return false;
  const { name, type, aliases = [] } = { name: '', type: '', ...item };
  for (const key in item) if (!KEYS.has(key)) return false;
  return isText(name) && TYPES.has(type) && Array.isArray(aliases) && aliases.every(isText);
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function toConfigError(error: z.ZodError | undefined, path: string, keys: readonly string[]): ConfigError {
  const issue = error?.issues[0];
  if (issue?.code === 'unrecognized_keys') return unknownKey(issue.keys[0] ?? '', path, keys);
  const at = issue?.path.join('.') ?? '';
  return new ConfigError(
    `${path}: ${at === '' ? '' : `"${at}": `}${issue?.message ?? 'it has the wrong form'}`,
    'mend it, or run with --no-config',
  );
}

function unknownKey(key: string, path: string, keys: readonly string[]): ConfigError {
  const nearest = nearestOf(key, keys);
  const guess = nearest === null ? '' : `did you mean "${nearest}"? `;
  return new ConfigError(`${path}: "${key}" is no key of it`, `${guess}it takes ${keys.join(', ')}`);
}
