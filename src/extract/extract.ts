import type { Kind } from '../facts/kinds.js';
import { sliceOf } from '../text/span.js';
import type { Document } from '../tokenize/document.js';
import type {
  DateFinding,
  EntityFinding,
  Finding,
  FindingOf,
  MoneyFinding,
  QuoteFinding,
} from './finding.js';
import { type AnyRule, RULES } from './rules.js';

/** Findings by kind, as the rules gave them: in any order, overlapping. */
export type Findings = { readonly [K in Kind]: readonly FindingOf<K>[] };

/** Asks every rule of the kinds and stamps its id on what it finds. */
export function extractFindings(document: Document, kinds: ReadonlySet<Kind>): Findings {
  const collected: Collected = { entity: [], money: [], date: [], quote: [] };
  for (const rule of RULES) if (kinds.has(rule.kind)) collect(rule, document, collected);
  return document.hints.ignored ? withoutIgnored(collected, document) : collected;
}

interface Collected {
  readonly entity: EntityFinding[];
  readonly money: MoneyFinding[];
  readonly date: DateFinding[];
  readonly quote: QuoteFinding[];
}

function collect(rule: AnyRule, document: Document, { entity, money, date, quote }: Collected): void {
  const { id, kind } = rule;
  switch (kind) {
    case 'entity':
      for (const found of rule.find(document)) entity.push({ ...found, kind, rule: id });
      return;
    case 'money':
      for (const found of rule.find(document)) money.push({ ...found, kind, rule: id });
      return;
    case 'date':
      for (const found of rule.find(document)) date.push({ ...found, kind, rule: id });
      return;
    case 'quote':
      for (const found of rule.find(document)) quote.push({ ...found, kind, rule: id });
      return;
  }
}

function withoutIgnored({ entity, money, date, quote }: Findings, { text, hints }: Document): Findings {
  const isKept = (finding: Finding): boolean => !hints.ignored?.has(sliceOf(text, finding));
  return {
    entity: entity.filter(isKept),
    money: money.filter(isKept),
    date: date.filter(isKept),
    quote: quote.filter(isKept),
  };
}
