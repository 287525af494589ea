import type { Change } from '../compare/change.js';
import type { DocumentChange } from '../compare/comparison.js';
import type { Item } from '../compare/entry.js';
import type { Report } from './report.js';
import { toSafeJson } from './safe-json.js';
import { summaryLine } from './summary.js';

/** The comparison as one JSON object, for programs. */
export function reportJson({ comparison }: Report): string {
  const { documents, summary } = comparison;
  const shown = {
    documents: documents.map(shownDocument),
    summary: { ...summary, text: summaryLine(comparison) },
  };
  return `${toSafeJson(shown)}\n`;
}

const shownDocument = ({ changes, ...document }: DocumentChange) => ({
  ...document,
  changes: changes.map(shownChange),
});

function shownChange(change: Change) {
  const { type, place } = change;
  switch (change.type) {
    case 'added':
      return { type, ...place, new: change.new.entry };
    case 'missing':
      return { type, ...place, old: change.old.entry };
    case 'changed':
      return { type, ...place, fields: change.fields, old: change.old.entry, new: change.new.entry };
    case 'moved':
      return {
        type,
        ...place,
        facts: change.facts.map(({ old, new: now }) => ({ from: lineOf(old), ...now.entry })),
      };
  }
}

const lineOf = ({ place }: Item): number | null => place?.line ?? null;
