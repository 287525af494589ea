import type { Change } from '../../src/compare/change.js';
import { compare } from '../../src/compare/comparison.js';
import type { FactLike } from '../../src/compare/entry.js';
import { toFactSets } from '../../src/compare/fact-sets.js';
import { readMarks } from '../tables.js';

/**
 * The facts of a text whose lines are its sentences and whose facts are marked ⟦so⟧: money where there is a `$`, a
 * quotation in quotes (the speaker is the line's last word), a date where there is a digit, else an entity.
 */
export function factsOfMarked(marked: string, source = 'a.txt'): FactLike[] {
  const ids = new Map<string, string>();
  return marked.split('\n').flatMap((written, i) => {
    const { text: sentence, spans } = readMarks(written);
    return spans.map(({ start, end }) => {
      const text = sentence.slice(start, end);
      const place = { source, start: 100 * i + start, end: 100 * i + end, line: i + 1, column: start + 1 };
      return { ...place, text, sentence, rule: 'test', confidence: 1, ...fieldsOf(text, sentence, ids) };
    });
  });
}

function fieldsOf(text: string, sentence: string, ids: Map<string, string>) {
  const idOf = (name: string): string => {
    ids.set(name, ids.get(name) ?? `e${ids.size + 1}`);
    return ids.get(name) ?? '';
  };
  if (text.startsWith('“')) {
    const name = sentence.replace('.', '').split(' ').at(-1) ?? '';
    return {
      kind: 'quote',
      content: text.slice(1, -1),
      speaker: { text: name, start: 1, end: 2, name, entity: idOf(name) },
    };
  }
  if (text.includes('$')) return { kind: 'money', amount: Number(text.replace(/[^\d.]/g, '')) };
  if (/\d/.test(text)) return { kind: 'date', value: text };
  return {
    kind: 'entity',
    type: text === text.toUpperCase() ? 'ORG' : 'PERSON',
    name: text,
    entity: idOf(text),
  };
}

/** The changes between two marked texts, one line each. */
export function changesBetween(old: string, now: string): string[] {
  const [first, second] = [old, now].map((marked) => toFactSets(factsOfMarked(marked)));
  return compare(first ?? [], second ?? []).documents.flatMap(({ changes }) => changes.map(tell));
}

export function tell(change: Change): string {
  const at = `${change.place.line}: `;
  switch (change.type) {
    case 'added':
      return `${at}added ${change.new.entry.text}`;
    case 'missing':
      return `${at}missing ${change.old.entry.text}`;
    case 'moved':
      return `${at}moved ${change.facts.map((fact) => fact.new.entry.text).join(', ')}`;
    case 'changed': {
      const fields = change.fields.map(({ field, old, new: now }) => `${field} ${old} → ${now}`);
      return `${at}changed ${fields.join('; ')}`;
    }
  }
}
