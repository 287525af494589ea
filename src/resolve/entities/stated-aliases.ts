import type { EntityFinding } from '../../extract/finding.js';
import { sliceOf } from '../../text/span.js';
import { canAbbreviate, isAcronym } from './acronym.js';
import type { Form } from './form.js';
import type { Ledger, LinkingStep } from './ledger.js';

/** Two names that the text itself ties: `Securities and Exchange Commission (SEC)`, `X, formerly known as Y`. */
export const statedAliases: LinkingStep = {
  id: 'stated-alias',
  apply(ledger) {
    for (let i = 1; i < ledger.mentions.length; i++) {
      const pair = neighboursAt(ledger, i);
      if (pair !== undefined && isTied(pair)) link(ledger, pair);
    }
  },
};

interface Named {
  readonly mention: EntityFinding;
  readonly form: Form;
  readonly spelling: string;
}

interface Neighbours {
  readonly before: Named;
  readonly after: Named;
  /** What stands between the two names, and the two units behind the second. */
  readonly tie: string;
  readonly behind: string;
}

/** In UTF-16 units: `, which was formerly known as the `. */
const LONGEST_TIE = 40;

function neighboursAt(ledger: Ledger, index: number): Neighbours | undefined {
  const { mentions, document } = ledger;
  const gap = (mentions[index]?.start ?? 0) - (mentions[index - 1]?.end ?? 0);
  if (gap < 2 || gap > LONGEST_TIE) return undefined;
  const tie = document.text.slice(mentions[index - 1]?.end, mentions[index]?.start);
  if (!MAY_TIE.test(tie)) return undefined;
  const [before, after] = [namedAt(ledger, index - 1), namedAt(ledger, index)];
  if (before === undefined || after === undefined) return undefined;
  if ((before.form.family === 'person') !== (after.form.family === 'person')) return undefined;
  const behind = document.text.slice(after.mention.end, after.mention.end + 2);
  return { before, after, tie, behind };
}

/** What every tie has; most neighbours have none of it between them. */
const MAY_TIE = /[([]| as |^, or |formerly|previously|once |alias|aka|a\.k\.a|n[ée]e /;

function namedAt({ mentions, forms, formOfMention, document }: Ledger, index: number): Named | undefined {
  const mention = mentions[index];
  const form = forms[formOfMention[index] ?? -1];
  return mention && form && { mention, form, spelling: sliceOf(document.text, mention) };
}

function isTied({ before, after, tie, behind }: Neighbours): boolean {
  if (KNOWN_AS.test(tie) || FORMER.test(tie)) return true;
  const isAside = BRACKET.test(tie) ? CLOSING_BRACKET.test(behind) : OR.test(tie) && COMMA.test(behind);
  return isAside && (isShortFor(before, after) || isShortFor(after, before));
}

const KNOWN_AS =
  /^[\s,(–—-]{1,4}(?:(?:who|which) (?:is|was) )?(?:[a-z]{3,10} )?(?:known|referred to|called|abbreviated)(?: [a-z]{4,10})? as (?:the )?["“‘']?$|^[\s,(]{1,3}(?:alias|aka|a\.k\.a\.|née|nee) ["“‘']?$/;
const FORMER = /^[\s,(]{1,3}(?:formerly|previously|once)(?: known as| called)? (?:the )?["“‘']?$/;
const BRACKET = /^\s?[([](?:or )?(?:the )?["“‘']?$/;
const CLOSING_BRACKET = /^["”’']?[)\],;]/;
const OR = /^, or (?:the )?["“‘']?$/;
const COMMA = /^["”’']?[,.]/;

const isShortFor = (long: Named, short: Named): boolean =>
  long.form.family !== 'person' &&
  long.form.words.length > 1 &&
  isAcronym(short.spelling) &&
  canAbbreviate(short.form.key, long.form.key);

/** A former name is linked, but names nothing any more. */
function link({ entities, formerNames }: Ledger, { before, after, tie }: Neighbours): void {
  entities.link(after.form.id, before.form.id, statedAliases.id);
  if (FORMER.test(tie)) formerNames.add(after.form.id);
}
