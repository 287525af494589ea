import type { Config } from '../config/config.js';
import { KINDS, type Kind } from '../facts/kinds.js';
import { FACT_TYPES, TYPES_OF } from '../facts/types.js';
import { indexNames } from '../lexicon/name-index.js';
import type { PipelineOptions } from '../pipeline.js';
import { OFFSET_UNITS } from '../text/positions.js';
import type { OptionDefinition, RawOptions } from './command.js';
import { choiceValue, choiceValues, currencyValue, dayValue, numberValue } from './option-values.js';

/** What to find and how to read it: the options that every extracting command has. */
export interface ExtractSettings {
  readonly pipeline: PipelineOptions;
  /** The types to print of a kind; all of a kind that is not in it. */
  readonly types: ReadonlyMap<Kind, ReadonlySet<string>>;
  readonly minConfidence: number;
  /** The reference date of documents that state none of their own, or null. */
  readonly reference: string | null;
  /** Kinds that the configuration switches off for a file. */
  readonly kindsOff: (path: string) => ReadonlySet<Kind>;
}

const DATE_ORDERS = ['mdy', 'dmy'] as const;

export const EXTRACT_OPTIONS: readonly OptionDefinition[] = [
  { flags: '-k, --kind <kinds>', description: `kinds to find: ${KINDS.join(', ')} (all)`, isList: true },
  {
    flags: '-t, --type <types>',
    description: `types to print, of the kinds that have them: ${FACT_TYPES.join(', ')} (all)`,
    isList: true,
  },
  { flags: '--min-confidence <number>', description: 'leave out facts less sure than this, from 0 to 1 (0)' },
  {
    flags: '--reference-date <date>',
    description: 'YYYY-MM-DD that "yesterday" counts from where the document states no date of its own',
  },
  { flags: '--dollar <code>', description: 'currency of a bare $ where the text does not say (USD)' },
  {
    flags: '--date-order <order>',
    description: 'order of 03/04/2025 where the text does not say: mdy or dmy (mdy)',
  },
  { flags: '--offsets <unit>', description: `unit of start and end: ${OFFSET_UNITS.join(', ')} (codepoint)` },
];

/** Reads them from the command line; a wrong value is a `UsageError`. */
export function readExtractSettings(options: RawOptions, config: Config): ExtractSettings {
  const kinds = choiceValues(options, { option: 'kind', choices: KINDS });
  const typesByKind = byKind(choiceValues(options, { option: 'type', choices: FACT_TYPES }) ?? []);
  return {
    pipeline: {
      kinds: new Set<Kind>(kinds ?? (typesByKind.size === 0 ? KINDS : typesByKind.keys())),
      hints: {
        dollar: currencyValue(options, 'dollar'),
        dateOrder: choiceValue(options, { option: 'dateOrder', choices: DATE_ORDERS }),
        ...(config.entities.length > 0 && { names: indexNames(config.entities) }),
        ...(config.ignore.length > 0 && { ignored: new Set(config.ignore) }),
      },
      offsets: choiceValue(options, { option: 'offsets', choices: OFFSET_UNITS }) ?? 'codepoint',
    },
    types: typesByKind,
    minConfidence: numberValue(options, { option: 'minConfidence', least: 0, most: 1 }) ?? 0,
    reference: dayValue(options, 'referenceDate'),
    kindsOff: config.kindsOff,
  };
}

/** Types by the kind they belong to. Alone they choose the kinds too; beside `--kind` they narrow only their own. */
function byKind(types: readonly string[]): ReadonlyMap<Kind, ReadonlySet<string>> {
  const chosen = KINDS.map(
    (kind) => [kind, new Set(types.filter((type) => TYPES_OF[kind].includes(type)))] as const,
  );
  return new Map(chosen.filter(([, of]) => of.size > 0));
}
