import { levelOf, NameField } from '../../../lexicon/name-fields.js';
import { NO_NAMES } from '../../../lexicon/no-names.js';
import { sliceOf } from '../../../text/span.js';
import { Look } from './looks.js';
import { Quoted } from './quoted.js';
import type { TaggedMention } from './readings.js';
import type { Scene } from './scene.js';

/** Whether a mention stands up to what we know without the model. */
export function isPlausible(scene: Scene, mention: TaggedMention): boolean {
  const { text } = scene.words.document;
  const name = sliceOf(text, mention);
  return (
    !NO_NAMES.has(name) &&
    !isSum(name, text.slice(mention.end, mention.end + 10)) &&
    !isHeadlineTalk(scene, mention)
  );
}

/** `R18` before `million`, `RM450`, `Rs500`: money written with the letters of its currency. */
const isSum = (name: string, behind: string): boolean =>
  /^(?:RM|Rs|KSh|TSh|USh|GH|Dh|Dhs)\.?\d[\d,.]{0,20}$/.test(name) ||
  (/^[A-Z]{1,3}\d[\d,.]{0,20}$/.test(name) &&
    /^[ -](?:thousand|million|billion|trillion|lakh|crore|bn|m)\b/.test(behind));

/** Below this, words of a headline are its own and no title or event. */
const SURE = 0.8;

/** Plain words with a headline's capitals, taken for a title: `A New Dawn for Tea Exports`. */
function isHeadlineTalk(
  { words, quotations }: Scene,
  { type, probability, first, last }: TaggedMention,
): boolean {
  if (probability >= SURE || type === 'PERSON' || type === 'ORG' || type === 'LOCATION' || type === 'NORP')
    return false;
  if (quotations.kind[first] === Quoted.TITLE) return false;
  for (let i = first; i < last; i++) {
    const look = words.look[i] ?? 0;
    if ((look & Look.TITLE_CASE) === 0) return false;
    const isWord = levelOf(words.entry[i] ?? 0, NameField.FREQUENCY) > 0;
    if ((look & Look.LETTER) !== 0 && !isWord && (look & Look.ALL_CAPITALS) === 0) return false;
  }
  return true;
}
