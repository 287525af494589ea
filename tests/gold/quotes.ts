import type { QuoteType } from '../../src/facts/quote.js';
import type { GoldEntity, GoldQuote } from './facts.js';
import { refuse } from './fields.js';
import { type Mark, placeOf } from './marks.js';

const QUOTE_TAGS: ReadonlyMap<string, QuoteType> = new Map([
  ['DIRECT', 'direct'],
  ['PARTIAL', 'partial'],
]);

/** `⟦“…”|DIRECT|q1⟧ ⟦he|SPEAKER|q1|Sam Altman⟧ ⟦said|CUE|q1⟧`: a label joins a quotation to its speaker and cue. */
export function readQuotes(marks: readonly Mark[], entities: readonly GoldEntity[]): GoldQuote[] {
  const speakers = byLabel(marks, 'SPEAKER');
  const cues = byLabel(marks, 'CUE');
  const quotes = marks.flatMap((mark) => {
    const type = QUOTE_TAGS.get(mark.tag);
    if (!type) return [];
    const [label = ''] = mark.fields;
    if (!/^q\d+$/.test(label) || mark.fields.length > 1) refuse(mark, 'one label such as q1');
    const speaker = speakers.get(label);
    const cue = cues.get(label);
    for (const attribution of [speakers, cues]) attribution.delete(label);
    const quote: GoldQuote = {
      kind: 'quote',
      ...placeOf(mark),
      type,
      content: contentOf(mark),
      speaker: speaker ? { ...placeOf(speaker), ...whoIs(speaker, entities) } : null,
      cue: cue ? placeOf(cue) : null,
    };
    return [quote];
  });
  for (const [label, mark] of [...speakers, ...cues]) refuse(mark, `there is no quotation ${label}, or two`);
  return quotes;
}

function byLabel(marks: readonly Mark[], tag: string): Map<string, Mark> {
  const labelled = new Map<string, Mark>();
  for (const mark of marks) {
    if (mark.tag !== tag) continue;
    for (const label of (mark.fields[0] ?? '').split(',')) {
      if (labelled.has(label)) refuse(mark, `${label} has two of them`);
      labelled.set(label, mark);
    }
  }
  return labelled;
}

const QUOTATION = /^[“"‘'](?<content>.+)[”"’']$/s;
/** A quotation of several paragraphs opens anew in each of them. */
const REOPENED = /(?<break>\n\n)[“"‘']/g;

function contentOf(mark: Mark): string {
  const content = QUOTATION.exec(mark.text)?.groups?.content;
  return content === undefined
    ? refuse(mark, 'no quotation marks')
    : content.replaceAll(REOPENED, '$<break>');
}

/** Who a speaker is: the entity named in the mark, else the one whose mention the mark spans. */
function whoIs(mark: Mark, entities: readonly GoldEntity[]): Identity {
  const written = mark.fields[1];
  const found = entities.find(({ start, end, name }) =>
    written === undefined ? start === mark.start && end === mark.end : name === written,
  );
  if (written !== undefined && !found) refuse(mark, `no entity is named ${written}`);
  return found ? { name: found.name, entity: found.entity } : { name: null, entity: null };
}

interface Identity {
  readonly name: string | null;
  readonly entity: string | null;
}
