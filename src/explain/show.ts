import { placeSpans } from '../text/positions.js';
import { toHarmlessLine } from '../write/harmless.js';
import type { Explained, Explanation, Rejected, Step } from './explanation.js';

/** How words are set off; they come back as given where there is no colour. */
export interface Marks {
  readonly strong: (text: string) => string;
  readonly dim: (text: string) => string;
}

/** An explanation for people: each fact with its steps, then what was not taken. */
export function showExplanation(text: string, { facts, rejected }: Explanation, marks: Marks): string {
  const blocks = facts.map((fact) => showFact(fact, marks));
  const places = placeSpans(
    text,
    rejected.map(({ span }) => span),
    'codepoint',
  );
  const lines = rejected.map((item, i) => showRejected(item, places[i], marks));
  const refused = lines.length > 0 ? [[marks.strong('Not taken'), ...lines].join('\n')] : [];
  const all = [...blocks, ...refused];
  return all.length > 0 ? `${all.join('\n\n')}\n` : 'Nothing here is a fact, and nothing looks like one.\n';
}

const LABELS: Readonly<Record<Step['about'], string>> = {
  rule: 'rule',
  follows: 'after',
  parts: 'matched',
  because: 'because',
  joined: 'joined',
  won: 'won',
  value: 'value',
  reference: 'counted from',
  name: 'name',
  speaker: 'speaker',
  hidden: 'hidden',
};

const LABEL_WIDTH = 13;

function showFact({ fact, steps }: Explained, { strong, dim }: Marks): string {
  const { source, line, column, kind, text, confidence } = fact;
  const type = 'type' in fact ? ` ${fact.type}` : '';
  const head = `${toHarmlessLine(source)}:${line}:${column}  ${kind}${type} ${toHarmlessLine(JSON.stringify(text))}`;
  const lines = steps.map(
    ({ about, text: told }) => `  ${dim(LABELS[about].padEnd(LABEL_WIDTH))}${toHarmlessLine(told)}`,
  );
  return [`${strong(head)} ${dim(`(${confidence})`)}`, ...lines].join('\n');
}

function showRejected(
  { text, rule, why }: Rejected,
  place: { readonly line: number; readonly column: number } | undefined,
  { dim }: Marks,
): string {
  const at = dim(`${place?.line ?? 0}:${place?.column ?? 0}`);
  return `  ${at}  ${toHarmlessLine(JSON.stringify(text))} ${rule ? `${rule} ` : ''}${dim('–')} ${toHarmlessLine(why)}`;
}
