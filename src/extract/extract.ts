import type { Kind } from '../facts/kinds.js';
import { sliceOf } from '../text/span.js';
import type { Document } from '../tokenize/document.js';
import type { Finding, FindingOf } from './finding.js';
import { type AnyRule, RULES } from './rules.js';

/** Findings by kind, as the rules gave them: in any order, overlapping. */
export type Findings = { readonly [K in Kind]: readonly FindingOf<K>[] };

/** Asks every rule of the kinds and stamps its id on what it finds. */
export function extractFindings(document: Document, kinds: ReadonlySet<Kind>): Findings {
  const asked = RULES.filter((rule) => kinds.has(rule.kind));
  const found = asked
    .flatMap((rule) => findingsOf(rule, document))
    .filter((finding) => !isIgnored(document, finding));
  return {
    entity: found.filter((finding) => finding.kind === 'entity'),
    money: found.filter((finding) => finding.kind === 'money'),
    date: found.filter((finding) => finding.kind === 'date'),
    quote: found.filter((finding) => finding.kind === 'quote'),
  };
}

function findingsOf(rule: AnyRule, document: Document): Finding[] {
  const { id, kind } = rule;
  switch (kind) {
    case 'entity':
      return Array.from(rule.find(document), (found) => ({ ...found, kind, rule: id }));
    case 'money':
      return Array.from(rule.find(document), (found) => ({ ...found, kind, rule: id }));
    case 'date':
      return Array.from(rule.find(document), (found) => ({ ...found, kind, rule: id }));
    case 'quote':
      return Array.from(rule.find(document), (found) => ({ ...found, kind, rule: id }));
  }
}

const isIgnored = ({ text, hints }: Document, finding: Finding): boolean =>
  hints.ignored?.has(sliceOf(text, finding)) ?? false;
