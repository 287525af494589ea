import type { EntityFinding } from '../src/extract/finding.js';
import type { EntityType } from '../src/facts/entity.js';
import { ENTITY_TYPES } from '../src/facts/types.js';

/** A mention marked in a text: `⟦Sam Altman|PERSON|e1|CEO|OpenAI⟧`; role and affiliation may be left out. */
export interface MarkedMention {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly entity: string;
  readonly role: string | null;
  readonly affiliation: string | null;
}

export interface MarkedText {
  readonly text: string;
  readonly mentions: readonly MarkedMention[];
}

/** Takes the marks out of a text. Types may be shortened to their first letters: `P` is PERSON, `PROD` PRODUCT. */
export function readMentions(marked: string): MarkedText {
  const mentions: MarkedMention[] = [];
  let text = '';
  marked.split(/[⟦⟧]/).forEach((part, i) => {
    if (i % 2 === 0) {
      text += part;
      return;
    }
    const [name = '', type = '', entity = '', role = '', affiliation = ''] = part.split('|');
    const [start, end] = [text.length, text.length + name.length];
    mentions.push({
      start,
      end,
      type: typeOf(type),
      entity,
      role: role || null,
      affiliation: affiliation || null,
    });
    text += name;
  });
  return { text, mentions };
}

function typeOf(short: string): EntityType {
  const type = ENTITY_TYPES.find((long) => long.startsWith(short));
  if (short === '' || type === undefined) throw new Error(`no entity type starts with "${short}"`);
  return type;
}

/** What a perfect tagger would have found. */
export const asFindings = (mentions: readonly MarkedMention[]): EntityFinding[] =>
  mentions.map(({ start, end, type }) => ({
    kind: 'entity',
    rule: 'entity.marked',
    confidence: 0.9,
    start,
    end,
    type,
  }));
