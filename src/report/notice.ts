import type { Change, ChangePlace } from '../compare/change.js';
import type { Comparison, DocumentChange } from '../compare/comparison.js';
import type { Entry } from '../compare/entry.js';
import type { FieldChange } from '../compare/field-changes.js';
import { countOf } from './summary.js';
import { shownPair, shownValue } from './values.js';

/** What can be told of, and what it means. */
export const NOTICES = {
  'fact.added': 'A fact that the accepted set does not have.',
  'fact.missing': 'An accepted fact that is not found any more.',
  'fact.changed': 'A fact that says something else than the accepted one.',
  'fact.moved': 'Facts that stand elsewhere in the order of the text.',
  'document.new': 'A document of which no facts have been accepted.',
  'document.gone': 'A document with accepted facts that is not among the inputs.',
  'document.renamed': 'A document that has another name and the same facts.',
} as const;

export type NoticeId = keyof typeof NOTICES;

/** One difference in words; what they quote of a document is in JSON notation, so that each is one line. */
export interface Notice {
  readonly id: NoticeId;
  readonly source: string;
  /** Null where the whole document is meant. */
  readonly place: ChangePlace | null;
  readonly title: string;
  readonly details: readonly string[];
  /** The fact as it is now, or as it was. */
  readonly entry: Entry | null;
}

export const noticesOf = ({ documents }: Comparison): Notice[] => documents.flatMap(documentNotices);

/** The document's own notice first, then those of its facts. */
export function documentNotices(document: DocumentChange): Notice[] {
  const { source, changes } = document;
  return [...statusNotices(document), ...changes.map((change) => changeNotice(change, source))];
}

function statusNotices({ status, source, was, facts }: DocumentChange): Notice[] {
  const whole = { source, place: null, details: [], entry: null };
  const count = countOf(facts, 'fact');
  switch (status) {
    case 'new':
      return [{ ...whole, id: 'document.new', title: `new document with ${count}` }];
    case 'gone':
      return [{ ...whole, id: 'document.gone', title: `document is gone; it had ${count}` }];
    case 'renamed':
      return [{ ...whole, id: 'document.renamed', title: `renamed from ${shownValue(was)}` }];
    default:
      return [];
  }
}

function changeNotice(change: Change, source: string): Notice {
  const at = { source, place: change.place };
  switch (change.type) {
    case 'added': {
      const { entry } = change.new;
      return { ...at, id: 'fact.added', title: `added ${nameOf(entry)}`, details: [], entry };
    }
    case 'missing': {
      const { entry } = change.old;
      return { ...at, id: 'fact.missing', title: `missing ${nameOf(entry)}`, details: [], entry };
    }
    case 'changed': {
      const { entry } = change.new;
      const details = change.fields.map(fieldLine);
      return { ...at, id: 'fact.changed', title: `changed ${nameOf(entry)}`, details, entry };
    }
    case 'moved': {
      const [first] = change.facts;
      const from = first?.old.place ? ` from line ${first.old.place.line}` : '';
      const title = `moved ${countOf(change.facts.length, 'fact')}${from}`;
      const details = change.facts.map((fact) => nameOf(fact.new.entry));
      return { ...at, id: 'fact.moved', title, details, entry: first?.new.entry ?? null };
    }
  }
}

/** `entity ORG "AWS"`, `money "$38 billion"`. */
const nameOf = ({ kind, type, text }: Entry): string =>
  [kind, ...(typeof type === 'string' ? [type] : []), shownValue(text)].join(' ');

function fieldLine({ field, old, new: now }: FieldChange): string {
  const [before, after] = shownPair(old, now);
  return `${field}: ${before} → ${after}`;
}
