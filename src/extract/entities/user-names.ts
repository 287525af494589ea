import { nameAt } from '../../lexicon/name-index.js';
import { isSpace, isWordUnit } from '../../text/characters.js';
import type { Rule } from '../finding.js';

/** The names the user's configuration lists, exactly as listed, the longest first. */
export const userNames: Rule<'entity'> = {
  id: 'entity.user-names',
  kind: 'entity',
  example: 'where `entities` lists Project Heron: the bill for ⟦Project Heron⟧ is due',
  *find({ text, hints }) {
    const { names } = hints;
    if (!names) return;
    for (let at = 0; at < text.length; at++) {
      const found = isStart(text, at) ? nameAt(names, text, at) : null;
      if (!found) continue;
      const { end, given } = found;
      const { name, type } = given;
      yield { start: at, end, confidence: 1, given: true, name, type, because: [`listed as ${name}`] };
      at = end - 1;
    }
  },
};

/** Where a name may begin: not inside a word, nor behind the point or at sign of an address. */
function isStart(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (isSpace(text.charCodeAt(at)) || isWordUnit(before)) return false;
  return !((before === 0x2e || before === 0x40) && isWordUnit(text.charCodeAt(at - 2)));
}
