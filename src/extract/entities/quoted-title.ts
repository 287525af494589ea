import { WORK_NOUNS } from '../../lexicon/work-nouns.js';
import type { Found, Rule } from '../finding.js';

/** A noun of a work, then its title in quotation marks: at most eighty units, with a capital or figure first. */
const PATTERN = new RegExp(
  String.raw`\b(?:${WORK_NOUNS.join('|')})s?(?:,|, (?:called|titled|entitled)| (?:called|titled|entitled))?` +
    String.raw`\s{1,3}(?:“(?<curly>[A-Z0-9][^“”\n]{1,80})”|"(?<straight>[A-Z0-9][^"\n]{1,80})")`,
  'g',
);

/** The title of a work in quotation marks, after what it is: `the novel “Beloved”`. */
export const quotedTitle: Rule<'entity'> = {
  id: 'entity.quoted-title',
  kind: 'entity',
  example: 'her first novel, “⟦The Salt Ledger⟧,” sold well',
  *find({ text }) {
    if (!text.includes('“') && !text.includes('"')) return;
    for (const match of text.matchAll(PATTERN)) {
      const found = toFound(match);
      if (found !== null) yield found;
    }
  },
};

/** Most words of a title; a quotation of more is speech. */
const MAX_WORDS = 10;

/** The title without the marks around it and the comma or full stop before the last one. */
function toFound(match: RegExpMatchArray): Found<'entity'> | null {
  const quoted = match.groups?.curly ?? match.groups?.straight ?? '';
  const title = quoted.replace(/[,.]$/, '');
  if (title.split(' ').length > MAX_WORDS) return null;
  const start = (match.index ?? 0) + match[0].length - 1 - quoted.length;
  return { start, end: start + title.length, type: 'WORK', confidence: 0.85 };
}
