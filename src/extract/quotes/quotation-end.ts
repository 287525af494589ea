import { Cue, cueVerbs } from '../../lexicon/cue-verbs.js';
import { isSpace, isUpper } from '../../text/characters.js';
import type { Span } from '../../text/span.js';

/** Whether a sentence ends with a quotation: a full stop inside it and a capital or another quotation behind it. */
export function endsSentence(text: string, { start, end }: Span): boolean {
  let last = end - 1;
  while (last > start && CLOSERS.has(text.charCodeAt(last))) last--;
  if (!FINAL.has(text.charCodeAt(last))) return false;
  let next = end;
  while (next < text.length && isSpace(text.charCodeAt(next))) next++;
  const unit = text.charCodeAt(next);
  if (next >= text.length || !(isUpper(unit) || OPENERS.has(unit))) return false;
  return !isAttributedAt(text, next, text.charCodeAt(last) === 0x2e);
}

const CLOSERS = new Set(Array.from('"”’\'»“)', (mark) => mark.charCodeAt(0)));
const OPENERS = new Set(Array.from('"“‘«„', (mark) => mark.charCodeAt(0)));
const FINAL = new Set(Array.from('.!?…', (mark) => mark.charCodeAt(0)));

/**
 * `“Why?” Jane Roe asked`, `“Why?” Roe, a neighbour, asked`: a name and a cue follow. Behind a full stop nothing else
 * may follow that, as `“We won.” Jane Roe said …` starts something new.
 */
function isAttributedAt(text: string, at: number, isFullStop: boolean): boolean {
  const match = NAME_AND_VERB.exec(text.slice(at, at + 160));
  const verb = cueVerbs().get(match?.groups?.verb ?? '') ?? 0;
  if ((verb & Cue.SAY) === 0 || (verb & (Cue.PAST | Cue.THIRD)) === 0) return false;
  return !isFullStop || /^(?:[.,;]|\s*$|\s*\n)/.test(match?.groups?.rest ?? '');
}

const NAME_AND_VERB =
  /^(?:[A-Z][^\s,.]{0,20}\.?,? ){1,5}(?:[a-z][^.“”"\n]{3,100}, )?(?:(?:has|have|had|also|later|then|once|[a-z]{1,12}ly) ){0,3}(?<verb>[a-z]{3,12})\b(?<rest>[\s\S]{0,2})/;
