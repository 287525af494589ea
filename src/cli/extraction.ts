import type { Fact } from '../facts/fact.js';
import { factsByPart } from '../pipeline.js';
import type { Problem } from '../read/problem.js';
import type { Reading } from '../read/reading.js';
import { type ReadOptions, readSources } from '../read/sources.js';
import type { Origin } from '../text/origin.js';
import type { ExtractSettings } from './extract-options.js';

/** What an extraction gives, one after the other: facts of a document, or a problem on the way. */
export type Extracted =
  | {
      readonly kind: 'facts';
      /** The document they belong to. */
      readonly source: string;
      readonly origin: Origin;
      /** Whether they go on with the document of the facts before, one too long to be worked on whole. */
      readonly isContinued: boolean;
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
    else yield* extractSource(reading, settings);
  }
}

type SourceReading = Extract<Reading, { readonly kind: 'source' }>;

function* extractSource(
  { source: read, origin }: SourceReading,
  settings: ExtractSettings,
): Generator<Extracted> {
  const source = { ...read, reference: read.reference ?? settings.reference };
  const off = settings.kindsOff(origin.path);
  const kinds = new Set([...settings.pipeline.kinds].filter((kind) => !off.has(kind)));
  let isContinued = false;
  for (const part of factsByPart(source, { ...settings.pipeline, kinds })) {
    const facts = part.facts.filter((fact) => isAsked(fact, settings));
    yield { kind: 'facts', source: source.id, origin, isContinued, facts };
    isContinued = true;
  }
}

function isAsked(fact: Fact, { types, minConfidence }: ExtractSettings): boolean {
  const wanted = types.get(fact.kind);
  return (
    fact.confidence >= minConfidence && (wanted === undefined || ('type' in fact && wanted.has(fact.type)))
  );
}
