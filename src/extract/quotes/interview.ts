import type { Span } from '../../text/span.js';
import type { Document } from '../../tokenize/document.js';
import type { Found, Rule } from '../finding.js';
import { quotationsOf } from './quotations.js';

/** Turns of an interview or a transcript, without marks: `ROE: When do you open?` */
export const interview: Rule<'quote'> = {
  id: 'quote.interview',
  kind: 'quote',
  example: [
    'Jane Roe: ⟦When do you open?⟧',
    'John Doe: We open in May.',
    'Jane Roe: Why not sooner?',
    'John Doe: The roof leaks.',
  ].join('\n'),
  *find(document) {
    const turns = turnsOf(document);
    const speakers = speakersOf(turns);
    if (speakers.size < 2) return;
    for (const turn of turns) if (speakers.has(turn.label)) yield toFound(document, turn);
  },
};

interface Turn {
  readonly label: string;
  readonly name: Span;
  readonly words: Span;
}

/** Names of one to four words, or Q and A, before a colon; then words that no quotation mark opens. */
const LABEL = /^(?<label>[A-Z][\w.'’-]{0,20}(?: [A-Z][\w.'’-]{0,20}){0,3}):[ \t]{1,3}(?=[^\s"“‘'«])/;
const MAX_LABEL = 90;

function turnsOf(document: Document): Turn[] {
  const { text } = document;
  const { paragraphs, list } = quotationsOf(document);
  const quoted = new Set(list.filter(isLong).map(({ paragraph }) => paragraph));
  const turns: Turn[] = [];
  let colon = text.indexOf(':');
  for (let i = 0; i < paragraphs.count && colon >= 0; i++) {
    const paragraph = { start: paragraphs.start[i] ?? 0, end: paragraphs.end[i] ?? 0 };
    if (colon < paragraph.start) colon = text.indexOf(':', paragraph.start);
    const mayTurn = colon >= 0 && colon < paragraph.start + MAX_LABEL && !quoted.has(i);
    const turn = mayTurn ? turnIn(text, paragraph) : null;
    if (turn) turns.push(turn);
  }
  return turns;
}

function turnIn(text: string, { start, end }: Span): Turn | null {
  const match = LABEL.exec(text.slice(start, Math.min(end, start + MAX_LABEL)));
  const label = match?.groups?.label;
  if (!match || label === undefined) return null;
  return {
    label,
    name: { start, end: start + label.length },
    words: { start: start + match[0].length, end },
  };
}

/** A quotation over paragraphs may have labels of its own. */
const isLong = ({ paragraph, lastParagraph }: { paragraph: number; lastParagraph: number }): boolean =>
  lastParagraph > paragraph;

/** Labels that come twice and more: a note or a heading has its label to itself. */
function speakersOf(turns: readonly Turn[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { label } of turns) counts.set(label, (counts.get(label) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= 2).map(([label]) => label));
}

const toFound = ({ text }: Document, { name, words }: Turn): Found<'quote'> => ({
  ...words,
  type: 'direct',
  content: text.slice(words.start, words.end),
  speaker: name,
  cue: { start: name.end, end: name.end + 1 },
  confidence: 0.7,
});
