import type { Fact } from '../facts/fact.js';
import { factsOf } from '../pipeline.js';
import type { Problem } from '../read/problem.js';
import type { Reading } from '../read/reading.js';
import { type ReadOptions, readSources } from '../read/sources.js';
import type { Origin } from '../text/origin.js';
import type { Source } from '../tokenize/document.js';
import type { ExtractSettings } from './extract-options.js';

/** What an extraction gives, one after the other: a document with its facts, or a problem on the way. */
export type Extracted =
  | {
      readonly kind: 'document';
      readonly source: Source;
      readonly origin: Origin;
      readonly facts: readonly Fact[];
    }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Reads the inputs and extracts each document as it comes; holds one document at a time. */
export async function* extractInputs(
  operands: readonly string[],
  settings: ExtractSettings,
  read: ReadOptions,
): AsyncGenerator<Extracted> {
  for await (const reading of readSources(operands, read)) {
    if (reading.kind === 'problem') yield reading;
    else yield { kind: 'document', origin: reading.origin, ...extractSource(reading, settings) };
  }
}

function extractSource(
  { source: read, origin }: SourceReading,
  settings: ExtractSettings,
): { source: Source; facts: readonly Fact[] } {
  const source = { ...read, reference: read.reference ?? settings.reference };
  const off = settings.kindsOff(origin.path);
  const kinds = new Set([...settings.pipeline.kinds].filter((kind) => !off.has(kind)));
  return {
    source,
    facts: factsOf(source, { ...settings.pipeline, kinds }).filter((fact) => isAsked(fact, settings)),
  };
}

type SourceReading = Extract<Reading, { readonly kind: 'source' }>;

const isAsked = (fact: Fact, { types, minConfidence }: ExtractSettings): boolean =>
  fact.confidence >= minConfidence && (types === null || ('type' in fact && types.has(fact.type)));
