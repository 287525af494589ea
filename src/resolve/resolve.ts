import type { Findings } from '../extract/extract.js';
import type { Document } from '../tokenize/document.js';
import { resolveDates } from './dates/resolve-dates.js';
import { resolveEntities } from './entities/resolve-entities.js';
import { resolveMoney } from './money/resolve-money.js';
import { resolveQuotes } from './quotes/resolve-quotes.js';
import type { Resolved } from './resolved.js';

/** Settles what no rule may decide alone: overlaps, ranges, qualifiers, references, names, speakers. */
export function resolveFindings(document: Document, findings: Findings): Resolved[] {
  const entities = resolveEntities(document, findings.entity);
  return [
    ...entities,
    ...resolveMoney(document, findings.money, entities),
    ...resolveDates(document, findings.date),
    ...resolveQuotes(document, findings.quote, entities),
  ];
}
