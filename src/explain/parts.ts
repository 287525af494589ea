import type { Finding } from '../extract/finding.js';
import type { Document } from '../tokenize/document.js';

const STAMP: ReadonlySet<string> = new Set([
  'kind',
  'rule',
  'start',
  'end',
  'confidence',
  'because',
  'given',
]);

/** What the rule matched: its fields, and for those that are places in the text the words there. */
export function partsOf(finding: Finding, document: Document): string {
  const fields = Object.entries(finding).filter(([name, value]) => !STAMP.has(name) && isWorth(value));
  return fields.map(([name, value]) => `${name} ${shown(value, document)}`).join(', ');
}

/** Fields by name; those that say nothing are left out. */
export function shownFields(object: object, names: readonly string[]): string {
  const values = new Map(Object.entries(object));
  const told = names.filter((name) => isWorth(values.get(name)));
  return told.map((name) => `${name} ${JSON.stringify(values.get(name))}`).join(', ');
}

const isWorth = (value: unknown): boolean => value !== undefined && value !== null && value !== false;

function shown(value: unknown, document: Document): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${shownList(value, document)}]`;
  const { start, end, ...rest } = { start: null, end: null, ...value };
  const words =
    typeof start === 'number' && typeof end === 'number'
      ? JSON.stringify(document.text.slice(start, end))
      : '';
  const fields = Object.entries(rest).filter(
    ([name, inner]) => isWorth(inner) && inner !== '' && !name.endsWith('End'),
  );
  const inner = fields.map(([name, field]) => `${name} ${shown(field, document)}`).join(', ');
  return [words, inner && `(${inner})`].filter(Boolean).join(' ');
}

const MOST = 3;

function shownList(list: readonly unknown[], document: Document): string {
  const first = list.slice(0, MOST).map((item) => shown(item, document));
  return [...first, ...(list.length > MOST ? [`${list.length - MOST} more`] : [])].join(', ');
}
